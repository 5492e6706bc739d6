import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Api } from "../api.js";
import { Refused } from "../failures.js";

const api = new Api({ base: "https://api", language: "ru", token: () => "t" });
const answering = (body, init) => mock.method(globalThis, "fetch", async () => new Response(body, init));

test("a table comes as the bytes that were sent, the mark at their beginning among them", async (t) => {
  t.after(() => mock.restoreAll());
  const fetch = answering(new Uint8Array([0xef, 0xbb, 0xbf, 0x31]), { headers: { "Content-Type": "text/csv" } });
  assert.deepEqual(new Uint8Array(await (await api.file("/table")).arrayBuffer()), new Uint8Array([0xef, 0xbb, 0xbf, 0x31]));
  const [address, { headers }] = fetch.mock.calls[0].arguments;
  assert.deepEqual([address, headers["Accept-Language"], headers.Authorization], ["https://api/table", "ru", "Bearer t"]);
});

test("a table that is refused is refused like anything else", async (t) => {
  t.after(() => mock.restoreAll());
  answering(JSON.stringify({ code: "forbidden", detail: "No." }), { status: 403 });
  await assert.rejects(api.file("/table"), (refused) => refused instanceof Refused && refused.status === 403 && refused.code === "forbidden");
});

test("what was understood comes as JSON, and nothing as null", async (t) => {
  t.after(() => mock.restoreAll());
  answering('{"n":1}');
  assert.deepEqual(await api.get("/thing"), { n: 1 });
  mock.restoreAll();
  answering("");
  assert.equal(await api.post("/thing", {}), null);
});
