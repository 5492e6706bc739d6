import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { leavesIn, putBack, randomWait, waitLeft } from "../device/waiting.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const OPENING = Date.parse("2020-06-30T18:00:00Z");
const WAIT = 4 * MINUTE;

test("ballots wait one to ten minutes, and not all the same time", () => {
  const waits = Array.from({ length: 200 }, () => randomWait(false));
  assert.ok(waits.every((wait) => wait >= MINUTE && wait < 10 * MINUTE));
  assert.ok(new Set(waits).size > 100);
});

test("a ballot leaves once its wait is over and ballots have been taken for as long", () => {
  const early = { waitsFrom: OPENING - DAY, wait: WAIT, ahead: 0 };
  assert.equal(leavesIn(early, OPENING, OPENING), WAIT);
  const late = { waitsFrom: OPENING + DAY, wait: WAIT, ahead: 0 };
  assert.equal(leavesIn(late, OPENING, OPENING + DAY + MINUTE), WAIT - MINUTE);
});

test("where an extension moves the opening, the ballot leaves as long behind the new one", () => {
  const vote = { waitsFrom: OPENING - MINUTE, wait: WAIT, ahead: 0 };
  assert.equal(leavesIn(vote, OPENING + DAY, OPENING), DAY + WAIT);
});

test("a device that is days behind sends when the system's time has come", () => {
  const behind = { waitsFrom: OPENING - 6 * DAY, wait: WAIT, ahead: 5 * DAY };
  assert.equal(leavesIn(behind, OPENING, OPENING - 5 * DAY + WAIT), 0);
});

test("a device that was days ahead and was put right while the ballot waited sends in time", () => {
  const ahead = { waitsFrom: OPENING - 2 * DAY, wait: WAIT, ahead: -3 * DAY };
  assert.equal(leavesIn(ahead, OPENING, OPENING + WAIT), 0);
});

test("a device whose clock is ahead does not shorten the wait behind the credential", () => {
  const ahead = { waitsFrom: OPENING + 30 * DAY, wait: WAIT, ahead: -30 * DAY };
  assert.equal(leavesIn(ahead, OPENING, OPENING + 30 * DAY + MINUTE), WAIT - MINUTE);
  assert.equal(waitLeft(ahead, OPENING + 30 * DAY + MINUTE), WAIT - MINUTE);
});

test("a clock that was put back behind the beginning of the wait is noticed", () => {
  const vote = { waitsFrom: OPENING, wait: WAIT, ahead: 0 };
  assert.ok(putBack(vote, OPENING - 1));
  assert.ok(!putBack(vote, OPENING));
});
