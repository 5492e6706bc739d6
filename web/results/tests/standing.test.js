import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { admissionsOf, areaOf, areasOf, pathOf, placingsOf, sittingOf, stepsOf, winnersOf } from "../standing.js";

// A whole contest as the system writes it.
const read = (contest) =>
  JSON.parse(readFileSync(new URL(`../../recount/tests/bundles/${contest}/results.json`, import.meta.url), "utf8"));
const akim = read("akim");
const named = (results, name) => results.named.find((one) => one.name === name).candidate;

test("a sitting's id says its commission, its area and its step", () => {
  assert.deepEqual(sittingOf({ sitting: "best-2020.regional.31.admission" }), {
    step: "admission", area: "31", commission: "regional",
  });
});

test("the areas are those that candidates come from", () => {
  assert.deepEqual(areasOf(akim), ["31", "61"]);
});

test("the last step comes first, and each step has all its sittings by area", () => {
  const steps = stepsOf(akim);
  assert.deepEqual(steps.map(({ step }) => step), ["final", "regional-choice", "selection", "admission"]);
  assert.equal(steps.flatMap(({ sittings }) => sittings).length, akim.sittings.length);
  assert.deepEqual(steps.at(-1).sittings.map(({ area }) => area), ["31", "61"]);
});

test("every award is some winner's, and winners stand by their place", () => {
  for (const contest of ["akim", "provider"]) {
    const results = read(contest);
    const winners = winnersOf(results);
    assert.equal(winners.flatMap(({ awards }) => awards).length, results.winners.length);
    const places = winners.map(({ place }) => place);
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
    for (const { total } of winners) assert.ok(total);
  }
});

test("a candidate's way has each sitting that they stood before, with what was decided there", () => {
  const path = pathOf(akim, named(akim, "bolat"));
  assert.deepEqual(path.map(({ step }) => step), ["admission", "selection", "regional-choice", "final"]);
  assert.equal(path[0].admission.admitted, true);
  assert.equal(path[1].placing.place, 2);
  assert.ok(path.every(({ passed }) => passed));
});

test("nobody's way is found for a candidate who never was", () => {
  assert.deepEqual(pathOf(akim, "rehearsal.31.nobody"), []);
});

test("of one area only its candidates are shown, and without an area all", () => {
  const final = akim.sittings.find(({ sitting }) => sitting.endsWith(".final"));
  const all = placingsOf(final).flatMap(({ placings }) => placings);
  const one = placingsOf(final, "31").flatMap(({ placings }) => placings);
  assert.ok(one.length > 0 && one.length < all.length);
  assert.ok(one.every(({ candidate }) => areaOf(candidate) === "31"));
  assert.deepEqual(placingsOf(final, "99"), []);
  const admission = akim.sittings.find(({ sitting }) => sitting.endsWith("31.admission"));
  assert.equal(admissionsOf(admission, "31").length, admissionsOf(admission).length);
  assert.equal(admissionsOf(admission, "61").length, 0);
});
