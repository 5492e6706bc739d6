import { hex } from "../../bytes/bytes.js";
import { sha256 } from "../../bytes/sha256.js";
import { SigningKey } from "../../crypto/signing-key.js";
import { measured } from "../../folder/measured.js";
import { SealedFolder } from "../../folder/sealed-folder.js";
import { needed, wholeFile } from "../../folder/whole-file.js";
import { documentOf } from "../../json/document.js";
import { Mismatch, Unreadable } from "../../mismatch.js";
import { signingKeyForUse } from "../../poll/forms.js";
import * as forms from "../forms.js";
import { Note } from "../note.js";

export const CURRENT = "current.json";
export const MANIFEST = "manifest.json";
const SIGNATURE = "manifest.sig";
const KEY = "signing-key.json";
const LARGEST = 64 * 1024 * 1024;
const SMALL = 64 * 1024;

/**
 * Check 1: the pointer names a version that is there; its list of files is signed by the key beside it; every file it
 * names is there, unchanged, or was removed by a signed record; none is there that it does not name; and the version it
 * corrects is there, too.
 *
 * Gives the version's files, its manifest, the folder that editions and polls lie in, and the key's fingerprint.
 */
export async function checkFiles(folder) {
  const { version, pointer, up } = await versionIn(folder);
  const key = new SigningKey(await needed(version, KEY, SMALL), signingKeyForUse);
  const bytes = await needed(version, MANIFEST, LARGEST);
  await key.demand(MANIFEST, bytes, await needed(version, SIGNATURE, SMALL));
  const manifest = documentOf(bytes, forms.manifest, MANIFEST);
  demandSorted(manifest.files.map(({ name }) => name));
  if (pointer) demandPointed(pointer, manifest, bytes);
  const removed = await removedFrom(version, manifest, key);
  const sealed = new SealedFolder(version, manifest.files);
  const gone = [...removed.values()].filter(({ still }) => !still).map(({ file }) => file);
  for (const { name } of manifest.files) if (!gone.includes(name)) await sealed.check(name);
  const listed = await demandNothingElse(version, manifest, removed);
  const depth = depthOf(manifest, pointer);
  const { inForce, notCheckable } = await beside(version, manifest, pointer);
  return {
    sealed,
    manifest,
    listed,
    removed: [...removed.values()],
    has: (name) => sealed.has(name) && !gone.includes(name),
    root: up ?? (depth === null ? null : version.folder("../".repeat(depth))),
    inForce,
    notCheckable,
    fingerprint: key.fingerprint,
    counted: { files: manifest.files.length, removed: gone.length },
  };
}

// A folder of all versions has a pointer; any other must be a version's own.
async function versionIn(folder) {
  const bytes = await wholeFile(folder, CURRENT, SMALL);
  if (bytes === null) return { version: folder, pointer: null };
  const pointer = documentOf(bytes, forms.current, CURRENT);
  const version = folder.folder(`${pointer.number}/`);
  if ((await measured(version, MANIFEST)) === null) {
    throw new Mismatch("version-missing", `it names version ${pointer.number}, which is not there`, { file: CURRENT });
  }
  return { version, pointer };
}

function demandPointed(pointer, manifest, bytes) {
  const wrong = (text) => new Mismatch("pointer-wrong", text, { file: CURRENT });
  if (hex(sha256(bytes)) !== pointer.manifestDigest) throw wrong("the manifest is not the one that it names");
  if (pointer.edition !== manifest.edition || pointer.number !== manifest.number) {
    throw wrong(`the manifest is of ${manifest.edition}, version ${manifest.number}`);
  }
  if ((pointer.corrects ?? 0) !== (manifest.corrects ?? 0)) throw wrong("the manifest corrects another version");
  const prefix = pointer.manifest.slice(0, -MANIFEST.length);
  const named = [pointer.announcement, pointer.award, pointer.list, pointer.results, pointer.survey].filter((path) => path);
  const elsewhere = [pointer.manifest, ...named].find((path) => path.slice(0, path.lastIndexOf("/") + 1) !== prefix);
  if (elsewhere || !prefix.startsWith(`editions/${manifest.edition}/`) || !prefix.endsWith(`/${manifest.number}/`)) {
    throw wrong(`${elsewhere ?? prefix} is not in the folder of this version`);
  }
}

