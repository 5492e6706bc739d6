import assert from "node:assert/strict";
import { test } from "node:test";
import { rest, waitBefore } from "../uploads/backoff.js";

test("each wait is twice as long, up to a minute", () => {
  assert.deepEqual([0, 1, 2, 5, 6, 40].map(waitBefore), [1000, 2000, 4000, 32_000, 60_000, 60_000]);
});

test("a line that is back ends the wait", async () => {
  const line = new EventTarget();
  const rested = rest(3_600_000, new AbortController().signal, line);
  line.dispatchEvent(new Event("online"));
  await rested;
});

test("who is stopped rests no longer", async () => {
  const stopper = new AbortController();
  const rested = rest(3_600_000, stopper.signal, new EventTarget());
  stopper.abort();
  await rested;
  await rest(3_600_000, stopper.signal, new EventTarget());
});
