import assert from "node:assert/strict";
import { test } from "node:test";
import { editionOf, fragmentOf, ROOMS, routeOf } from "../route.js";

test("each room has a fragment that leads there", () => {
  for (const room of [...ROOMS, "candidate"]) assert.deepEqual(routeOf(fragmentOf(room)), { room, of: null });
});

test("what is looked at in a room comes back as it went, slashes too", () => {
  for (const of of ["31", "best-2020.31.ab12", "residents/613634100", "100 %/?#"]) {
    assert.deepEqual(routeOf(fragmentOf("survey", of)), { room: "survey", of });
  }
});

test("a fragment that names no room leads to none, and one that was cut short is read all the same", () => {
  assert.deepEqual(routeOf(""), { room: null, of: null });
  assert.deepEqual(routeOf("#toString"), { room: null, of: null });
  assert.deepEqual(routeOf("#results/%E0%A4%A"), { room: "results", of: "%E0%A4%A" });
});

test("an edition is named by letters, digits and hyphens alone, so nothing else comes into an address", () => {
  assert.equal(editionOf("?edition=best-2020&lang=kk"), "best-2020");
  for (const query of ["", "?edition=", "?edition=../x", "?edition=a%2Fb", "?edition=A", `?edition=${"a".repeat(61)}`]) {
    assert.equal(editionOf(query), null, query);
  }
});
