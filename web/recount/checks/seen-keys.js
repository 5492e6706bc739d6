import { encoded } from "../bytes/base64url.js";
import { textOf } from "../bytes/bytes.js";
import { Mismatch } from "../mismatch.js";

/**
 * Finds a key that stands in two districts. Ledgers are sorted by ids that differ from district to district, so they
 * cannot be merged; kept are the first eight bytes of each key's X, in a table of 16 to 32 bytes a ballot. Two keys
 * that share them are told apart by reading the earlier ledgers again.
 */
export class SeenKeys {
  #sealed;
  #ended = [];
  #table = new Uint32Array(2 * 1024);
  #used = 0;

  constructor(sealed) {
    this.#sealed = sealed;
  }

  /** Takes in a key; true when a key that begins in the same way was there before. */
  add(pk) {
    const x = new DataView(pk.buffer, pk.byteOffset + 1, 8);
    const [high, low] = [x.getUint32(0), x.getUint32(4)];
    // Two zeros mark a free place: such a key is always looked up.
    if (high === 0 && low === 0) return true;
    if (4 * ++this.#used > this.#table.length) this.#grow();
    return !put(this.#table, high, low);
  }

  /** Says that a ledger has been gone through: keys within one are told apart by their credential-ids. */
  end(file) {
    this.#ended.push(file);
  }

  /** Nothing when no earlier ledger has this very key. */
  async demandNew(pk, where) {
    const start = `{"pk":"${encoded(pk)}"`;
    for (const file of this.#ended) {
      for await (const { number, bytes } of this.#sealed.lines(file)) {
        if (textOf(bytes.subarray(0, start.length)) !== start) continue;
        throw new Mismatch("key-in-two-districts", `the same key stands in ${file}, line ${number}`, where);
      }
    }
  }

  #grow() {
    const before = this.#table;
    this.#table = new Uint32Array(2 * before.length);
    for (let i = 0; i < before.length; i += 2) {
      if (before[i] !== 0 || before[i + 1] !== 0) put(this.#table, before[i], before[i + 1]);
    }
  }
}

/** Puts a pair into its own place or the next free one; false when it is there. */
function put(table, high, low) {
  const mask = table.length / 2 - 1;
  for (let place = Math.imul(high ^ low, 0x9e3779b1) & mask; ; place = (place + 1) & mask) {
    const i = 2 * place;
    if (table[i] === high && table[i + 1] === low) return false;
    if (table[i] === 0 && table[i + 1] === 0) {
      table[i] = high;
      table[i + 1] = low;
      return true;
    }
  }
}
