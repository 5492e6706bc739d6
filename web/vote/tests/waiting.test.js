import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { momentOfSending, notBefore } from "../device/waiting.js";

const MINUTE = 60_000;
const OPENING = Date.parse("2020-06-30T18:00:00Z");

test("ballots leave one to ten minutes after they could, and not all at once", () => {
  const waits = Array.from({ length: 200 }, () => momentOfSending(OPENING, false) - OPENING);
  assert.ok(waits.every((wait) => wait >= MINUTE && wait < 10 * MINUTE));
  assert.ok(new Set(waits).size > 100);
});

test("a moment at which ballots are taken stays", () => {
  assert.equal(notBefore(OPENING, OPENING + 3 * MINUTE), OPENING + 3 * MINUTE);
});

test("where an extension has moved the opening, ballots leave one to ten minutes after it, each at a moment of its own", () => {
  const waits = [1, 2, 3].map((minutes) => notBefore(OPENING, OPENING - 7_000_000 + minutes * MINUTE) - OPENING);
  assert.ok(
    waits.every((wait) => wait >= MINUTE && wait < 10 * MINUTE),
    String(waits),
  );
  assert.equal(new Set(waits).size, 3);
});
