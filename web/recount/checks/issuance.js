import { textOf } from "../bytes/bytes.js";
import { Mismatch } from "../mismatch.js";
import { demandDistricts, demandFiles } from "./districts.js";
import { numbered } from "./numbered.js";

const MARKS = "marks.json";
const DIGEST = /^[0-9a-f]{64}$/;

/**
 * Check 6: no more ballots than credentials, no more credentials than people on the roll who did not vote at a station. An
 * annulled district's numbers are not compared: they may be why it was annulled.
 */
export async function checkIssuance({ sealed, documents, poll, annulled, online }) {
  const marks = documents.get(MARKS);
  demandDistricts(Object.keys(marks.districts), poll.districts, MARKS);
  demandHidden(marks, poll.k);
  demandTurnout(documents.get("turnout.json"), poll);
  demandFiles(sealed, "issued/", poll.districts);
  const residents = residentsOf(documents, poll);
  let credentials = 0;
  for (const district of poll.districts) {
    const file = `issued/${district}.jsonl`;
    const issued = await issuedIn(sealed, file);
    credentials += issued;
    if (issued < poll.k)
      throw new Mismatch("issued-not-filled", `${issued} lines, but filled up to ${poll.k}`, { file });
    if (annulled.has(district)) continue;
    const ballots = online.get(district)?.ballots ?? 0;
    const { paper, assisted } = marks.districts[district];
    const most = residents.get(district) - leastOf(paper) - leastOf(assisted);
    if (ballots > issued)
      throw new Mismatch("more-ballots-than-issued", `${ballots} ballots, but ${issued} credentials`, { file });
    // A file of exactly K lines may have been filled up: then only the ballots are known to be real.
    const real = issued > poll.k ? issued : ballots;
    if (real > most) throw new Mismatch("more-issued-than-roll", `${real} credentials for ${most} people`, { file });
  }
  return { counted: { credentials } };
}

/** The least that a count can be: null says "fewer than K", and a true zero is written. */
const leastOf = (count) => count ?? 1;

function residentsOf(documents, poll) {
  const residents = new Map(
    documents.get("roll.json").districts.map((district) => [district.code, district.residents]),
  );
  for (const { number, districts } of numbered(documents, "rolls/")) {
    for (const [district, added] of Object.entries(districts)) {
      const file = `rolls/${number}.json`;
      if (!residents.has(district)) throw new Mismatch("districts-differ", `the poll has no ${district}`, { file });
      residents.set(district, residents.get(district) + added);
    }
  }
  return residents;
}

function demandHidden(marks, k) {
  const counts = [
    ...Object.values(marks.districts).flatMap(({ assisted, paper }) => [assisted, paper]),
    ...Object.values(marks.stations),
  ];
  if (counts.some((count) => isSmall(count, k))) {
    throw new Mismatch("fewer-than-k-shown", `a count between 1 and ${k - 1}`, { file: MARKS });
  }
}

function demandTurnout(turnout, poll) {
  if (turnout === undefined) return;
  const file = "turnout.json";
  demandDistricts(Object.keys(turnout.districts), poll.districts, file);
  if (Object.values(turnout.districts).some((count) => isSmall(count, poll.k))) {
    throw new Mismatch("fewer-than-k-shown", `a count between 1 and ${poll.k - 1}`, { file });
  }
}

const isSmall = (count, k) => count !== null && count > 0 && count < k;

async function issuedIn(sealed, file) {
  let lines = 0;
  let last = "";
  for await (const { number, bytes } of sealed.lines(file)) {
    const digest = textOf(bytes) ?? "";
    const where = { file, line: number };
    if (!DIGEST.test(digest)) throw new Mismatch("line-malformed", "not 64 digits of lower-case hex", where);
    if (digest === last) throw new Mismatch("issued-twice", "the digest of the line before", where);
    if (digest < last) throw new Mismatch("order-wrong", "below the line before", where);
    last = digest;
    lines = number;
  }
  return lines;
}
