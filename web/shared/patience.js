import { passes } from "./failures.js";

const WAITS = [500, 1500, 4000];

/** Does it, and does it again, each time later, while nobody answers or too many ask. */
export async function again(what) {
  for (const wait of WAITS) {
    try {
      return await what();
    } catch (failed) {
      if (!passes(failed)) throw failed;
      await pause(wait + Math.random() * wait);
    }
  }
  return what();
}

/** So many milliseconds. */
export const pause = (milliseconds) => new Promise((done) => { setTimeout(done, milliseconds); });
