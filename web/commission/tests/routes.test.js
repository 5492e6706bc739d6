import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, roomAt } from "../routes.js";

test("an address leads to its room with its parameters", () => {
  assert.deepEqual(roomAt("#/sitting/selection/sheet/best-2020.1"), { name: "sheet", step: "selection", candidate: "best-2020.1" });
  assert.deepEqual(roomAt(addressOf("attendance", { step: "final" })), { name: "attendance", step: "final" });
  assert.deepEqual(roomAt(addressOf("dossier", { candidate: "a/b ç" })), { name: "dossier", candidate: "a/b ç" });
});

test("an address that names no room leads to the commission", () => {
  for (const hash of ["", "#/", "#/tea", "#/sitting", "#/sitting/a/tea"]) assert.deepEqual(roomAt(hash), { name: "commission" }, hash);
});

test("an address that was cut off in the middle of an escape is read all the same", () => {
  assert.deepEqual(roomAt("#/dossier/a%C"), { name: "dossier", candidate: "a%C" });
});
