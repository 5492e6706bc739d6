import assert from "node:assert/strict";
import { test } from "node:test";
import { canonical } from "../json/canonical.js";
import { Misshapen, instant, integer, listOf, mapOf, members, text } from "../json/shape.js";
import { NotStrict, strictJson } from "../json/strict-json.js";

test("what the protocol takes is read as JavaScript reads it", () => {
  for (const text of [
    '{"a":[0,1,10,9007199254740991],"b":{"c":null,"d":true,"e":false}}',
    " [ ] ",
    '"\\u00e9\\n\\"\\ud83d\\ude00"',
    "{}",
    '{"__proto__":1}',
  ]) {
    assert.equal(JSON.stringify(strictJson(text)), JSON.stringify(JSON.parse(text)), text);
  }
});

test("a member that stands twice is refused, however it is written", () => {
  assert.throws(() => strictJson('{"a":1,"a":1}'), NotStrict);
  assert.throws(() => strictJson('{"a":1,"\\u0061":1}'), NotStrict);
});

test("numbers are plain integers", () => {
  for (const text of ["-0", "-1", "+1", "01", "1.0", "1e0", "1E2", ".5", "1.", "9007199254740992", "NaN", "Infinity"]) {
    assert.throws(() => strictJson(`[${text}]`), NotStrict, text);
  }
});

test("what is not JSON is refused", () => {
  for (const text of [
    "",
    " ",
    "{",
    "[1}",
    '{"a";1}',
    '{"a":1]',
    "{null:1}",
    "[1;2]",
    "[1",
    "[1,]",
    '{"a":1,}',
    "{a:1}",
    "'a'",
    '"a',
    '"\n"',
    '"\\x"',
    '"\\u12"',
    "[1]]",
    "[1] 2",
    "nul",
    "\ufeff[]",
    "\u00a0[]",
    '"\\ud800"',
    '"\\udc00a"',
    "//",
    "undefined",
  ]) {
    assert.throws(() => strictJson(text), NotStrict, text);
  }
});

test("nesting has an end", () => {
  assert.throws(() => strictJson("[".repeat(100000)), NotStrict);
});

test("canonical JSON sorts members by their units and escapes as little as it can", () => {
  // The order is that of RFC 8785, paragraph 3.2.3.
  const names = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"];
  const object = strictJson(JSON.stringify(Object.fromEntries(names.map((name) => [name, name]))));
  const written = canonical(object);
  assert.deepEqual(
    Object.entries(JSON.parse(`[${written}]`)[0])
      .map(([name]) => name)
      .sort(),
    [...names].sort(),
  );
  assert.equal(written, '{"\\r":"\\r","1":"1","\u0080":"\u0080","ö":"ö","€":"€","😀":"😀","\ufb33":"\ufb33"}');
  assert.equal(canonical(strictJson('"\\u000f\\n\\u0041\\/"')), '"\\u000f\\nA/"');
});

test("a shape takes its members and no other", () => {
  const shape = members({ a: integer() });
  shape(strictJson('{"a":1}'), "");
  for (const text of ["{}", '{"a":1,"b":1}', '{"a":"1"}', "[]", "null", '{"a":1,"toString":1}']) {
    assert.throws(() => shape(strictJson(text), ""), /must be/, text);
  }
});

test("lists and maps are what they say, of the size they say", () => {
  const list = listOf(integer(), 1);
  const map = mapOf(text, integer());
  list(strictJson("[1]"), "");
  map(strictJson('{"a":1}'), "");
  for (const [shape, wrong] of [
    [list, "[]"],
    [list, '{"0":1,"length":1}'],
    [list, '["a"]'],
    [map, "null"],
    [map, "[1]"],
    [map, '{"":1}'],
    [map, '{"a":null}'],
  ]) {
    assert.throws(() => shape(strictJson(wrong), ""), Misshapen, wrong);
  }
});

test("a moment is a real one, in UTC", () => {
  for (const moment of ["2020-06-10T00:00:00Z", "2020-06-10T00:00:00.5Z", "2020-02-29T23:59:59.999Z"])
    instant(moment, "");
  for (const moment of [
    "2020-06-10",
    "2020-06-10T00:00:00",
    "2020-06-10T00:00:00+00:00",
    "2021-02-29T00:00:00Z",
    "2020-06-10T25:00:00Z",
    5,
  ]) {
    assert.throws(() => instant(moment, "at"), /a moment/, String(moment));
  }
});
