import { hex } from "../bytes/bytes.js";
import { Sha256 } from "../bytes/sha256.js";

/** A file as a list names it, `{bytes, name, sha256}`, or null when there is none. */
export async function measured(folder, name) {
  const chunks = await folder.open(name);
  if (chunks === null) return null;
  const digest = new Sha256();
  let bytes = 0;
  for await (const chunk of chunks) {
    digest.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, name, sha256: hex(digest.digest()) };
}
