import { checkClosing } from "./checks/closing.js";
import { checkFiles } from "./checks/files.js";
import { checkIssuance } from "./checks/issuance.js";
import { checkKeys } from "./checks/keys.js";
import { checkLedgers } from "./checks/ledgers.js";
import { checkPoll } from "./checks/poll.js";
import { checkResults } from "./checks/results.js";
import { checkStations } from "./checks/stations.js";
import { Mismatch } from "./mismatch.js";

// Each takes what those before it gave, and gives more; the numbers are those of "What a recount checks".
const CHECKS = [
  ["files", checkFiles],
  ["poll", checkPoll],
  ["keys", checkKeys],
  ["closing", checkClosing],
  ["ledgers", checkLedgers],
  ["issuance", checkIssuance],
  ["stations", checkStations],
  ["results", checkResults],
];

/**
 * Recounts a poll from its folder: an object with `list()`, the names of all files or null where nobody can know them,
 * and `open(name)`, the file's bytes as an async iterable of chunks or null. `receipt` (hex) is looked for on the way;
 * `progress` is told `{file, ballots}` now and then.
 *
 * The verdict is `{sound, passed, poll, fingerprint, listed, provisional, …}`, as far as it got; it is provisional
 * as long as nobody has signed the list of files. A sound one has `districts`, a map from code to `{ballots, counts,
 * online, paper}` or null, `annulled`, a map from the codes of the others to why, `total`, and `receipt`; any other has
 * `failure`. A folder that cannot be read, or is not ready to be recounted, ends in Unreadable.
 */
export async function recount(folder, { receipt = null, progress = () => {} } = {}) {
  let gathered = { receipt, progress };
  const passed = [];
  for (const [i, [name, check]] of CHECKS.entries()) {
    try {
      const given = i === 0 ? await check(folder) : await check(gathered);
      gathered = { ...gathered, ...given };
      passed.push({ check: i + 1, name, counted: given.counted });
    } catch (wrong) {
      if (!(wrong instanceof Mismatch)) throw wrong;
      const { code, file, line, message } = wrong;
      return {
        sound: false,
        passed,
        ...head(gathered),
        failure: { check: i + 1, name, code, file, line, text: message },
      };
    }
  }
  const { districts, annulled, total } = gathered;
  const place = receipt && placeOf(receipt, gathered);
  return { sound: true, passed, ...head(gathered), districts, annulled, total, receipt: place };
}

const head = ({ poll, fingerprint, listed, provisional }) => ({ poll, fingerprint, listed, provisional });

/** Where the receipt stands: `{district, number, of}` in a ledger, `{district, withheld: true}`, or null. */
function placeOf(receipt, { place, withheld, documents }) {
  if (place) return place;
  const district = withheld.find((code) => documents.get(`withheld/${code}.json`).receipts.includes(receipt));
  return district ? { district, withheld: true } : null;
}
