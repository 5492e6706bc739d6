import { Unreadable } from "../mismatch.js";

/** A public folder at its address. */
export class HttpFolder {
  #address;

  constructor(address) {
    this.#address = address.replace(/\/*$/, "/");
  }

  /** The folder at this path from here, which may lead upwards. */
  folder(path) {
    return new HttpFolder(new URL(path, this.#address).href);
  }

  /** Null: over HTTP nobody can see which other files lie there. */
  async list() {
    return null;
  }

  /** The file's bytes as they come, or null when there is no such file. */
  async open(name) {
    const address = this.#address + name;
    const reply = await fetch(address, { referrerPolicy: "no-referrer", credentials: "omit" }).catch((fault) => {
      throw new Unreadable(`${address} cannot be reached: ${fault.cause?.message ?? fault.message}`);
    });
    if (reply.ok) return chunksOf(address, reply.body);
    await reply.body?.cancel();
    // A public store that may not be listed answers 403 for what it does not have.
    if (reply.status === 404 || reply.status === 403) return null;
    throw new Unreadable(`${address} answers ${reply.status}`);
  }
}

// By a reader, since not every browser lets a stream be gone through by `for await`.
async function* chunksOf(address, stream) {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (fault) {
    throw new Unreadable(`${address} breaks off: ${fault.message}`);
  } finally {
    await reader.cancel().catch(() => {});
  }
}
