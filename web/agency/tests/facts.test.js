import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Contest } from "../contest.js";
import { thingName } from "../parts/things.js";
import { FACTS } from "../records/facts.js";
import { allLines } from "../records/lines.js";
import { valueWords } from "../records/values.js";

const DOMAIN = fileURLToPath(new URL("../../../shared/domain/src/main/java/kz/uzdik/domain", import.meta.url));
const texts = JSON.parse(readFileSync(new URL("../texts/en.json", import.meta.url), "utf8"));
const worded = (prefix) => Object.keys(texts).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)).sort();
const read = (name) => readFileSync(`${DOMAIN}/${name}`, "utf8");
const kinds = readdirSync(DOMAIN, { recursive: true })
  .filter((name) => name.endsWith("Fact.java") && !/(^|\/)(Public)?Fact\.java$/.test(name)).map(read);
const code = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

test("every fact that the system records can be asked for and has its words", () => {
  const recorded = kinds.flatMap((text) => matches(text, /^ {4}record (\w+)\(/gm)).map(code).sort();
  assert.ok(recorded.length > 100);
  assert.deepEqual([...FACTS].sort(), recorded);
  assert.deepEqual(worded("fact."), recorded);
});

test("every value of a fact has its name", () => {
  const named = [...kinds, read("poll/Matter.java")].flatMap((text) => matches(text, /"([a-zA-Z0-9]+)",/g));
  assert.deepEqual(worded("value."), [...new Set(named)].sort());
});

test("every kind of thing that has an audit trail has its word", () => {
  const [, constants] = /enum Subject \{(.*?)\n {4}\}/s.exec(read("act/Fact.java"));
  const all = matches(constants.replace(/\/\*\*.*?\*\//gs, ""), /([A-Z_]+)/g).map((name) => name.toLowerCase());
  const silent = ["candidacy", "parts"];
  assert.deepEqual(worded("subject."), all.filter((one) => !silent.includes(one)).sort());
});

const w = {
  language: "en",
  has: (key) => texts[key] !== undefined,
  t: (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name]),
  dateTime: (instant) => `at ${instant}`,
  date: (instant) => `on ${instant.slice(0, 10)}`,
};
const contest = new Contest({ contest: "best" }, {
  "contest.title": "Best", "commission.regional": "Regional", "step.final": "Final", "form.budget": "Budget",
});

test("things are called by what they are, not by their ids", () => {
  for (const [subject, id, name] of [
    ["edition", "best-2020", "Best"],
    ["commission", "best-2020.regional.31", "Regional: Zhambyl Region"],
    ["sitting", "best-2020.regional.31.final", "Final · Regional: Zhambyl Region"],
    ["ranking", "best-2020.regional.31.final.run.2", "Final · Regional: Zhambyl Region · Run 2"],
    ["sheet", "best-2020.regional.31.final#3#best-2020.31.0123456789abcdef", "Final · Regional: Zhambyl Region"],
    ["objection", "best-2020.regional.31#final#best-2020.31.0123456789abcdef", "Final · Regional: Zhambyl Region"],
    ["publication", "best-2020.4", "No. 4"],
    ["roll", "best-2020.residents.roll.1", "Roll 1"],
    ["station", "best-2020.residents#316030000-1", "316030000-1"],
    ["dossier", "best-2020.31.0123456789abcdef", "Zhambyl Region · 01234567"],
    ["form", "best-2020.31.0123456789abcdef#project#budget", "Zhambyl Region · 01234567 · Budget"],
    ["suppression", "whatever", "whatever"],
  ]) assert.equal(thingName(w, contest, subject, id), name);
});

test("values are said as people say them, and a digest as it is", () => {
  const said = (key, value) => valueWords(w, contest, key, value);
  assert.equal(said("last", "2020-07-01T12:59:59Z"), "at 2020-07-01T12:59:59Z");
  assert.equal(said("date", "2020-07-01"), "on 2020-07-01");
  assert.equal(said("late", "false"), "no");
  assert.equal(said("by", "acting-chair"), "the acting chair");
  assert.equal(said("cause", "PERSONAL_DATA"), "personal data");
  assert.equal(said("scope", "best-2020.regional.31.final"), "Final · Regional: Zhambyl Region");
  assert.equal(said("order", "best-2020.31.0123456789 best-2020.31.9876543210"), "Zhambyl Region · 01234567 → Zhambyl Region · 98765432");
  assert.equal(said("candidates", "4"), "4");
  assert.equal(said("digest", "ab".repeat(32)), "ab".repeat(32));
});

test("lines to take away are asked for until the end, and joined byte for byte", async () => {
  const answers = {
    "/lines?fact=x": { blob: new Blob(['{"a":"ә"}\n']), next: "/lines?fact=x&cursor=2" },
    "/lines?fact=x&cursor=2": { blob: new Blob(['{"b":2}\n']), next: null },
  };
  const told = [];
  const lines = await allLines({ file: async (path) => answers[path] }, "/lines?fact=x", (n) => told.push(n));
  assert.equal(await lines.text(), '{"a":"ә"}\n{"b":2}\n');
  assert.deepEqual(told, [1, 2]);
});
