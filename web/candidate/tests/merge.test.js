import assert from "node:assert/strict";
import { test } from "node:test";
import { merged, same } from "../forms/merge.js";

test("what only one of two windows changed is taken from it", () => {
  const both = merged({ a: "1", b: "1", c: "1" }, { a: "2", b: "1", c: "1" }, { a: "1", b: "3", c: "1" });
  assert.deepEqual(both, { values: { a: "2", b: "3", c: "1" }, conflicts: {} });
});

test("what both changed in another way stays mine and is told", () => {
  assert.deepEqual(merged({ a: "1" }, { a: "2" }, { a: "3" }), { values: { a: "2" }, conflicts: { a: "3" } });
});

test("what both changed alike is no conflict", () => {
  assert.deepEqual(merged({ a: "1" }, { a: "2" }, { a: "2" }).conflicts, {});
});

test("what one emptied and the other changed is told", () => {
  assert.deepEqual(merged({ a: "1" }, { a: "" }, { a: "3" }).conflicts, { a: "3" });
  assert.deepEqual(merged({ a: "1" }, { a: "2" }, {}).conflicts, { a: null });
});

test("what one emptied and the other left goes", () => {
  assert.deepEqual(merged({ a: "1" }, { a: "" }, { a: "1" }), { values: { a: "" }, conflicts: {} });
});

test("rows that two windows added are a conflict of the whole table", () => {
  const base = { rows: [{ item: "a" }] };
  const mine = { rows: [{ item: "a" }, { item: "b" }] };
  const theirs = { rows: [{ item: "a" }, { item: "c" }] };
  assert.deepEqual(merged(base, mine, theirs), { values: mine, conflicts: theirs });
});

test("the order of members and what is empty make no difference", () => {
  assert.ok(same({ digest: "d", language: "kk" }, { language: "kk", digest: "d" }));
  assert.ok(same([{ item: "a", cost: "" }], [{ item: "a" }]));
  assert.ok(same(undefined, []));
  assert.ok(!same("1", "2"));
  assert.ok(!same(false, null));
});
