import assert from "node:assert/strict";
import { test } from "node:test";
import { heldIn } from "../held.js";

const SECRET = "01".repeat(16);

test("an address holds a question and its secret", () => {
  assert.deepEqual(heldIn(`#order.role.316030000.1.2020%23bridge/${SECRET}`), { question: "order.role.316030000.1.2020#bridge", secret: SECRET });
});

test("what was cut off or added to on the way holds nothing", () => {
  for (const hash of ["", "#", "#a", "#a/", `#/${SECRET}`, `#a/${SECRET.slice(1)}`, `#a/${SECRET}/b`, `#%/${SECRET}`]) {
    assert.equal(heldIn(hash), null, hash);
  }
});
