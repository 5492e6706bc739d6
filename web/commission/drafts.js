const PREFIX = "uzdik.commission.";

/**
 * Sheets that are begun and not filed. They outlive a reload and a closed window, belong to one account, and go with the
 * filing, with the seal, or with signing out: until the seal nobody else is to see them.
 */
export class Drafts {
  #prefix;
  #store;

  constructor(account, store = localStorage) {
    this.#prefix = `${PREFIX}${account}.`;
    this.#store = store;
  }

  /** What is kept for a sitting and a candidate; null where there is nothing. */
  get(sitting, candidate) {
    try {
      return JSON.parse(this.#store.getItem(this.#key(sitting, candidate)));
    } catch {
      return null;
    }
  }

  /** Keeps it; says whether this device does. */
  put(sitting, candidate, draft) {
    try {
      this.#store.setItem(this.#key(sitting, candidate), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  drop(sitting, candidate) {
    this.#store.removeItem(this.#key(sitting, candidate));
  }

  /** All of a sitting: nothing can be filed at it any more. */
  dropSitting(sitting) {
    this.#dropFrom(`${this.#prefix}${sitting}/`);
  }

  /** Whether a sheet of this account is begun and not filed. */
  get holdsAnything() {
    return keys(this.#store).some((key) => key.startsWith(this.#prefix));
  }

  /** Whoever signs out leaves nothing to the next one at this device. */
  dropAll() {
    this.#dropFrom(this.#prefix);
  }

  #dropFrom(beginning) {
    for (const key of keys(this.#store)) {
      if (key.startsWith(beginning)) this.#store.removeItem(key);
    }
  }

  #key(sitting, candidate) {
    return `${this.#prefix}${sitting}/${candidate}`;
  }
}

function keys(store) {
  return Array.from({ length: store.length }, (_, i) => store.key(i));
}
