/** A folder in memory: a map from name to bytes. Its chunks are small, so that lines are cut. */
export class MemoryFolder {
  #files;
  #size;

  constructor(files, size = 1000) {
    this.#files = files;
    this.#size = size;
  }

  async list() {
    return [...this.#files.keys()];
  }

  async open(name) {
    return this.#files.has(name) ? this.#chunks(this.#files.get(name)) : null;
  }

  async *#chunks(bytes) {
    for (let at = 0; at < bytes.length; at += this.#size) yield bytes.slice(at, at + this.#size);
  }
}
