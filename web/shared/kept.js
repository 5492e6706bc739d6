/**
 * What somebody has typed and the system does not have yet. It outlives a reload and another sign-in, belongs to one
 * account, one page (`room`) and one tab, and goes once the system has it.
 */
export class Kept {
  #room;
  #prefix;
  #store;

  constructor(room, account, store = sessionStorage) {
    this.#room = `uzdik.${room}.`;
    this.#prefix = `${this.#room}${account}.`;
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

  /** Whether this account has typed anything here that the system does not have yet. */
  get holdsAnything() {
    return this.holds(() => true);
  }

  /** The same of what has one of these names. */
  holds(isMeant) {
    return Object.keys(this.#store)
      .some((key) => key.startsWith(this.#prefix) && isMeant(key.slice(this.#prefix.length)));
  }

  /** Whoever signs out leaves nothing to the next one at this device. */
  dropAll() {
    for (const key of Object.keys(this.#store)) {
      if (key.startsWith(this.#room)) this.#store.removeItem(key);
    }
  }
}
