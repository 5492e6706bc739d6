import { Overtaken } from "../../device/votes.js";

/** The device's store in memory: it keeps copies, as a database does, and dies when it is told to. */
export class KeptVotes {
  #kept = new Map();
  #last = 0;

  /** How many more changes it takes before the device dies; no end of them at first. */
  left = Infinity;

  async add(vote) {
    const added = { ...vote, id: ++this.#last, version: 1 };
    this.#keep(added);
    return added;
  }

  async get(id) {
    return structuredClone(this.#kept.get(id));
  }

  async of(poll) {
    return structuredClone([...this.#kept.values()].filter((vote) => vote.poll === poll));
  }

  async save(vote, change) {
    if (this.#kept.get(vote.id).version !== vote.version) throw new Overtaken();
    const next = { ...vote, ...change, version: vote.version + 1 };
    for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
    this.#keep(next);
    return structuredClone(next);
  }

  #keep(vote) {
    if (this.left-- <= 0) throw new Error("the device died");
    this.#kept.set(vote.id, structuredClone(vote));
  }
}
