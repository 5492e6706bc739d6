import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

// Texts whose names are put together from what the system answers.
const ANSWERED = {
  phase: ["none", "convened", "open", "sealed", "closed", "signed", "cancelled"],
  next: ["convene", "open", "seal", "close", "sign", "hand-over", "nothing"],
  do: ["seal", "closing", "hand-over"],
  done: ["seal", "closing", "hand-over"],
  struck: ["conflict", "replaced", "left"],
  interview: ["short-notice", "after-deadline"],
  evidence: ["what", "where", "date"],
  attendance: ["came", "left"],
  room: ["attendance", "interviews", "sheets", "ranking", "protocol"],
  run: ["requested", "done", "failed"],
  objection: ["upheld", "not-upheld"],
  takedown: ["personal-data", "wrong-person", "order"],
  order: ["earlier", "later"],
  verdict: ["passed", "not-passed", "undecided"],
};

test("whatever the system answers has its words", () => {
  const texts = JSON.parse(readFileSync(new URL("../texts/en.json", import.meta.url), "utf8"));
  const asked = Object.entries(ANSWERED).flatMap(([what, all]) => all.map((one) => `${what}.${one}`));
  assert.deepEqual(asked.filter((key) => texts[key] === undefined), []);
});
