import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BlindRsaKey } from "../protocol/blind-rsa.js";
import { decoded, utf8 } from "../protocol/bytes.js";
import { isPoint, verifies } from "../protocol/p256.js";
import { issuingKeyOf } from "../protocol/published-poll.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../../../docs/${name}`, import.meta.url)));
const { accepted, refused, fixed } = read("voting-negative-vectors.json");
const key = new BlindRsaKey(decoded(fixed.issuingKey.n));

// A client reads no ballots and no ledgers, and it is the registrar that reads blinded messages.
const READERS = {
  base64url: (text) => decoded(text) !== null,
  point: (text) => isPoint(decoded(text)),
  ecdsa: (text) => verifies(decoded(fixed.pk), decoded(fixed.b), decoded(text)),
  credential: ({ prefix, cred }) => key.verifies(decoded(prefix), decoded(fixed.m), decoded(cred)),
  "issuing-key": (members) => {
    const names = Object.keys(members).sort();
    return takes(() => issuingKeyOf(utf8(JSON.stringify(members, names)), "key"));
  },
};

function takes(act) {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

const concerned = ({ kind }) => kind in READERS;

test("every kind that a client reads has vectors on both sides", () => {
  for (const vectors of [accepted, refused]) {
    const kinds = new Set(vectors.filter(concerned).map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), Object.keys(READERS).sort());
  }
});

for (const { kind, input, why } of accepted.filter(concerned)) {
  test(`taken: ${kind}, ${why}`, async () => assert.equal(await READERS[kind](input), true));
}

for (const { kind, input, why } of refused.filter(concerned)) {
  test(`refused: ${kind}, ${why}`, async () => assert.equal(await READERS[kind](input), false));
}
