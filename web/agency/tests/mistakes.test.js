import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../../shared/failures.js";
import { mistakesIn } from "../definition/mistakes.js";
import { BrokenText } from "../definition/places.js";

const W = { t: (key) => key, has: () => false };
const TEXT = '{"a": 1,\n"b": [2],\n"c": 3}';
const refused = (problem) => new Refused(422, problem);

test("mistakes come in the order of the text, each at its place", () => {
  const all = mistakesIn(W, TEXT, refused({ errors: [
    { pointer: "/c", code: "wrong-type", expected: "x", text: "third" },
    { pointer: "/b/0", code: "wrong-type", expected: "x", text: "second" },
  ] }));
  assert.deepEqual(all.map(({ words, from }) => [words, TEXT[from]]), [["second", "2"], ["third", '"']]);
});

test("a line and a column say where a text stops being JSON", () => {
  const [only] = mistakesIn(W, TEXT, refused({ line: 2, column: 6 }));
  assert.equal(only.from, TEXT.indexOf("[2]"));
});

test("a text that breaks before it is sent is told at its place, too", () => {
  assert.equal(mistakesIn(W, TEXT, new BrokenText(7))[0].from, 7);
});

test("what stands deeper in the request is told where it stands in the text", () => {
  const [only] = mistakesIn(W, TEXT, refused({ errors: [{ pointer: "/calendar/b", code: "x", expected: "y" }] }), "/calendar");
  assert.equal(only.pointer, "/b");
});

test("what concerns no place of the text is left to the usual notice", () => {
  assert.equal(mistakesIn(W, TEXT, refused({ errors: [{ pointer: "/reason", code: "x" }] }), "/calendar"), null);
  assert.equal(mistakesIn(W, TEXT, refused({ reasons: [] })), null);
  assert.equal(mistakesIn(W, TEXT, new Error("line")), null);
});
