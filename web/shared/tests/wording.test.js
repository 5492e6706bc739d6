import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, pluralOf } from "../wording.js";

test("values stand where their names stood", () => {
  assert.equal(fill("{n} of {all}", { n: 3, all: 9 }, String), "3 of 9");
});

test("a text without a value for a name is refused", () => {
  assert.throws(() => fill("{n} of {all}", { n: 3 }, String), /no value for \{all\}/);
});

test("a count chooses its form", () => {
  const forms = { one: "{n} день", few: "{n} дня", many: "{n} дней", other: "{n} дня" };
  const russian = new Intl.PluralRules("ru");
  assert.deepEqual([1, 3, 5, 21].map((n) => pluralOf(forms, russian, n)), ["{n} день", "{n} дня", "{n} дней", "{n} день"]);
});

test("a form that a language does not have is the other one", () => {
  assert.equal(pluralOf({ other: "{n} күн" }, new Intl.PluralRules("kk"), 1), "{n} күн");
});
