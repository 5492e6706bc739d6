import assert from "node:assert/strict";
import { test } from "node:test";
import { acceptOf, cameraOf, mediaTypeOf } from "../documents/formats.js";
import { digestOf } from "../uploads/digest.js";
import { looksLike, nextOf, partOf } from "../uploads/parts.js";

test("a file is declared by its ending where the browser knows no better", () => {
  assert.equal(mediaTypeOf({ name: "Film.MOV", type: "" }), "video/quicktime");
  assert.equal(mediaTypeOf({ name: "card.jpg", type: "image/pjpeg" }), "image/jpeg");
  assert.equal(mediaTypeOf({ name: "letter", type: "text/plain" }), "text/plain");
  assert.equal(mediaTypeOf({ name: "letter", type: "" }), "application/octet-stream");
});

test("a picker offers the formats asked for by type and by ending", () => {
  assert.equal(acceptOf(["pdf", "jpeg"]), "application/pdf,.pdf,image/jpeg,.jpg,.jpeg");
});

test("a camera is offered for what it can take", () => {
  assert.deepEqual([cameraOf(["pdf", "jpeg"]), cameraOf(["mp4", "mov"]), cameraOf(["pdf"])], ["image", "video", null]);
});

test("parts cover a file without a gap, and the last is shorter", async () => {
  const file = new Blob(["abcdefghij"]);
  const texts = await Promise.all([1, 2, 3, 4].map((number) => partOf(file, number, 3).text()));
  assert.deepEqual(texts, ["abc", "def", "ghi", "j"]);
});

test("few parts are asked for at a time", () => {
  assert.deepEqual(nextOf([3, 4, 5, 6]), [3, 4]);
});

test("a file is taken for the one that was begun by its name and size", () => {
  const begun = { name: "film.mp4", bytes: 7 };
  assert.ok(looksLike(begun, { name: "film.mp4", size: 7 }));
  assert.ok(!looksLike(begun, { name: "film.mp4", size: 8 }));
  assert.ok(!looksLike(begun, { name: "other.mp4", size: 7 }));
});

test("a piece's digest is SHA-256 in hex", async () => {
  assert.equal(await digestOf(new Blob(["abc"])), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
