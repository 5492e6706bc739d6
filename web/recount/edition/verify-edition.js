import { Mismatch } from "../mismatch.js";
import { checkAwards } from "./checks/awards.js";
import { checkCascade } from "./checks/cascade.js";
import { checkFiles } from "./checks/files.js";
import { checkOfficers } from "./checks/officers.js";
import { checkOutside } from "./checks/outside.js";
import { checkProtocols } from "./checks/protocols.js";
import { checkRankings } from "./checks/rankings.js";
import { checkRules, DEFINITION } from "./checks/rules.js";
import { checkSheets } from "./checks/sheets.js";
import { checkSittings } from "./checks/sittings.js";
import { checkTies } from "./checks/ties.js";
import { Note } from "./note.js";
import { RESULTS } from "./sitting.js";

// Each takes what those before it gave, and gives more; the numbers are those of docs/verifying.md.
const CHECKS = [
  ["rules", checkRules],
  ["sittings", checkSittings],
  ["cascade", checkCascade],
  ["sheets", checkSheets],
  ["officers", checkOfficers],
  ["outside", checkOutside],
  ["rankings", checkRankings],
  ["ties", checkTies],
  ["protocols", checkProtocols],
  ["awards", checkAwards],
];

const ABOUT = ["results", "list", "award", "announcement", "survey"];

/**
 * Checks what an edition published: a folder of all versions, with `current.json`, or one version's. `folder` is like a
 * poll's, and has `folder(path)`, too; `progress` is told of a poll's ballots, and `done` of each check that passed.
 *
 * The verdict is `{sound, passed, edition, number, corrects, inForce, about, fingerprint, listed, removed,
 * notCheckable}`, as far as it got, the last of them notes; any that is not sound has `failure`. `about` is what the
 * version is about: results, list, award, announcement or survey; of results alone more than the files is checked. A
 * folder that cannot be read ends in Unreadable.
 */
export async function verifyEdition(folder, { progress = () => {}, done = () => {} } = {}) {
  const verdict = { sound: false, passed: [], notCheckable: [], removed: [] };
  let gathered = { progress };
  const passes = async (number, name, check, given) => {
    try {
      gathered = { ...gathered, ...(await check(given)) };
      verdict.passed.push({ check: number, name, counted: gathered.counted });
      done(verdict.passed.at(-1));
      return true;
    } catch (wrong) {
      if (!(wrong instanceof Mismatch)) throw wrong;
      const { code, file, line, place, message } = wrong;
      verdict.failure = { check: number, name, code, file, line, place, text: message };
      return false;
    }
  };
  if (!(await passes(1, "files", checkFiles, folder))) return verdict;
  Object.assign(verdict, head(gathered));
  if (verdict.about === "results") {
    const missing = [RESULTS, DEFINITION].filter((name) => !gathered.has(name));
    if (missing.length > 0) {
      const text = `checks 2 to ${CHECKS.length + 1}: they need ${missing.join(" and ")}`;
      verdict.notCheckable.push(new Note("needs", { files: missing.join(", ") }, text));
    } else {
      for (const [i, [name, check]] of CHECKS.entries()) {
        if (!(await passes(i + 2, name, check, gathered))) return verdict;
      }
    }
  }
  return { ...verdict, sound: true };
}

function head({ manifest, inForce, fingerprint, listed, removed, notCheckable, sealed }) {
  const about = ABOUT.find((name) => sealed.has(`${name}.json`)) ?? "unknown";
  const { edition, number, corrects } = manifest;
  return { edition, number, corrects, inForce, about, fingerprint, listed, removed, notCheckable };
}
