import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { test } from "node:test";
import { decoded, encoded } from "../bytes/base64url.js";
import { compared, fromHex, hex, lp, numberOf, textOf } from "../bytes/bytes.js";
import { Sha256, sha256 } from "../bytes/sha256.js";
import { linesOf } from "../folder/lines.js";

test("a text is led by its length in UTF-8", () => {
  assert.equal(hex(lp("ü")), "0002c3bc");
  assert.throws(() => lp("x".repeat(65536)), RangeError);
});

test("base64url goes there and back at every length", () => {
  for (let length = 0; length < 70; length++) {
    const bytes = randomBytes(length);
    assert.equal(encoded(bytes), bytes.toString("base64url"));
    assert.deepEqual(Buffer.from(decoded(encoded(bytes))), bytes);
  }
});

test("base64url that would not re-encode to itself is refused", () => {
  for (const text of ["A", "AA=", "AA==", "AB", "AAB", "A A", "AA\n", "A+", "A/", "Aé", "AAAAA"])
    assert.equal(decoded(text), null, text);
});

test("hex is lower-case and even", () => {
  assert.deepEqual([...fromHex("00ff")], [0, 255]);
  for (const text of ["0", "0F", "0g", " 00"]) assert.equal(fromHex(text), null, text);
});

test("a digest taken piece by piece is the digest of the whole", () => {
  for (let length = 0; length < 300; length++) {
    const bytes = randomBytes(length);
    const cut = length >> 1;
    assert.equal(
      hex(sha256(bytes.subarray(0, cut), bytes.subarray(cut))),
      createHash("sha256").update(bytes).digest("hex"),
    );
  }
  const many = new Sha256();
  for (let i = 0; i < 100000; i++)
    many.update(Uint8Array.of(0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61));
  assert.equal(hex(many.digest()), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
});

test("bytes are compared as numbers without a sign", () => {
  assert.ok(compared(Uint8Array.of(127), Uint8Array.of(128)) < 0);
  assert.ok(compared(Uint8Array.of(1), Uint8Array.of(1, 0)) < 0);
  assert.equal(numberOf(Uint8Array.of(1, 0)), 256n);
});

test("bytes that are not UTF-8 have no text, and a byte order mark is seen", () => {
  assert.equal(textOf(Uint8Array.of(0xc3)), null);
  assert.equal(textOf(Uint8Array.of(0xef, 0xbb, 0xbf)), "\ufeff");
});

test("lines are the same however their bytes come", async () => {
  const bytes = Buffer.from("one\n\nthree\r\n");
  for (let size = 1; size <= bytes.length; size++) {
    const lines = [];
    for await (const { number, bytes: line } of linesOf(chunksOf(bytes, size), "f"))
      lines.push(`${number}:${Buffer.from(line)}`);
    assert.deepEqual(lines, ["1:one", "2:", "3:three\r"]);
  }
});

test("a line without end is given up before it fills the memory", async () => {
  let read = 0;
  const endless = (async function* () {
    for (;;) {
      read++;
      yield new Uint8Array(1000);
    }
  })();
  await assert.rejects(
    async () => {
      for await (const _ of linesOf(endless, "f"));
    },
    { code: "line-too-long", line: 1 },
  );
  assert.equal(read, 3);
});

function* chunksOf(bytes, size) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
