import { measured } from "../folder/measured.js";
import { needed } from "../folder/whole-file.js";
import { documentOf } from "../json/document.js";
import { ALWAYS, DESTROYED, kindOf } from "../poll/files.js";
import { demandNames } from "./names.js";

const LARGEST = 64 * 1024 * 1024;

/**
 * What a folder holds as long as nobody has signed a list of it, as bundle.json would say it: `files`, and whether the
 * folder could be `listed`. Where it could not, the files are asked for whose names the poll and the marks give.
 */
export async function filesThere(folder, key) {
  const listed = await folder.list();
  const names = listed ?? withSignatures(await namesGiven(folder, key));
  const files = [];
  for (const name of [...names].sort()) {
    const file = await measured(folder, name);
    if (file !== null) files.push(file);
  }
  const always = ALWAYS.filter((name) => name !== DESTROYED);
  demandNames(
    files.map(({ name }) => name),
    always,
    "it is not there",
  );
  return { files, listed: listed !== null };
}

async function namesGiven(folder, key) {
  const { districts } = await trusted(folder, key, "poll.json");
  const { stations } = await trusted(folder, key, "marks.json");
  return [
    ...ALWAYS,
    "annulled.json",
    "turnout.json",
    ...(await numberedNames(folder, "extensions/")),
    ...(await numberedNames(folder, "offline/")),
    ...(await numberedNames(folder, "rolls/")),
    // A district has a ledger or a withheld file: both are asked for, so that having both is seen.
    ...districts.flatMap(({ code }) => [
      `keys/${code}.json`,
      `issued/${code}.jsonl`,
      `ledgers/${code}.jsonl`,
      `withheld/${code}.json`,
    ]),
    ...Object.keys(stations).map((station) => `paper/${station}.json`),
  ];
}

/** A document that gives names to ask for, which only a signed one may. */
async function trusted(folder, key, file) {
  const bytes = await needed(folder, file, LARGEST);
  await key.demand(file, bytes, await needed(folder, `${file}.sig`, LARGEST));
  return documentOf(bytes, kindOf(file).form, file);
}

async function numberedNames(folder, start) {
  const names = [];
  for (;;) {
    const name = `${start}${names.length + 1}.json`;
    if (kindOf(name) === undefined || (await measured(folder, name)) === null) return names;
    names.push(name);
  }
}

const withSignatures = (names) => names.flatMap((name) => (kindOf(name).signed ? [name, `${name}.sig`] : [name]));
