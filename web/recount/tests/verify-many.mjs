// Verifies each folder of an edition below this one, and prints a line for each: its name, and `sound` or the check, the
// code and the reason: what the system has written is held against the recount in great numbers.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { verifyEdition } from "../edition/verify-edition.js";
import { DiskFolder } from "../folder/disk-folder.js";

const [root] = process.argv.slice(2);
for (const name of (await readdir(root)).sort()) {
  const { failure } = await verifyEdition(new DiskFolder(join(root, name)));
  console.log(`${name} ${failure ? `${failure.check} ${failure.code} ${failure.place}: ${failure.text}` : "sound"}`);
}
