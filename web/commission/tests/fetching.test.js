import assert from "node:assert/strict";
import { test } from "node:test";
import { Unreachable } from "../../shared/failures.js";
import { fetched } from "../dossier/fetching.js";

const PDF = "application/pdf";
const pieces = (...texts) => new ReadableStream({
  start(stream) {
    texts.forEach((text) => stream.enqueue(new TextEncoder().encode(text)));
    stream.close();
  },
});
const answering = (body, init) => async () => new Response(body, init);

test("a file is of the type that is asked for, whatever the store says it is", async () => {
  const call = answering(pieces("%PDF", "-1.7"), { headers: { "Content-Type": "text/html" } });
  const file = await fetched("https://files/1", PDF, { call });
  assert.equal(file.type, PDF);
  assert.equal(await file.text(), "%PDF-1.7");
});

test("it is told how much of a file has come", async () => {
  const heard = [];
  await fetched("https://files/1", PDF, { told: (come) => heard.push(come), call: answering(pieces("%PDF", "-1.7")) });
  assert.deepEqual(heard, [4, 8]);
});

test("the store is told neither who asks nor from where, and nothing of it is kept", async () => {
  let asked;
  await fetched("https://files/1", PDF, { call: async (address, request) => {
    asked = request;
    return new Response(pieces("%PDF"));
  } });
  assert.deepEqual([asked.credentials, asked.referrerPolicy, asked.cache], ["omit", "no-referrer", "no-store"]);
});

test("what the store refuses is no file", async () => {
  await assert.rejects(fetched("https://files/1", PDF, { call: answering("<Error/>", { status: 403 }) }), Unreachable);
});

test("a file that breaks off is none", async () => {
  const broken = new ReadableStream({ pull: (stream) => stream.error(new TypeError("network error")) });
  await assert.rejects(fetched("https://files/1", PDF, { call: answering(broken) }), Unreachable);
});

test("who ends it is told so, and of no trouble", async () => {
  const ending = new AbortController();
  const call = async (_, { signal }) => {
    ending.abort();
    signal.throwIfAborted();
  };
  await assert.rejects(fetched("https://files/1", PDF, { signal: ending.signal, call }), { name: "AbortError" });
});
