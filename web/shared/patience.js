import { Unreachable } from "./failures.js";

const WAITS = [500, 1500, 4000];

/** Does it, and does it again, each time later, while nobody answers. */
export async function again(what) {
  for (const wait of WAITS) {
    try {
      return await what();
    } catch (failed) {
      if (!(failed instanceof Unreachable)) throw failed;
      await pause(wait + Math.random() * wait);
    }
  }
  return what();
}

/** So many milliseconds. */
export const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
