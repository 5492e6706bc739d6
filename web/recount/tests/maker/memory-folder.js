/** A folder in memory: a map from path to bytes. Its chunks are small, so that lines are cut. */
export class MemoryFolder {
  #files;
  #size;
  #at;

  constructor(files, size = 1000, at = "") {
    this.#files = files;
    this.#size = size;
    this.#at = at;
  }

  folder(path) {
    const whole = new URL(this.#at + path, "memory:///").pathname.slice(1);
    return new MemoryFolder(this.#files, this.#size, whole);
  }

  async list() {
    return [...this.#files.keys()]
      .filter((name) => name.startsWith(this.#at))
      .map((name) => name.slice(this.#at.length));
  }

  async open(name) {
    const whole = this.#at + name;
    return this.#files.has(whole) ? this.#chunks(this.#files.get(whole)) : null;
  }

  async *#chunks(bytes) {
    for (let at = 0; at < bytes.length; at += this.#size) yield bytes.slice(at, at + this.#size);
  }
}
