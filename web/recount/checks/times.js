import { Mismatch } from "../mismatch.js";

const DAY = 24 * 60 * 60 * 1000;
const SMALL_ROLL = 200;
const at = (moment) => new Date(moment).getTime();

/** The frozen times are as the page wants them; in a district with a small roll ballots begin when issuance ends. */
export function demandTimes(poll, roll) {
  const file = "poll.json";
  const { issueFrom, issueUntil } = poll.times;
  if (at(issueFrom) > at(issueUntil)) throw new Mismatch("times-wrong", "issuance ends before it begins", { file });
  demandGap(poll, poll.times, file);
  demandComplaints(poll.times, file);
  const residents = new Map(roll.districts.map((district) => [district.code, district.residents]));
  for (const { code, ballotsFrom } of poll.districts) {
    const [wanted, name] = residents.get(code) < SMALL_ROLL ? [issueUntil, "issueUntil"] : [issueFrom, "issueFrom"];
    if (at(ballotsFrom) !== at(wanted)) {
      throw new Mismatch("times-wrong", `with its roll, ballotsFrom of ${code} must be ${name}`, { file });
    }
  }
}

/** The ends that hold after the extensions, each of which may only move them later. */
export function lastEnds(poll, extensions) {
  return extensions.reduce((ends, extension) => {
    const file = `extensions/${extension.number}.json`;
    for (const end of ["issueUntil", "ballotsUntil"]) {
      if (at(extension[end]) < at(ends[end])) {
        throw new Mismatch("extension-shortens", `moves ${end} from ${ends[end]} to ${extension[end]}`, { file });
      }
    }
    demandGap(poll, extension, file);
    demandComplaints(extension, file);
    return extension;
  }, poll.times);
}

/** Where the end of the complaints is stated, it leaves three whole days after the ballots, days off or not. */
function demandComplaints({ ballotsUntil, complaintsUntil }, file) {
  if (complaintsUntil && at(complaintsUntil) - at(ballotsUntil) < 3 * DAY) {
    throw new Mismatch("times-wrong", "complaints end too soon after the ballots", { file });
  }
}

/** Ballots can be cast for a day after issuance, so that a late credential tells nothing about a late ballot. */
function demandGap(poll, { issueUntil, ballotsUntil }, file) {
  const least = poll.practice ? 0 : DAY;
  if (at(ballotsUntil) - at(issueUntil) < least) {
    throw new Mismatch("times-wrong", "ballots end too soon after issuance", { file });
  }
}
