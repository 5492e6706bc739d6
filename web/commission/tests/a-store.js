/** A store such as a browser's, with nothing in it. */
export class AStore {
  #kept = new Map();

  get length() {
    return this.#kept.size;
  }

  key(i) {
    return [...this.#kept.keys()][i] ?? null;
  }

  getItem(key) {
    return this.#kept.get(key) ?? null;
  }

  setItem(key, value) {
    this.#kept.set(key, String(value));
  }

  removeItem(key) {
    this.#kept.delete(key);
  }
}
