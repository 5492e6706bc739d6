import { hex } from "../bytes/bytes.js";
import { Sha256 } from "../bytes/sha256.js";
import { Mismatch } from "../mismatch.js";
import { linesOf } from "./lines.js";
import { wholeFile } from "./whole-file.js";

// Far more than any of these files has, and far less than the memory.
const LARGEST = 64 * 1024 * 1024;

/**
 * The files that a list names, and no others: bundle.json, or what was there at first. Each reading is measured and
 * digested anew, so that a file which changes between two checks is found, too.
 */
export class SealedFolder {
  #folder;
  #entries;

  /** `files` is that member of bundle.json, or of the same form. */
  constructor(folder, files) {
    this.#folder = folder;
    this.#entries = new Map(files.map((entry) => [entry.name, entry]));
  }

  /** All names, sorted. */
  names() {
    return [...this.#entries.keys()];
  }

  has(name) {
    return this.#entries.has(name);
  }

  /** The SHA-256, hex, that the list has for a file. */
  digest(name) {
    return this.#entry(name).sha256;
  }

  /** A whole file: for those that do not grow with the number of ballots. */
  async read(name) {
    return wholeFile({ open: () => this.#checked(name) }, name, LARGEST);
  }

  /** The lines of a file as they come. A wrong digest shows at the end only. */
  async *lines(name) {
    yield* linesOf(this.#checked(name), name);
  }

  /** Reads a file for its length and digest alone. */
  async check(name) {
    for await (const _ of this.#checked(name));
  }

  async *#checked(name) {
    const { bytes, sha256 } = this.#entry(name);
    const chunks = await this.#folder.open(name);
    if (chunks === null)
      throw new Mismatch("file-missing", "it is named, but it is not there", { file: name });
    const digest = new Sha256();
    let length = 0;
    for await (const chunk of chunks) {
      length += chunk.length;
      digest.update(chunk);
      if (length > bytes) break;
      yield chunk;
    }
    if (length !== bytes) {
      throw new Mismatch("length-wrong", `${length > bytes ? "longer than" : `${length} bytes instead of`} ${bytes}`, {
        file: name,
      });
    }
    if (hex(digest.digest()) !== sha256) {
      throw new Mismatch("digest-wrong", "its SHA-256 is not the one it is named with", { file: name });
    }
  }

  #entry(name) {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Mismatch("file-not-named", "no list names it", { file: name });
    return entry;
  }
}
