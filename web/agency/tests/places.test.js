import assert from "node:assert/strict";
import { test } from "node:test";
import { excerptOf } from "../definition/excerpt.js";
import { BrokenText, lineOf, offsetOf, placeOf, placesIn } from "../definition/places.js";

const TEXT = `{
  "deadlines": [
    {"id": "a", "days": 21},
    {"id": "b/c~d", "on": "2020-06-30", "tags": {"x/y": [true, null]}}
  ]
}`;

const at = (pointer) => {
  const { from, to } = placeOf(placesIn(TEXT), pointer);
  return TEXT.slice(from, to);
};

test("a pointer leads to a member with its name", () => {
  assert.equal(at("/deadlines/0/days"), '"days": 21');
});

test("a pointer leads to an item and into what it holds", () => {
  assert.equal(at("/deadlines/0"), '{"id": "a", "days": 21}');
  assert.equal(at("/deadlines/1/tags/x~1y/1"), "null");
});

test("what is missing is shown by what it should be in", () => {
  const place = placeOf(placesIn(TEXT), "/deadlines/0/paragraph/deep");
  assert.equal(TEXT.slice(place.from, place.to), '{"id": "a", "days": 21}');
  assert.equal(place.missing, true);
});

test("the whole text is at the empty pointer", () => assert.equal(at(""), TEXT));

test("a text that stops being JSON says where", () => {
  for (const [text, offset] of [['{"a": 1,}', 8], ['{"a" 1}', 5], ["[1 2]", 3], ['{"a": nul}', 6], ["{} x", 3], ["", 0]]) {
    assert.throws(() => placesIn(text), (failed) => failed instanceof BrokenText && failed.offset === offset, text);
  }
});

test("a text deeper than anybody writes is not followed for ever", () => {
  assert.throws(() => placesIn("[".repeat(100_000)), BrokenText);
});

test("lines and offsets lead to each other", () => {
  const offset = TEXT.indexOf('"on"');
  const { line, column } = lineOf(TEXT, offset);
  assert.equal(line, 4);
  assert.equal(offsetOf(TEXT, line, column), offset);
});

test("an excerpt has the line, its neighbours and their numbers", () => {
  const lines = excerptOf(TEXT, TEXT.indexOf('"days"'));
  assert.deepEqual(lines.map(({ number, here }) => [number, here]), [[2, false], [3, true], [4, false]]);
});

test("an excerpt of a long line is cut", () => {
  assert.equal(excerptOf("x".repeat(1000), 500)[0].words.length, 161);
});
