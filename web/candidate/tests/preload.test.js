import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const page = new URL("../index.html", import.meta.url);

/** Every module that this one leads to, by its address. */
function reached(from, found = new Set()) {
  for (const [, to] of readFileSync(from, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
    const address = new URL(to, from);
    if (found.has(address.href)) continue;
    found.add(address.href);
    reached(address, found);
  }
  return found;
}

test("the page names all its modules at once, so that a slow line does not wait for them one after the other", () => {
  const named = [...readFileSync(page, "utf8").matchAll(/rel="modulepreload" href="([^"]+)"/g)]
    .map(([, to]) => new URL(to, page).href);
  assert.deepEqual(named.sort(), [...reached(new URL("../main.js", import.meta.url))].sort());
});
