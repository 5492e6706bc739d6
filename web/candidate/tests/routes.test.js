import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, roomAt } from "../routes.js";

test("every room is found at its own address", () => {
  const parameters = { dossier: "best-2020.31.abc", intake: "application", form: "indicators" };
  for (const name of ["candidacies", "opening", "nomination", "dossier", "form", "handing-in", "leaving"]) {
    assert.equal(roomAt(addressOf(name, parameters)).name, name);
  }
  assert.deepEqual(roomAt(addressOf("form", parameters)), { name: "form", ...parameters });
});

test("an address that names no room leads to the candidacies", () => {
  for (const hash of ["", "#", "#/nowhere", "#/dossier", "#/dossier/a/b"]) assert.equal(roomAt(hash).name, "candidacies");
});

test("an address that was cut off in an escape is read all the same", () => {
  assert.equal(roomAt("#/dossier/%E0%A4").dossier, "%E0%A4");
});
