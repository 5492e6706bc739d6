import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { Api } from "../api.js";
import { Refused, Unreachable } from "../failures.js";

const { fetch } = globalThis;
afterEach(() => { globalThis.fetch = fetch; });

function api(reply) {
  const asked = [];
  globalThis.fetch = async (address, request) => {
    asked.push([address, request.headers]);
    return reply();
  };
  return { asked, api: new Api({ base: "https://api.example", language: "kk", token: () => "t" }) };
}

const problem = (status, code) => () => new Response(JSON.stringify({ code, title: code }), { status });

test("a file comes byte for byte, its first mark included, with the way to what follows", async () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x61]);
  const { api: one, asked } = api(() => new Response(bytes, { headers: { Link: '</lines?cursor=a%20b>; rel="next"' } }));
  const { blob, next } = await one.file("/lines");
  assert.deepEqual(new Uint8Array(await blob.arrayBuffer()), bytes);
  assert.equal(next, "/lines?cursor=a%20b");
  assert.equal(asked[0][0], "https://api.example/lines");
  assert.equal(asked[0][1].Authorization, "Bearer t");
});

test("a file with nothing after it has no next one", async () => {
  const { api: one } = api(() => new Response("a"));
  assert.equal((await one.file("/lines")).next, null);
});

test("a file that is refused says why", async () => {
  const { api: one } = api(problem(403, "forbidden"));
  await assert.rejects(one.file("/lines"), (failed) => failed instanceof Refused && failed.code === "forbidden");
});

test("what is answered without being the system is no refusal", async () => {
  const { api: one } = api(() => new Response("<html>", { status: 404 }));
  await assert.rejects(one.post("/x", {}), Unreachable);
});

test("an answer without a body is null", async () => {
  const { api: one } = api(() => new Response(null, { status: 204 }));
  assert.equal(await one.remove("/x"), null);
});
