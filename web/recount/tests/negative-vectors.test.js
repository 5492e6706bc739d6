import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, READERS, refused } from "./readers.js";

const FORMS = ["malformed-json", "invalid-fields"];

// A recount never sees a blinded message: only the registrar reads that kind. A file is read only by the fuzz.
const concerned = ({ kind }) => kind !== "blinded";
const kinds = new Set([...accepted, ...refused].filter(concerned).map(({ kind }) => kind));

test("there is a reader for every kind", () => {
  assert.deepEqual([...kinds].filter((kind) => !(kind in READERS)), []);
});

for (const { kind, input, why } of accepted.filter(concerned)) {
  test(`taken: ${kind}, ${why}`, async () => assert.equal(await READERS[kind](input), "accepted"));
}

for (const { kind, input, why, code } of refused.filter(concerned)) {
  test(`refused: ${kind}, ${why}`, async () => {
    const verdict = await READERS[kind](input);
    assert.notEqual(verdict, "accepted");
    if (code) assert.equal(verdict, FORMS.includes(code) ? "ill-formed" : code);
  });
}
