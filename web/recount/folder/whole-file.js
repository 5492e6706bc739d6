import { joined } from "../bytes/bytes.js";
import { Mismatch } from "../mismatch.js";

/** A whole file of at most so many bytes, or null when there is none. */
export async function wholeFile(folder, name, longest) {
  const chunks = await folder.open(name);
  if (chunks === null) return null;
  const parts = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > longest) throw new Mismatch("length-wrong", `longer than ${longest} bytes`, { file: name });
    parts.push(chunk);
  }
  return joined(...parts);
}

/** The same of a file that every poll has: none is a mismatch. */
export async function needed(folder, name, longest) {
  const bytes = await wholeFile(folder, name, longest);
  if (bytes === null)
    throw new Mismatch("file-missing", "every poll has this file, but it is not there", { file: name });
  return bytes;
}
