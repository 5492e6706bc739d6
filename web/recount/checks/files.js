import { SigningKey } from "../crypto/signing-key.js";
import { SealedFolder } from "../folder/sealed-folder.js";
import { wholeFile } from "../folder/whole-file.js";
import { documentOf } from "../json/document.js";
import { Mismatch, Unreadable } from "../mismatch.js";
import { ALWAYS, kindOf } from "../poll/files.js";
import * as forms from "../poll/forms.js";

const BUNDLE = "bundle.json";
const LARGEST_BUNDLE = 64 * 1024 * 1024;
const LARGEST_SIGNATURE = 1024;

/**
 * Check 1: the bundle and every signed file are signed by the key that is there; every file named is there, unchanged;
 * none is there that is not named. Gives the sealed folder, the bundle, the key's fingerprint, and whether the folder
 * could be listed at all.
 */
export async function checkFiles(folder) {
  const bundleBytes = await wholeFile(folder, BUNDLE, LARGEST_BUNDLE);
  if (bundleBytes === null)
    throw new Unreadable("there is no bundle.json: not a poll's folder, or the poll is not at its end");
  const key = new SigningKey(await needed(folder, "signing-key.json"));
  await key.demand(BUNDLE, bundleBytes, await needed(folder, `${BUNDLE}.sig`));
  const bundle = documentOf(bundleBytes, forms.bundle, BUNDLE);
  demandNames(bundle.files.map((file) => file.name));
  const listed = await demandNothingElse(folder, bundle);
  const sealed = new SealedFolder(folder, bundle.files);
  const signatures = await demandContents(sealed, key);
  return {
    sealed,
    bundle,
    listed,
    fingerprint: key.fingerprint,
    counted: { files: bundle.files.length + 2, signatures: signatures + 1 },
  };
}

async function needed(folder, file) {
  const bytes = await wholeFile(folder, file, LARGEST_SIGNATURE);
  if (bytes === null) throw new Mismatch("file-missing", "every poll has this file, but it is not there", { file });
  return bytes;
}

function demandNames(names) {
  names.forEach((name, i) => {
    if (i > 0 && names[i - 1] >= name)
      throw new Mismatch("names-not-sorted", `${name} stands behind ${names[i - 1]}`, { file: BUNDLE });
    if (!isKnown(name)) throw new Mismatch("name-unknown", "no poll has a file of this name", { file: name });
  });
  const named = new Set(names);
  const missing = ALWAYS.find((name) => !named.has(name));
  if (missing)
    throw new Mismatch("file-missing", "every poll has this file, but bundle.json does not name it", { file: missing });
  const unsigned = names.find((name) => kindOf(name)?.signed && !named.has(`${name}.sig`));
  if (unsigned)
    throw new Mismatch("file-signature-missing", "bundle.json names no signature of it", { file: unsigned });
}

const isKnown = (name) =>
  kindOf(name) !== undefined || (name.endsWith(".sig") && kindOf(name.slice(0, -4))?.signed === true);

async function demandNothingElse(folder, bundle) {
  const there = await folder.list();
  if (there === null) return false;
  const named = new Set([BUNDLE, `${BUNDLE}.sig`, ...bundle.files.map((file) => file.name)]);
  const more = there.sort().find((name) => !named.has(name));
  if (more !== undefined)
    throw new Mismatch("file-not-named", "it is there, but bundle.json does not name it", { file: more });
  return true;
}

async function demandContents(sealed, key) {
  let signatures = 0;
  for (const name of sealed.names()) {
    if (kindOf(name)?.signed) {
      await key.demand(name, await sealed.read(name), await sealed.read(`${name}.sig`));
      signatures++;
    } else {
      await sealed.check(name);
    }
  }
  return signatures;
}
