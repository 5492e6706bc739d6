/** How many checks a recount of an edition's results makes, as docs/verifying.md lists them. */
export const CHECKS = 11;
// The check in which residents' ballots are gone through.
const OUTSIDE = 7;

/**
 * How far a recount is, from 0 to 1: by checks and, in the one that takes longest, by ballots. `ballots` is how many there
 * are to be gone through.
 */
export class Progress {
  #ballots;
  #done = 0;
  #read = new Map();

  constructor(ballots) {
    this.#ballots = ballots;
  }

  /** A check has passed. */
  done(check) {
    this.#done = check;
  }

  /** So many ballots of a file are gone through. */
  ballots(file, ballots) {
    this.#read.set(file, ballots);
  }

  get share() {
    return (this.#done + this.#within()) / CHECKS;
  }

  #within() {
    if (this.#done !== OUTSIDE - 1 || this.#ballots === 0) return 0;
    const read = [...this.#read.values()].reduce((sum, one) => sum + one, 0);
    return Math.min(1, read / this.#ballots);
  }
}

/** Recounts what lies in a folder; `progress` is told a share now and then. Gives the verdict. */
export function recounted(address, ballots, progress) {
  const far = new Progress(ballots);
  const worker = new Worker(new URL("./check-worker.js", import.meta.url), { type: "module" });
  const ended = new Promise((found, failed) => {
    worker.addEventListener("error", () => failed(new Error("the recount broke off")));
    worker.addEventListener("message", ({ data }) => {
      if (data.kind === "verdict") found(data.verdict);
      else if (data.kind === "done") far.done(data.check);
      else if (data.kind === "ballots") far.ballots(data.file, data.ballots);
      else failed(new Error(data.text));
      progress(far.share);
    });
  });
  worker.postMessage({ address });
  return ended.finally(() => worker.terminate());
}
