import assert from "node:assert/strict";
import { test } from "node:test";
import { moved, pointsOf, shown, standing } from "../points.js";

const TEN = { id: "effect", minimum: 0, maximum: 10, step: 1 };
const HALVES = { id: "quality", minimum: 1, maximum: 5, step: "0.5" };
const FREE = { id: "survey", minimum: 0, maximum: 10 };

test("whole points within the bounds are taken as typed", () => {
  assert.deepEqual(pointsOf("0", TEN), { points: "0" });
  assert.deepEqual(pointsOf(" 10 ", TEN), { points: "10" });
});

test("nothing typed is neither points nor a mistake", () => assert.deepEqual(pointsOf("  ", TEN), {}));

test("a comma is as good as a point", () => assert.deepEqual(pointsOf("4,5", HALVES), { points: "4.5" }));

test("what is no number is said so", () => {
  for (const typed of ["ten", "-1", "1e3", "1/2", "5."]) assert.deepEqual(pointsOf(typed, TEN), { problem: "points.not-a-number" }, typed);
});

test("points out of the bounds are refused on both sides", () => {
  assert.deepEqual(pointsOf("11", TEN), { problem: "points.bounds" });
  assert.deepEqual(pointsOf("10.000001", FREE), { problem: "points.bounds" });
  assert.deepEqual(pointsOf("0.5", HALVES), { problem: "points.bounds" });
});

test("points between two steps are refused, counted from the minimum and exactly", () => {
  assert.deepEqual(pointsOf("7.5", TEN), { problem: "points.step" });
  assert.deepEqual(pointsOf("1.25", HALVES), { problem: "points.step" });
  assert.deepEqual(pointsOf("0.3", { minimum: 0, maximum: 1, step: 0.1 }), { points: "0.3" });
});

test("where there is no step any figure within the bounds will do", () => assert.deepEqual(pointsOf("3.337", FREE), { points: "3.337" }));

test("arrows move by one step and stop at the bounds", () => {
  assert.equal(moved("7", TEN, 1), "8");
  assert.equal(moved("7", TEN, -1), "6");
  assert.equal(moved("10", TEN, 1), "10");
  assert.equal(moved("0", TEN, -1), "0");
  assert.equal(moved("4.5", HALVES, 1), "5");
});

test("an arrow in an empty or wrong field begins at the end it comes from", () => {
  assert.equal(moved("", HALVES, 1), "1");
  assert.equal(moved("", TEN, -1), "10");
  assert.equal(moved("ten", TEN, 1), "0");
});

test("a sheet tells what is given, missing and wrong", () => {
  assert.deepEqual(standing({ effect: "7", quality: "9" }, [TEN, HALVES, FREE]), {
    points: { effect: "7" }, missing: ["survey"], wrong: ["quality"],
  });
});

test("decimals and fractions are shown as numbers", () => {
  assert.equal(shown("57.8"), 57.8);
  assert.equal(shown("151/3").toFixed(2), "50.33");
});
