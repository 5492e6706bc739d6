const DATABASE = "uzdik-vote";
const STORE = "votes";

/** Another tab has gone on with this vote: whoever saves on top of it would undo that. */
export class Overtaken extends Error {}

/**
 * The votes on this device, in IndexedDB: several people of a household may vote on one. Each has an `id` and a
 * `version`, which every change raises, so that of two tabs one finds out that it is behind.
 */
export class Votes {
  #database;

  constructor(database) {
    this.#database = database;
  }

  /** Fails where the browser keeps nothing, as some do in private windows. */
  static async open(factory = indexedDB) {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true }).createIndex("poll", "poll");
    return new Votes(await resultOf(request));
  }

  /** A poll's votes, oldest first. */
  of(poll) {
    return resultOf(this.#store("readonly").index("poll").getAll(poll));
  }

  /** The vote as it is kept now, or undefined. */
  get(id) {
    return resultOf(this.#store("readonly").get(id));
  }

  /** Keeps a new vote. */
  async add(vote) {
    const first = { ...vote, version: 1 };
    return { ...first, id: await this.#done("readwrite", (store) => store.add(first)) };
  }

  /** Keeps what has changed of a vote, on the disk when it returns; members that are undefined go. */
  async save(vote, change) {
    const next = { ...vote, ...change, version: vote.version + 1 };
    for (const name of Object.keys(next)) if (next[name] === undefined) delete next[name];
    await this.#changed(vote, (store) => store.put(next));
    return next;
  }

  /** Removes a vote and all its secrets. */
  remove(vote) {
    return this.#changed(vote, (store) => store.delete(vote.id));
  }

  async #changed(vote, change) {
    let overtaken = false;
    await this.#done("readwrite", (store) => {
      const kept = store.get(vote.id);
      kept.onsuccess = () => {
        overtaken = kept.result?.version !== vote.version;
        if (!overtaken) change(store);
      };
      return kept;
    });
    if (overtaken) throw new Overtaken("another tab has gone on with this vote");
  }

  #store(mode) {
    return this.#database.transaction(STORE, mode).objectStore(STORE);
  }

  // A credential cannot be made twice: what is to be sent next must be on the disk, and not on its way there.
  async #done(mode, act) {
    const transaction = this.#database.transaction(STORE, mode, { durability: "strict" });
    const request = act(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  }
}

const resultOf = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
