import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Contest } from "../contest.js";
import { pointsText } from "../dossier/points.js";

const read = (file) => JSON.parse(readFileSync(new URL(`../../../contests/${file}`, import.meta.url), "utf8"));
const contest = (name) => new Contest(read(`${name}/definition.json`), read(`${name}/texts/en.json`));
const akim = contest("best-rural-akim-2020");
const provider = contest("best-service-provider-2022");

test("things are called as the contest calls them, and by their id where it has no word", () => {
  assert.equal(akim.title, "Best Rural Akim, republican contest, 2020");
  assert.equal(akim.name("document", "essay"), "Essay “Why I deserve the title Best Rural Akim” (at most 3 pages)");
  assert.equal(akim.name("document", "unheard-of"), "unheard-of");
});

test("each contest says who competes and who nominates", () => {
  assert.deepEqual([akim.applicants, akim.nominators.length], ["rural-akim", 3]);
  assert.deepEqual([provider.applicants, provider.nominators], ["organisation", []]);
});

test("a figure that a form adds up is known as such", () => {
  assert.deepEqual(akim.facts("project").map(({ id, summed }) => [id, summed]), [["project-budget", true]]);
  assert.deepEqual(akim.facts("application"), []);
});

test("a document's limits are those of the rules", () => {
  const { longest, formats, largestBytes } = akim.limits("application", "video");
  assert.deepEqual([longest, formats, largestBytes], ["PT5M", ["mp4", "mov", "webm"], 2_147_483_648]);
  assert.equal(akim.limits("essay", "essay").mostPages, 3);
});

test("points without an end are rounded and say so", () => {
  const w = { number: (n, options) => new Intl.NumberFormat("en", options).format(n) };
  assert.equal(pointsText(w, "57.8"), "57.8");
  assert.equal(pointsText(w, "19/8"), "≈2.38");
});
