/** The system's time: deadlines are judged by it, and a device's own clock may be wrong by hours. */
export class Clock {
  #ahead = 0;

  /** Takes the time over from an answer's headers; one that says none changes nothing. */
  hear(headers, device = Date.now()) {
    const said = Date.parse(headers.get("X-Request-Time") ?? headers.get("Date") ?? "");
    if (!Number.isNaN(said)) this.#ahead = said - device;
  }

  now(device = Date.now()) {
    return device + this.#ahead;
  }
}
