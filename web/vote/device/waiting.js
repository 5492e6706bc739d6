import { random } from "../protocol/bytes.js";

const MINUTE = 60_000;
const SECOND = 1_000;

// Between them lies the wait of step 6; a practice poll's times are seconds apart, and so is this.
const REAL = [MINUTE, 10 * MINUTE];
const PRACTICE = [3 * SECOND, 10 * SECOND];

/** So many milliseconds a ballot waits before it leaves, at random. */
export const randomWait = (practice) => randomPause(practice, Infinity);

/**
 * So many milliseconds the next ballot of a household waits behind one that is being sent, at random: never more than a
 * quarter of what is left until the box closes, so that however many wait behind each other, all come in time.
 */
export function randomPause(practice, left) {
  const most = Math.max(0, left) / 4;
  const [shortest, longest] = (practice ? PRACTICE : REAL).map((wait) => Math.min(wait, most));
  return shortest + Math.floor(share() * (longest - shortest));
}

/** How long the wait that protects the resident still is: `wait` milliseconds from `waitsFrom`, by the device's clock. */
export const waitLeft = ({ waitsFrom, wait }, now) => waitsFrom + wait - now;

/** Whether the device's clock was put back since the wait began, so that it would never end. */
export const putBack = ({ waitsFrom }, now) => now < waitsFrom;

/**
 * How long until a ballot leaves by itself, in milliseconds; none or less: now. `opening` is when ballots begin to be
 * taken by the system's time, which was `ahead` of the device's when the wait began. The device's clock may have been
 * wrong then and put right since, or not: of both the later time is believed, for a ballot that comes too early is told
 * so by the box, and one that comes too late is lost.
 */
export function leavesIn(vote, opening, now) {
  const system = Math.max(now, now + vote.ahead);
  return Math.max(waitLeft(vote, now), opening + vote.wait - system);
}

/** A number from 0 to below 1 that nobody can foretell. */
function share() {
  return new DataView(random(4).buffer).getUint32(0) / 2 ** 32;
}
