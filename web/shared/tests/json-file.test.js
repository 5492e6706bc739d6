import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonFile } from "../json-file.js";

/** What a line gives, one after the other, and nobody waits between. */
function line(...answers) {
  globalThis.setTimeout = (done) => queueMicrotask(done);
  let asked = 0;
  globalThis.fetch = async () => {
    const answer = answers[asked++];
    if (answer === null) throw new TypeError("no connection");
    return answer;
  };
  return () => asked;
}

test("a file that a bad line does not bring at first is asked for again, and each time is told", async () => {
  line(null, new Response("", { status: 503 }), new Response('{"a":1}'));
  let failed = 0;
  assert.deepEqual(await jsonFile("texts/kk.json", () => failed++), { a: 1 });
  assert.equal(failed, 2);
});

test("a line that stays bad is given up in the end", async () => {
  const asked = line(null, null, null, null, null);
  await assert.rejects(jsonFile("texts/kk.json"), /no connection/);
  assert.equal(asked(), 4);
});

test("a file that is not there is not asked for again", async () => {
  const asked = line(new Response("", { status: 404 }));
  await assert.rejects(jsonFile("texts/kk.json"), /404/);
  assert.equal(asked(), 1);
});
