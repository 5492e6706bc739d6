/**
 * Keeps a screen on while there is something to send: a telephone that goes dark stops the page, and the file with it.
 * `needed` says whether there is; a browser that cannot, or a battery that is low, changes nothing else.
 */
export class Awake {
  #needed;
  #device;
  #asked = null;

  constructor(needed, device = navigator) {
    this.#needed = needed;
    this.#device = device;
  }

  /** Looks at what is needed now. */
  look() {
    if (this.#needed() && this.#asked === null) this.#ask();
    else if (!this.#needed()) this.#release();
  }

  /** The same once the page is seen again: by then the browser has let the screen go. */
  lookAgain() {
    this.#release();
    this.look();
  }

  #ask() {
    this.#asked = Promise.resolve(this.#device.wakeLock?.request("screen")).catch(() => null);
  }

  #release() {
    this.#asked?.then((held) => held?.release());
    this.#asked = null;
  }
}
