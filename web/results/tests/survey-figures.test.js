import assert from "node:assert/strict";
import { test } from "node:test";
import { answersTo, placesOf, viewOf } from "../survey-figures.js";

test("the mean is of those who could say, and shares are of everybody", () => {
  const { all, mean, rows } = answersTo([2, 1, 0, 0, 0, 1]);
  assert.equal(all, 4);
  assert.equal(mean, 3);
  assert.deepEqual(rows.map(({ answer, count, share }) => [answer, count, share]), [
    [5, 1, 0.25], [4, 0, 0], [3, 0, 0], [2, 0, 0], [1, 1, 0.25], [0, 2, 0.5],
  ]);
});

test("where nobody could say there is no mean, and where nobody came no share", () => {
  assert.equal(answersTo([3, 0, 0, 0, 0, 0]).mean, null);
  assert.deepEqual(answersTo([0, 0, 0, 0, 0, 0]).rows.map(({ share }) => share), [0, 0, 0, 0, 0, 0]);
});

const poll = { districts: [{ code: "316030000" }, { code: "316031000" }, { code: "316032000" }] };
const shown = { ballots: 20, counts: [[0, 0, 0, 0, 0, 20]], online: 20, paper: 0 };

test("each place is shown, withheld or annulled, as the results say, and annulled where it is withheld, too", () => {
  const results = { annulled: ["316032000"], districts: { 316030000: shown, 316031000: null } };
  const annulled = { districts: { 316032000: "a flood" } };
  assert.deepEqual(placesOf({ poll, results, annulled }), [
    { code: "316030000", state: "shown", counted: shown },
    { code: "316031000", state: "withheld", counted: null },
    { code: "316032000", state: "annulled", counted: null, why: "a flood" },
  ]);
});

test("before the count nothing is said of any place", () => {
  assert.deepEqual(placesOf({ poll, results: null, annulled: null }).map(({ state }) => state), ["open", "open", "open"]);
});

const FEW = [{ code: "316030000" }, { code: "613634100" }, { code: "316031000" }];
const MANY = Array.from({ length: 61 }, (_, i) => ({ code: `${i < 30 ? "61" : "31"}36${10000 + i}` }));

test("few places are looked at together, or one oblast's, or one", () => {
  assert.deepEqual(viewOf(FEW, null), { areas: ["31", "61"], area: null, chosen: null, whole: true, places: FEW });
  assert.deepEqual(viewOf(FEW, "61").places, [FEW[1]]);
  assert.equal(viewOf(FEW, "613634100").chosen, FEW[1]);
  assert.equal(viewOf(FEW, "613634100").places.length, 3);
  assert.equal(viewOf(FEW, "633630000").chosen, null);
});

test("of many places it is an oblast at a time: the first, or that of the place that is asked for", () => {
  assert.deepEqual([viewOf(MANY, null).area, viewOf(MANY, null).whole, viewOf(MANY, null).places.length], ["31", false, 31]);
  assert.equal(viewOf(MANY, MANY[0].code).area, "61");
  assert.equal(viewOf(MANY, MANY[0].code).chosen, MANY[0]);
});
