import { inBatches } from "../folder/lines.js";
import { Mismatch } from "../mismatch.js";
import { Tally } from "../poll/tally.js";
import { LedgerLines } from "./ledger-lines.js";
import { SeenKeys } from "./seen-keys.js";

// How many lines are verified at once: enough to keep every core of the platform's cryptography busy.
const AT_ONCE = 64;

/**
 * Check 5: every line of every ledger; in an annulled district all but whether the ballots verify. Gives what each
 * other ledger counts, by district, and the place of the receipt asked for as `{district, number, of}`, or null.
 */
export async function checkLedgers({ sealed, documents, poll, annulled, keys, open, receipt, progress }) {
  const { ledgers } = documents.get("closing.json");
  const seenKeys = new SeenKeys(sealed);
  const online = new Map();
  let place = null;
  let uncounted = 0;
  for (const district of open) {
    const file = `ledgers/${district}.jsonl`;
    demandDigest(sealed, file, ledgers[district].sha256);
    const counts = !annulled.has(district);
    const lines = new LedgerLines({
      file,
      questions: counts ? poll.questions.length : null,
      vote: poll.vote(district),
      key: counts ? keys.get(district) : null,
      seenKeys,
    });
    const tally = new Tally(poll.questions.length);
    const { ballots } = ledgers[district];
    let read = 0;
    for await (const batch of inBatches(sealed.lines(file), AT_ONCE)) {
      for (const [i, ballot] of (await allChecked(batch, lines)).entries()) {
        if (counts) tally.add(ballot.answers);
        if (ballot.receipt === receipt) place = { district, number: batch[i].number, of: ballots };
      }
      read += batch.length;
      progress({ file, ballots: read });
    }
    if (read !== ballots) {
      throw new Mismatch("ballots-differ", `${read} ballots, but closing.json says ${ballots}`, { file });
    }
    if (counts) {
      seenKeys.end(file);
      online.set(district, tally);
    } else uncounted += read;
  }
  const ballots = [...online.values()].reduce((sum, tally) => sum + tally.ballots, 0);
  return { online, place, counted: { ballots, uncounted } };
}

function demandDigest(sealed, file, digest) {
  if (sealed.digest(file) !== digest)
    throw new Mismatch("ledger-digest-wrong", "closing.json has another digest for it", { file });
}

/** The ballots of the batch; of several bad lines the first one is named. */
async function allChecked(batch, lines) {
  const outcomes = await Promise.allSettled(batch.map((line) => lines.check(line)));
  const bad = outcomes.find((outcome) => outcome.status === "rejected");
  if (bad) throw bad.reason;
  return outcomes.map((outcome) => outcome.value);
}
