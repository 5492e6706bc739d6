import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { CHECKS } from "../recounting.js";

const RECOUNT = fileURLToPath(new URL("../../recount/edition", import.meta.url));
const sources = readdirSync(RECOUNT, { recursive: true })
  .filter((name) => name.endsWith(".js"))
  .map((name) => readFileSync(`${RECOUNT}/${name}`, "utf8"))
  .join("\n");
const texts = JSON.parse(readFileSync(new URL("../texts/en.json", import.meta.url), "utf8"));

const allOf = (pattern) => [...sources.matchAll(pattern)].map(([, one]) => one);

test("whatever a recount could not check has words here", () => {
  const notes = allOf(/new Note\(\s*"([a-z-]+)"/g);
  assert.ok(notes.length >= 14);
  assert.deepEqual(notes.filter((code) => texts[`note.${code}`] === undefined), []);
});

test("no words are kept for notes that no recount makes", () => {
  const made = allOf(/new Note\(\s*"([a-z-]+)"/g);
  const kept = Object.keys(texts).filter((key) => key.startsWith("note.")).map((key) => key.slice(5));
  assert.deepEqual(kept.filter((code) => !made.includes(code)), []);
});

test("each check has a name, what it counted, and what it proves", () => {
  const checks = ["files", ...allOf(/^ {2}\["([a-z]+)", check/gm)];
  assert.equal(checks.length, CHECKS);
  for (const name of checks) {
    for (const kind of ["check", "counted", "proves"]) assert.ok(texts[`${kind}.${name}`], `${kind}.${name}`);
  }
});

test("codes that have words here are codes of the recount", () => {
  const known = readFileSync(new URL("../../../docs/verifying.md", import.meta.url), "utf8");
  const codes = Object.keys(texts).filter((key) => key.startsWith("code.")).map((key) => key.slice(5));
  assert.deepEqual(codes.filter((code) => !known.includes(`\`${code}\``)), []);
});
