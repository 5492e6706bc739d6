import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf, instantOf, localOf } from "../parts/almaty.js";

test("a local time is meant in Kazakhstan, before and after its clocks were put back in 2024", () => {
  assert.equal(instantOf("2020-06-30T18:30"), "2020-06-30T12:30:00Z");
  assert.equal(instantOf("2026-06-30T18:30"), "2026-06-30T13:30:00Z");
});

test("an instant and its local time lead to each other", () => {
  for (const local of ["2020-01-01T00:00", "2023-12-31T23:59", "2024-02-29T12:00", "2024-03-02T00:00", "2026-07-15T06:05"]) {
    assert.equal(localOf(instantOf(local)), local);
  }
});

test("a day is Kazakhstan's, not London's", () => assert.equal(dayOf("2020-06-30T20:00:00Z"), "2020-07-01"));

test("what names no time gives none", () => {
  assert.equal(instantOf(""), null);
  assert.equal(instantOf("soon"), null);
});
