import assert from "node:assert/strict";
import { test } from "node:test";
import { moved, saidOf } from "../sitting/order.js";

test("a candidate is taken earlier or later by one place", () => {
  assert.deepEqual(moved(["a", "b", "c"], "c", -1), ["a", "c", "b"]);
  assert.deepEqual(moved(["a", "b", "c"], "a", 1), ["b", "a", "c"]);
});

test("nobody is taken before the first or after the last", () => {
  assert.deepEqual(moved(["a", "b"], "a", -1), ["a", "b"]);
  assert.deepEqual(moved(["a", "b"], "b", 1), ["a", "b"]);
  assert.deepEqual(moved(["a", "b"], "c", -1), ["a", "b"]);
});

test("a list is not changed by moving something in it", () => {
  const list = Object.freeze(["a", "b"]);
  assert.deepEqual(moved(list, "b", -1), ["b", "a"]);
});

test("an order that was changed names everybody, one that was not names whom it named before", () => {
  assert.deepEqual(saidOf(["b", "a", "c"], ["a", "b", "c"], []), ["b", "a", "c"]);
  assert.deepEqual(saidOf(["a", "b", "c"], ["a", "b", "c"], []), []);
  assert.deepEqual(saidOf(["a", "b", "c"], ["a", "b", "c"], ["a"]), ["a"]);
});
