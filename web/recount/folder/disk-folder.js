import { createReadStream } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { Unreadable } from "../mismatch.js";

/** A public folder on this machine. */
export class DiskFolder {
  #root;

  constructor(root) {
    this.#root = root;
  }

  /** The folder at this path from here, which may lead upwards. */
  folder(path) {
    return new DiskFolder(join(this.#root, path));
  }

  /** Names of all files, with `/` between folders. */
  async list() {
    const names = [];
    try {
      await this.#gather(this.#root, names);
    } catch (fault) {
      throw new Unreadable(`${this.#root} cannot be read: ${fault.message}`);
    }
    return names;
  }

  /** The file's bytes as they come, or null when there is no such file. */
  async open(name) {
    const path = join(this.#root, name);
    const found = await stat(path).catch((fault) => {
      if (fault.code === "ENOENT" || fault.code === "ENOTDIR") return null;
      throw new Unreadable(`${path} cannot be read: ${fault.message}`);
    });
    return found?.isFile() ? chunksOf(path) : null;
  }

  async #gather(folder, names) {
    for await (const entry of await opendir(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) await this.#gather(path, names);
      else names.push(relative(this.#root, path).split(sep).join("/"));
    }
  }
}

async function* chunksOf(path) {
  try {
    yield* createReadStream(path);
  } catch (fault) {
    throw new Unreadable(`${path} cannot be read: ${fault.message}`);
  }
}
