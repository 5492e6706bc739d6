import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Rules } from "../rules.js";

const contest = new URL("../../../contests/best-rural-akim-2020/", import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, contest), "utf8"));
const rules = new Rules(read("definition.json"), read("texts/en.json"));

test("each kind of commission has its own steps", () => {
  assert.deepEqual(rules.steps("regional").map(({ id }) => id), ["admission", "selection", "regional-choice"]);
  assert.deepEqual(rules.steps("republican").map(({ id }) => id), ["final"]);
});

test("a sheet has what members score, and officers' figures are not on it", () => {
  const sheet = rules.sheet("selection").map(({ id }) => id);
  assert.ok(sheet.includes("project-effect") && !sheet.includes("openness"));
  assert.ok(rules.assessed("selection", "secretary").some(({ id }) => id === "openness"));
  assert.deepEqual(rules.assessed("regional-choice", "ethics-officer").map(({ id }) => id), ["ethics-survey"]);
  assert.deepEqual(rules.assessed("regional-choice", "secretary").map(({ id }) => id), ["feedback"]);
  assert.deepEqual(rules.sheet("admission"), []);
});

test("a quorum is rounded up", () => {
  assert.equal(rules.quorum("regional", 9), 6);
  assert.equal(rules.quorum("regional", 7), 5);
  assert.equal(rules.quorum("other", 9), null);
});

test("a commission publishes the lists of its own steps", () => {
  assert.deepEqual(rules.lists("regional").map(({ id }) => id), ["second-stage"]);
  assert.deepEqual(rules.lists("republican"), []);
});

test("a candidate is excluded by one of the paragraphs that keep somebody out, each once and in order", () => {
  assert.deepEqual(rules.grounds, ["p6", "p7", "p11.1", "p11.2"]);
});

test("whether anybody may object is as the rules say", () => {
  assert.equal(rules.hasObjections, true);
  const { objections: _, ...without } = read("definition.json");
  assert.equal(new Rules(without, {}).hasObjections, false);
});

test("things are called as the contest calls them, and by their ids where it has no word", () => {
  assert.equal(rules.name("criterion", "selection", "openness"), "Openness to the people");
  assert.equal(rules.name("criterion", "selection", "unheard-of"), "unheard-of");
});

test("interviews and checks are as the rules say", () => {
  assert.equal(rules.hasInterviews("regional-choice"), true);
  assert.equal(rules.hasInterviews("selection"), false);
  assert.deepEqual(rules.checks, ["no-penalty"]);
});
