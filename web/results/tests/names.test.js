import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Words } from "../../shared/language.js";
import { Names } from "../names.js";
import { pointsIn } from "../points.js";

const words = (language) =>
  new Words(language, JSON.parse(readFileSync(new URL(`../texts/${language}.json`, import.meta.url), "utf8")));

const announcement = {
  title: { key: "contest.title", kk: "Үздік", ru: "Лучший" },
  awards: [], nominators: [], deadlines: [], intakes: [],
  steps: [{ name: { key: "step.final", kk: "Соңғы", ru: "Финал", en: "Final" }, criteria: [] }],
};
const results = { named: [{ candidate: "best.61.abcdef123", name: "Дильноза", unit: "613634100" }] };

test("things are called as the announcement says it, in Kazakh where it has no words in the reader's language", () => {
  const names = new Names(words("en"), announcement, null);
  assert.equal(names.step("final"), "Final");
  assert.equal(names.said("contest.title"), "Үздік");
  assert.equal(names.award("diploma"), "diploma");
});

test("a place has the survey's name once that is known, and until then its code and its oblast", () => {
  const names = new Names(words("ru"), announcement, results);
  assert.equal(names.knows("613634100"), false);
  assert.equal(names.place("613634100"), "Туркестанская область, 613634100");
  names.learn({ places: { 613634100: { kk: "Маңбұлақ", ru: "Манбулак" } } });
  assert.equal(names.place("613634100"), "Манбулак");
  names.learn(undefined);
  assert.equal(names.knows("613634100"), true);
});

test("who is named has their name, and of others nothing but a sign to tell them apart", () => {
  const names = new Names(words("en"), announcement, results);
  assert.equal(names.candidate("best.61.abcdef123"), "Дильноза");
  assert.equal(names.akim("613634100").name, "Дильноза");
  assert.equal(names.candidate("best.31.fedcba987"), "Candidate who is not named (fedcba)");
  assert.equal(names.unit("best.31.fedcba987"), null);
});

test("points are written whole where they are a decimal, and otherwise about", () => {
  assert.equal(pointsIn(words("en"), "57.8"), "57.8");
  assert.equal(pointsIn(words("ru"), "57.8"), "57,8");
  assert.equal(pointsIn(words("en"), "0.0625"), "0.0625");
  assert.equal(pointsIn(words("en"), "37/9"), "≈ 4.11");
});
