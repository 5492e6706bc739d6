import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { BlindRsaKey } from "../crypto/blind-rsa.js";
import { isPoint, isSignature, verifies } from "../crypto/p256.js";
import { blind, blindSignature } from "./maker/blinding.js";
import { districtKey } from "./maker/operator.js";
import { keyPair, signed } from "./maker/resident.js";

const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const bytesOf = (number) => Buffer.from(number.toString(16).padStart(64, "0"), "hex");
const numberOf = (bytes) => BigInt(`0x${bytes.toString("hex")}`);

test("only an uncompressed point on the curve is a point", () => {
  const { point } = keyPair();
  assert.ok(isPoint(point));
  assert.ok(!isPoint(Buffer.concat([Buffer.of(2 + (point[64] & 1)), point.subarray(1, 33)])), "compressed");
  assert.ok(!isPoint(Buffer.concat([Buffer.of(6), point.subarray(1)])), "hybrid");
  assert.ok(!isPoint(Buffer.concat([point, Buffer.of(0)])), "too long");
  assert.ok(!isPoint(Buffer.alloc(65)), "nothing");
  const beside = Buffer.from(point);
  beside[64] ^= 1;
  assert.ok(!isPoint(beside), "beside the curve");
});

test("a coordinate may not be written with p added", () => {
  // x = 5 is on the curve; 5 + p means the same and has 32 bytes, too.
  const p = 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n;
  const y = numberOf(Buffer.from("459243b9aa581806fe913bce99817ade11ca503c64d9a3c533415c083248fbcc", "hex"));
  const at = (x) => Buffer.concat([Buffer.of(4), bytesOf(x), bytesOf(y)]);
  assert.ok(isPoint(at(5n)));
  assert.ok(!isPoint(at(5n + p)));
});

test("r and s lie between 1 and n - 1", () => {
  const pair = (r, s) => Buffer.concat([bytesOf(r), bytesOf(s)]);
  assert.ok(isSignature(pair(1n, N - 1n)));
  for (const [r, s] of [
    [0n, 1n],
    [1n, 0n],
    [N, 1n],
    [1n, N],
  ])
    assert.ok(!isSignature(pair(r, s)));
  assert.ok(!isSignature(Buffer.alloc(63, 1)));
});

test("a signature verifies over its own message only, and so does its mirror image", async () => {
  const { privateKey, point } = keyPair();
  const message = Buffer.from("message");
  const signature = signed(privateKey, message);
  const mirrored = Buffer.concat([signature.subarray(0, 32), bytesOf(N - numberOf(signature.subarray(32)))]);
  assert.ok(await verifies(point, message, signature));
  assert.ok(await verifies(point, message, mirrored));
  assert.ok(!(await verifies(point, Buffer.from("massage"), signature)));
  assert.ok(!(await verifies(keyPair().point, message, signature)));
});

test("a credential that was blinded, signed and finalised verifies, at any length of modulus", async () => {
  for (const length of [2048, 3072]) {
    const key = districtKey(length);
    const publicKey = await BlindRsaKey.of(key.modulus, Buffer.of(1, 0, 1));
    const [prefix, message] = [randomBytes(32), randomBytes(100)];
    const { blinded, finalised } = blind(key.modulus, prefix, message);
    const credential = finalised(blindSignature(key.privateKey, blinded));
    assert.ok(await publicKey.verifies(prefix, message, credential));
    assert.ok(!(await publicKey.verifies(randomBytes(32), message, credential)), "another prefix");
    assert.ok(!(await publicKey.verifies(prefix, randomBytes(100), credential)), "another message");
    assert.ok(
      !(await publicKey.verifies(prefix.subarray(1), Buffer.concat([prefix.subarray(0, 1), message]), credential)),
      "prefix cut elsewhere",
    );
    assert.ok(!(await publicKey.verifies(prefix, message, blinded)), "not finalised");
  }
});

test("a credential has the length of the modulus and is below it", async () => {
  const { modulus } = districtKey();
  const key = await BlindRsaKey.of(modulus, Buffer.of(1, 0, 1));
  assert.ok(key.fits(Buffer.alloc(256)));
  assert.ok(!key.fits(modulus));
  assert.ok(!key.fits(Buffer.alloc(255)));
  assert.ok(!key.fits(Buffer.alloc(257)));
});