function demandSorted(names) {
  const at = names.findIndex((name, i) => i > 0 && names[i - 1] >= name);
  if (at > 0) throw new Mismatch("names-not-sorted", `${names[at]} stands behind ${names[at - 1]}`, { file: MANIFEST });
  if (!names.includes(KEY)) throw new Mismatch("file-missing", "the list of files does not name it", { file: KEY });
}

/**
 * The signed records of removals, by the name of the listed file; without one a file that is not there is missing. The
 * record comes before the removal, and a cache may hold the file for a while: then it is `still` there, and held against
 * its digest like any other.
 */
async function removedFrom(version, manifest, key) {
  const removed = new Map();
  for (const entry of manifest.files) {
    const file = `${entry.name}.tombstone.json`;
    const bytes = await wholeFile(version, file, SMALL);
    if (bytes === null) continue;
    const signature = await wholeFile(version, `${entry.name}.tombstone.sig`, SMALL);
    if (signature === null) throw new Mismatch("file-signature-missing", "nobody signed the removal", { file });
    await key.demand(file, bytes, signature);
    const said = documentOf(bytes, forms.tombstone, file);
    const ofVersion = said.edition === manifest.edition && said.number === manifest.number;
    if (!ofVersion || said.file !== entry.name || said.sha256 !== entry.sha256 || said.size !== entry.bytes) {
      throw new Mismatch("tombstone-wrong", "it is not of the file that this version's manifest names", { file });
    }
    removed.set(entry.name, { ...said, still: (await measured(version, entry.name)) !== null });
  }
  return removed;
}

async function demandNothingElse(version, manifest, removed) {
  const there = await version.list();
  if (there === null) return false;
  const named = new Set([MANIFEST, SIGNATURE, ...manifest.files.map(({ name }) => name)]);
  for (const name of removed.keys()) named.add(`${name}.tombstone.json`).add(`${name}.tombstone.sig`);
  const more = there.sort().find((name) => !named.has(name));
  if (more !== undefined) {
    throw new Mismatch("file-not-named", "it is there, but the manifest does not name it", { file: more });
  }
  return true;
}

// A pointer says where it lies below the root; a version alone is one of results, which lies two folders below.
function depthOf({ edition, number }, pointer) {
  if (!pointer) return 3;
  const prefix = pointer.manifest.slice(0, -MANIFEST.length);
  return prefix.startsWith(`editions/${edition}/`) && prefix.endsWith(`${number}/`)
    ? prefix.split("/").length - 1
    : null;
}

/** What lies beside the version: the pointer, and the version that it corrects. */
async function beside(version, manifest, pointer) {
  const notCheckable = [];
  const current = pointer ?? (await pointerBeside(version));
  if (current === null) {
    notCheckable.push(
      new Note("in-force", {}, "whether this version is in force: there is no current.json beside its folder"),
    );
  }
  if (manifest.corrects !== undefined) await demandCorrected(version, manifest, current, notCheckable);
  return { inForce: current ? current.number : null, notCheckable };
}

async function pointerBeside(version) {
  try {
    const bytes = await wholeFile(version.folder("../"), CURRENT, SMALL);
    return bytes === null ? null : documentOf(bytes, forms.current, CURRENT);
  } catch (fault) {
    if (fault instanceof Unreadable) return null;
    throw fault;
  }
}

async function demandCorrected(version, manifest, current, notCheckable) {
  const { edition, number, corrects } = manifest;
  const wrong = (text) => new Mismatch("corrected-wrong", text, { file: MANIFEST });
  if (corrects >= number) throw wrong(`version ${number} cannot correct version ${corrects}`);
  const before = await wholeFile(version.folder(`../${corrects}/`), MANIFEST, LARGEST);
  if (before === null && current === null) {
    const text = `whether version ${corrects}, which this one corrects, exists: only this version is here`;
    notCheckable.push(new Note("corrected", { corrects }, text));
  } else if (before === null) {
    throw wrong(`it corrects version ${corrects}, which is not there`);
  } else {
    const corrected = documentOf(before, forms.manifest, `../${corrects}/${MANIFEST}`);
    if (corrected.edition !== edition) throw wrong(`version ${corrects} is another edition's`);
    if (keyOf(corrected) !== keyOf(manifest)) {
      notCheckable.push(
        new Note("corrected-key", { corrects }, `whose key signed version ${corrects}: it is another one`),
      );
    }
  }
}

/** The digest of the file that holds the key a list of files is signed with. */
export const keyOf = ({ files }) => files.find(({ name }) => name === KEY)?.sha256;
