const PREFIX = "uzdik.agency.";

/**
 * What an officer has typed and the system does not have yet. It outlives a reload and another sign-in, belongs to one
 * account and one tab, and goes once the system has it.
 */
export class Kept {
  #prefix;
  #store;

  constructor(account, store = sessionStorage) {
    this.#prefix = `${PREFIX}${account}.`;
    this.#store = store;
  }

  /** What was kept under this name; null where there is nothing. */
  get(name) {
    try {
      return JSON.parse(this.#store.getItem(this.#prefix + name));
    } catch {
      return null;
    }
  }

  put(name, value) {
    try {
      this.#store.setItem(this.#prefix + name, JSON.stringify(value));
    } catch {
      // A browser that keeps nothing loses what is typed at a reload, and nothing else.
    }
  }

  drop(name) {
    this.#store.removeItem(this.#prefix + name);
  }

  /** Whoever signs out leaves nothing to the next one at this device. */
  dropAll() {
    for (const key of Object.keys(this.#store)) {
      if (key.startsWith(PREFIX)) this.#store.removeItem(key);
    }
  }
}
