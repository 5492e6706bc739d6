import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsOf, isAddress, isCode, isIin } from "../identity.js";

// Made up: the seventh digit says born in the nineteenth century, so that they are nobody's.
const MADE_UP = ["500203170009", "500511170007", "500816170001"].map((text) => text.slice(0, 11));

/** The eleven digits with the check digit by the rule, written otherwise than in the page. */
function whole(eleven) {
  for (const shift of [0, 2]) {
    const sum = [...eleven].reduce((all, digit, i) => all + (((i + shift) % 11) + 1) * Number(digit), 0) % 11;
    if (sum < 10) return eleven + sum;
  }
  return null;
}

test("a number with the right check digit can be an IIN, and with no other", () => {
  for (const eleven of MADE_UP) {
    const right = whole(eleven);
    const taken = Array.from({ length: 10 }, (_, digit) => eleven + digit).filter(isIin);
    assert.deepEqual(taken, right === null ? [] : [right], eleven);
  }
});

test("a number whose first check gives ten is checked by the second", () => {
  const first = (text) => [...text].reduce((all, digit, i) => all + (i + 1) * Number(digit), 0) % 11;
  const eleven = Array.from({ length: 500 }, (_, i) => `5002031${String(i).padStart(4, "0")}`).find(
    (text) => first(text) === 10 && whole(text) !== null,
  );
  assert.ok(isIin(whole(eleven)));
});

test("one mistyped digit, or two neighbours in the wrong order, are found", () => {
  const right = whole(MADE_UP[0]);
  assert.ok(!isIin(right.replace("2", "3")));
  assert.ok(!isIin(right.slice(0, 3) + right[4] + right[3] + right.slice(5)) || right[3] === right[4]);
});

test("what has not twelve digits is no IIN", () => {
  for (const text of ["", "50020317000", "5002031700099", "50020317000a"]) assert.ok(!isIin(text), text);
});

test("an address has a name, a host and no blanks", () => {
  for (const text of ["a@b.kz", "A+poll@mail.example.kz"]) assert.ok(isAddress(text), text);
  for (const text of ["", "a@b", "@b.kz", "a b@c.kz", "a@@b.kz", `${"a".repeat(250)}@b.kz`])
    assert.ok(!isAddress(text), text);
});

test("codes and numbers may be typed with blanks and hyphens between", () => {
  assert.equal(digitsOf("1234 56-78"), "12345678");
  assert.ok(isCode(digitsOf("1234 5678")));
  for (const text of ["1234567", "123456789", "1234567a"]) assert.ok(!isCode(text), text);
});
