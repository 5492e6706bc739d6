import { joined } from "../bytes/bytes.js";
import { Mismatch } from "../mismatch.js";

const LF = 10;
const LONGEST = 2048;

/**
 * The lines of a file that comes in chunks, as `{number, bytes}` without their LF. Holds one line and one chunk. A line
 * over 2,048 bytes, or a last one without LF, is a mismatch.
 */
export async function* linesOf(chunks, file) {
  let rest = new Uint8Array(0);
  let number = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
    let from = 0;
    for (let to = bytes.indexOf(LF); to >= 0; to = bytes.indexOf(LF, from)) {
      number++;
      yield { number, bytes: notTooLong(bytes.subarray(from, to), file, number) };
      from = to + 1;
    }
    rest = notTooLong(bytes.slice(from), file, number + 1);
  }
  if (rest.length > 0) throw new Mismatch("final-lf-missing", "the last line has no LF", { file, line: number + 1 });
}

function notTooLong(line, file, number) {
  if (line.length <= LONGEST) return line;
  throw new Mismatch("line-too-long", `longer than ${LONGEST} bytes`, { file, line: number });
}

/** The same, so many at a time. */
export async function* inBatches(items, size) {
  let batch = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
