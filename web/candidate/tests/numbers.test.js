import assert from "node:assert/strict";
import { test } from "node:test";
import { exactSum, plainNumber } from "../forms/numbers.js";

test("a number is read as people of each language write it", () => {
  for (const typed of ["4500000.50", "4 500 000,50", "4\u00a0500\u202f000,50", " 4’500’000.50 "]) {
    assert.equal(plainNumber(typed), "4500000.50");
  }
  assert.equal(plainNumber("-3"), "-3");
});

test("what is no number stays as it was typed, for the system to say so", () => {
  for (const typed of ["many", "1.234,50", "1e5", "", "."]) assert.equal(plainNumber(typed), typed);
});

test("a sum of money is exact", () => {
  assert.equal(exactSum(["0.1", "0.2"]), "0.3");
  assert.equal(exactSum(["9007199254740993", "0.01"]), "9007199254740993.01");
  assert.equal(exactSum(["1.50", "-2"]), "-0.50");
  assert.equal(exactSum([]), "0");
});

test("there is no sum of what is no number", () => {
  assert.equal(exactSum(["1", "many"]), null);
});
