const FIRST = 1000;
const LONGEST = 60_000;

/** How long to wait before the next attempt, from 0 on: each time twice as long, up to a minute. */
export function waitBefore(attempt) {
  return Math.min(LONGEST, FIRST * 2 ** attempt);
}

/** Rests so long, or until the line is back, or until it is stopped. */
export function rest(milliseconds, signal, line = globalThis) {
  return new Promise((done) => {
    const up = () => {
      clearTimeout(timer);
      line.removeEventListener?.("online", up);
      signal.removeEventListener("abort", up);
      done();
    };
    const timer = setTimeout(up, milliseconds);
    line.addEventListener?.("online", up);
    signal.addEventListener("abort", up);
    if (signal.aborted) up();
  });
}
