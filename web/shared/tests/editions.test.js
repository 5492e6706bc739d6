import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { editions } from "../editions.js";

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

function answering(...replies) {
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    if (reply instanceof Error) throw reply;
    return reply;
  };
  return asked;
}

test("the editions that have published something are named by one public file", async () => {
  const asked = answering(Response.json({ names: ["best-2020", "best-2021"] }));
  assert.deepEqual(await editions("https://files"), ["best-2020", "best-2021"]);
  assert.deepEqual(asked, ["https://files/editions/index.json"]);
});

test("where the file is not there, nothing is published", async () => {
  for (const status of [403, 404]) {
    answering(new Response("", { status }));
    assert.deepEqual(await editions("https://files"), []);
  }
});

test("a line that fails once is tried again", async () => {
  const asked = answering(new TypeError("no line"), new Response("", { status: 503 }), Response.json({ names: ["a"] }));
  assert.deepEqual(await editions("https://files"), ["a"]);
  assert.equal(asked.length, 3);
});
