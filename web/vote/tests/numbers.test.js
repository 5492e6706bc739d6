import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { BlindRsaKey } from "../protocol/blind-rsa.js";
import { bytesOf, hex, numberOf, random } from "../protocol/bytes.js";
import { inverse, power65537 } from "../protocol/numbers.js";

test("the power is that of 65537 single products", () => {
  const n = 1_000_000_007n;
  let slow = 1n;
  for (let i = 0; i < 65537; i++) slow = (slow * 123_456_789n) % n;
  assert.equal(power65537(123_456_789n, n), slow);
});

test("a number times its inverse is one, for numbers of 2048 bits", () => {
  const n = numberOf(random(256)) | 1n;
  for (let i = 0; i < 20; i++) {
    const value = numberOf(random(255)) + 1n;
    const inverted = inverse(value, n);
    if (inverted !== null) assert.equal((value * inverted) % n, 1n);
  }
  assert.equal((2n * inverse(2n, n)) % n, 1n);
});

test("what shares a factor with the modulus has no inverse", () => {
  assert.equal(inverse(21n, 35n), null);
  assert.equal(inverse(0n, 35n), null);
});

test("numbers keep their leading zeros as bytes", () => {
  assert.equal(hex(bytesOf(258n, 4)), "00000102");
  assert.equal(numberOf(bytesOf(258n, 4)), 258n);
  assert.equal(numberOf(new Uint8Array(0)), 0n);
});

test("r is drawn below the modulus, above zero and without a factor of it, and every time anew", () => {
  // Of the numbers below 15 these have no factor of it; every draw of a byte above 14 is drawn again.
  const drawn = new Set(Array.from({ length: 200 }, () => new BlindRsaKey(Uint8Array.of(15)).draw().r[0]));
  assert.deepEqual(
    [...drawn].sort((one, other) => one - other),
    [1, 2, 4, 7, 8, 11, 13, 14],
  );
});

test("prefix and salt have the lengths of the page", () => {
  const { prefix, salt } = new BlindRsaKey(Uint8Array.of(15)).draw();
  assert.deepEqual([prefix.length, salt.length], [32, 48]);
});
