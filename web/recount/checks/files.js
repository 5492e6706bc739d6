import { SigningKey } from "../crypto/signing-key.js";
import { SealedFolder } from "../folder/sealed-folder.js";
import { needed, wholeFile } from "../folder/whole-file.js";
import { documentOf } from "../json/document.js";
import { Mismatch, Unreadable } from "../mismatch.js";
import { ALWAYS, DESTROYED, kindOf } from "../poll/files.js";
import * as forms from "../poll/forms.js";
import { demandNames } from "./names.js";
import { filesThere } from "./provisional.js";

const BUNDLE = "bundle.json";
const LARGEST = 64 * 1024 * 1024;
const LARGEST_SIGNATURE = 1024;

/**
 * Check 1: the bundle and every signed file are signed by the key that is there; every file named is there, unchanged;
 * none is there that is not named. From the results until the keys are destroyed there is no bundle yet: then every
 * file that is there counts as named, and the verdict is `provisional`.
 *
 * Gives the sealed folder, the bundle (null while there is none), the key's fingerprint, and whether the folder could
 * be listed at all.
 */
export async function checkFiles(folder) {
  const bundleBytes = await wholeFile(folder, BUNDLE, LARGEST);
  if (bundleBytes === null) await demandBetween(folder);
  const key = new SigningKey(await needed(folder, "signing-key.json", LARGEST_SIGNATURE));
  return bundleBytes === null ? withoutBundle(folder, key) : bundled(folder, key, bundleBytes);
}

/** The folder is that of a poll with results, whose keys are not destroyed: only then may the bundle be missing. */
async function demandBetween(folder) {
  const has = async (name) => (await wholeFile(folder, name, LARGEST)) !== null;
  if (await has(DESTROYED)) {
    throw new Mismatch("file-missing", "destroyed.json is there, so the list of all files must be, too", {
      file: BUNDLE,
    });
  }
  if (!(await has("poll.json")))
    throw new Unreadable("there is neither bundle.json nor poll.json: not a poll's folder");
  if (!(await has("results.json"))) throw new Unreadable("not finished: results.json is not there yet");
}

async function bundled(folder, key, bundleBytes) {
  await key.demand(BUNDLE, bundleBytes, await needed(folder, `${BUNDLE}.sig`, LARGEST_SIGNATURE));
  const bundle = documentOf(bundleBytes, forms.bundle, BUNDLE);
  const names = bundle.files.map((file) => file.name);
  demandSorted(names);
  demandNames(names, ALWAYS, "bundle.json does not name it");
  const listed = await demandNothingElse(folder, names);
  const sealed = new SealedFolder(folder, bundle.files);
  const signatures = await demandSignatures(sealed, key);
  for (const name of sealed.names().filter((each) => !kindOf(each)?.signed)) await sealed.check(name);
  const counted = { files: names.length + 2, signatures: signatures + 1 };
  return { sealed, bundle, listed, provisional: false, fingerprint: key.fingerprint, counted };
}

async function withoutBundle(folder, key) {
  const { files, listed } = await filesThere(folder, key);
  const sealed = new SealedFolder(folder, files);
  const signatures = await demandSignatures(sealed, key);
  const counted = { files: files.length, signatures };
  return { sealed, bundle: null, listed, provisional: true, fingerprint: key.fingerprint, counted };
}

function demandSorted(names) {
  const at = names.findIndex((name, i) => i > 0 && names[i - 1] >= name);
  if (at > 0)
    throw new Mismatch("names-not-sorted", `${names[at]} stands behind ${names[at - 1]}`, { file: BUNDLE });
}

async function demandNothingElse(folder, names) {
  const there = await folder.list();
  if (there === null) return false;
  const named = new Set([BUNDLE, `${BUNDLE}.sig`, ...names]);
  const more = there.sort().find((name) => !named.has(name));
  if (more !== undefined)
    throw new Mismatch("file-not-named", "it is there, but bundle.json does not name it", { file: more });
  return true;
}

async function demandSignatures(sealed, key) {
  const signed = sealed.names().filter((name) => kindOf(name)?.signed);
  for (const name of signed) await key.demand(name, await sealed.read(name), await sealed.read(`${name}.sig`));
  return signed.length;
}
