import assert from "node:assert/strict";
import { test } from "node:test";
import { Published } from "../published.js";

const BASE = "https://public.example";

/** A public store of these files, which counts what it is asked. */
function store(files) {
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    const path = address.slice(BASE.length + 1);
    if (files[path] === undefined) return new Response("", { status: 403 });
    return new Response(JSON.stringify(files[path]));
  };
  return asked;
}

const VERSION = {
  "editions/best/current.json": { number: 3, corrects: 1 },
  "editions/best/3/manifest.json": { files: [] },
  "editions/best/3/results.json": { winners: [] },
};

test("the version in force is the one that the pointer names, and is read once", async () => {
  const asked = store(VERSION);
  const published = new Published(BASE, "best");
  const [one, two] = await Promise.all([published.results(), published.results()]);
  assert.equal(one, two);
  assert.equal(asked.length, 3);
  assert.deepEqual([one.number, one.corrects, one.address], [3, 1, `${BASE}/editions/best/3/`]);
  assert.deepEqual(one.document, { winners: [] });
});

test("what is not published is null, and no fault", async () => {
  store({});
  const published = new Published(BASE, "best");
  assert.deepEqual(
    await Promise.all([published.announcement(), published.list("second", "31"), published.definition(), published.poll("residents")]),
    [null, null, null, null],
  );
});

test("of a document that was taken down its record is there", async () => {
  const { "editions/best/3/results.json": _, ...rest } = VERSION;
  const tombstone = { file: "results.json", reason: "order", removedAt: "2020-10-02T05:00:00Z" };
  store({ ...rest, "editions/best/3/results.json.tombstone.json": tombstone });
  const version = await new Published(BASE, "best").results();
  assert.equal(version.document, null);
  assert.deepEqual(version.removed, tombstone);
});

test("a pointer leads nowhere but to a number beside it", async () => {
  const asked = store({ "editions/best/current.json": { number: "../../other/1" } });
  await new Published(BASE, "best").results();
  assert.ok(asked.every((address) => !address.includes("..")));
});

test("a poll's annulled districts are read where it has some", async () => {
  const asked = store({
    "polls/best.residents/poll.json": { districts: [] },
    "polls/best.residents/results.json": { annulled: ["316032000"], districts: {} },
    "polls/best.residents/annulled.json": { districts: { 316032000: "a flood" } },
  });
  const { annulled } = await new Published(BASE, "best").poll("residents");
  assert.deepEqual(annulled.districts, { 316032000: "a flood" });
  assert.equal(asked.length, 3);
});
