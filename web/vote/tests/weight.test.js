import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const MOST = 60_000;
const LANGUAGES = ["kk", "ru", "en"];

// What comes after the close and only when it is asked for.
const LATER = /\/vote\/after\//;

// config.json is the deployment's own.
const CONFIG = JSON.stringify({
  api: "https://abcdefghij.execute-api.eu-central-1.amazonaws.com/prod",
  ballots: "https://klmnopqrst.execute-api.eu-central-1.amazonaws.com/prod",
  public: "https://uvwxyz0123456.cloudfront.net",
  issuer: "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_ABCDEFGHI",
  client: "1234567890abcdefghijklmnop",
});

const page = new URL("../index.html", import.meta.url);
const read = (address) => readFileSync(fileURLToPath(address));
const wire = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** Everything that the page loads of the site, from its HTML on: stylesheets, the module, and what modules import. */
function loaded(from) {
  const found = new Map([[from.href, read(from)]]);
  for (const [, to] of String(read(from)).matchAll(/(?:href|src)="([^"]+)"/g)) take(new URL(to, from), found);
  return found;
}

function take(address, found) {
  if (found.has(address.href) || LATER.test(address.pathname)) return;
  const bytes = read(address);
  found.set(address.href, bytes);
  for (const [, to] of String(bytes).matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) take(new URL(to, address), found);
}

test("a vote in any language weighs at most 60 KB on the wire, all texts and styles included", (t) => {
  const code = loaded(page);
  const files = [...code.keys()].map((address) => address.slice(address.indexOf("/web/") + 5));
  for (const name of [
    "vote/app.js",
    "vote/screens/receipt.js",
    "shared/dom.js",
    "vote/protocol/blind-rsa.js",
    "vote/vote.css",
  ]) {
    assert.ok(files.includes(name), name);
  }
  const weight = [...code.values(), Buffer.from(CONFIG)].reduce((sum, bytes) => sum + wire(bytes), 0);
  for (const language of LANGUAGES) {
    const texts = ["", "../shared/"].map((folder) =>
      wire(read(new URL(`../${folder}texts/${language}.json`, import.meta.url))),
    );
    const whole = texts.reduce((sum, bytes) => sum + bytes, weight);
    t.diagnostic(`${language}: ${whole} bytes on the wire in ${code.size + 3} files`);
    assert.ok(whole <= MOST, `${language}: ${whole} bytes`);
  }
});

test("the recount is not part of what a vote loads", () => {
  assert.deepEqual(
    [...loaded(page).keys()].filter((address) => address.includes("/recount/")),
    [],
  );
});

test("the page names all its modules at once, so that a slow line does not wait for them one after the other", () => {
  const named = [...String(read(page)).matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(
    ([, to]) => new URL(to, page).href,
  );
  const main = new URL("../main.js", import.meta.url);
  const modules = new Map();
  take(main, modules);
  const imported = [...modules.keys()].filter((address) => address !== main.href);
  assert.deepEqual([...named].sort(), imported.sort());
});
