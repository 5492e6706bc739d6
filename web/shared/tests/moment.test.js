import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf, instantOf, localOf } from "../moment.js";

test("a moment typed is Kazakhstan's, by the offset of its day", () => {
  assert.equal(instantOf("2020-06-27T10:00"), "2020-06-27T04:00:00Z");
  assert.equal(instantOf("2026-06-27T10:00"), "2026-06-27T05:00:00Z");
});

test("a moment beside the change of the offset is counted by the offset that holds then", () => {
  assert.equal(instantOf("2024-02-29T22:30"), "2024-02-29T16:30:00Z");
  assert.equal(instantOf("2024-03-01T00:30"), "2024-02-29T19:30:00Z");
});

test("an instant is written as it is typed, and comes back the same", () => {
  assert.equal(localOf("2020-06-27T04:00:00Z"), "2020-06-27T10:00");
  for (const instant of ["2020-06-26T18:00:00Z", "2024-02-29T19:30:00Z"]) assert.equal(instantOf(localOf(instant)), instant);
});

test("a day is Kazakhstan's, not London's", () => assert.equal(dayOf("2020-06-30T20:00:00Z"), "2020-07-01"));

test("what is no moment means none", () => {
  assert.equal(instantOf(""), null);
  assert.equal(instantOf("soon"), null);
});
