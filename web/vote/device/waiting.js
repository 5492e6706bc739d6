import { random } from "../protocol/bytes.js";

const MINUTE = 60_000;
const SECOND = 1_000;

// Between them lies the wait of step 6; a practice poll's times are seconds apart, and so is this.
const REAL = [MINUTE, 10 * MINUTE];
const PRACTICE = [3 * SECOND, 10 * SECOND];

/** The moment at which a ballot leaves that could leave at `earliest`; both in milliseconds. */
export function momentOfSending(earliest, practice) {
  const [shortest, longest] = practice ? PRACTICE : REAL;
  return earliest + shortest + Math.floor(share() * (longest - shortest));
}

/**
 * The same moment, where ballots are taken from `opening` on by now: an extension may have moved that behind it. What was
 * random of the moment spreads the ballots then, too.
 */
export function notBefore(opening, moment) {
  return moment >= opening ? moment : opening + MINUTE + (moment % (9 * MINUTE));
}

/** A number from 0 to below 1 that nobody can foretell. */
function share() {
  return new DataView(random(4).buffer).getUint32(0) / 2 ** 32;
}
