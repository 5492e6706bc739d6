import assert from "node:assert/strict";
import { test } from "node:test";
import { brokenUp, laidOut } from "../editions/layout.js";

const event = (id, at, words = id) => ({ id, at, words });

test("points lie in proportion to time", () => {
  const { placed } = laidOut([event("a", 0), event("b", 25), event("c", 100)]);
  const [a, b, c] = placed.map(({ point }) => point);
  assert.equal((b - a) * 4, c - a);
});

test("labels never lie over each other, even where deadlines fall together", () => {
  const { placed, height } = laidOut(Array.from({ length: 12 }, (_, i) => event(`d${i}`, i < 6 ? 0 : 10, "End of the intake of all documents of the contest")));
  placed.slice(1).forEach((one, i) => {
    assert.ok(one.label - placed[i].label >= (placed[i].lines.length + 1) * 16, `${placed[i].id} and ${one.id}`);
  });
  assert.ok(height > placed.at(-1).label + placed.at(-1).lines.length * 16);
});

test("events come in the order of time, whatever order they had", () => {
  assert.deepEqual(laidOut([event("b", 2), event("a", 1)]).placed.map(({ id }) => id), ["a", "b"]);
});

test("a line of time with one event is drawn", () => {
  const { placed, height } = laidOut([event("a", 5)]);
  assert.ok(Number.isFinite(placed[0].point) && Number.isFinite(height));
});

test("words are broken between words, and a long word stays whole", () => {
  assert.deepEqual(brokenUp("End of the first stage's selection by questionnaires"),
    ["End of the first stage's selection", "by questionnaires"]);
  assert.deepEqual(brokenUp("x".repeat(50)), ["x".repeat(50)]);
});
