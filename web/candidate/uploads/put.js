import { Unreachable } from "../../shared/failures.js";

// A line on which nothing moves for so long is taken for dead.
const SILENCE = 45_000;

/**
 * Puts a piece to a signed address of the store and gives the status. `fetch` does not tell how far an upload has come,
 * so it is the older way.
 */
export function put(address, headers, piece, { signal, progress }) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    let watch;
    const end = (how) => {
      clearTimeout(watch);
      signal.removeEventListener("abort", abort);
      how();
    };
    const lost = () => end(() => fail(new Unreachable("the store does not answer")));
    const abort = () => request.abort();
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), SILENCE);
    };
    request.open("PUT", address);
    for (const [name, value] of Object.entries(headers)) {
      // The browser itself says how long a body is and where it goes.
      if (!/^(host|content-length)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => {
      alive();
      progress(event.loaded);
    };
    request.onload = () => end(() => (request.status >= 500 ? fail(new Unreachable(String(request.status))) : done(request.status)));
    request.onerror = lost;
    request.onabort = lost;
    signal.addEventListener("abort", abort);
    if (signal.aborted) return lost();
    alive();
    request.send(piece);
  });
}
