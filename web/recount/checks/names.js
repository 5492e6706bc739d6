import { Mismatch } from "../mismatch.js";
import { kindOf } from "../poll/files.js";

/**
 * The names a folder has: each is one that the page knows, none of these that every poll has is left out, nor the
 * signature of a signed file. `absent` says, for people, what it means that one is left out.
 */
export function demandNames(names, always, absent) {
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) throw new Mismatch("name-unknown", "no poll has a file of this name", { file: unknown });
  const there = new Set(names);
  const missing = always.find((name) => !there.has(name));
  if (missing) throw new Mismatch("file-missing", `every poll has this file, but ${absent}`, { file: missing });
  const unsigned = names.find((name) => kindOf(name)?.signed && !there.has(`${name}.sig`));
  if (unsigned) throw new Mismatch("file-signature-missing", `it must have one, but ${absent}`, { file: unsigned });
}

const isKnown = (name) =>
  kindOf(name) !== undefined || (name.endsWith(".sig") && kindOf(name.slice(0, -4))?.signed === true);
