import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { decoded } from "../bytes/base64url.js";
import { textOf, utf8 } from "../bytes/bytes.js";
import { modulusOf } from "../checks/keys.js";
import { LedgerLines } from "../checks/ledger-lines.js";
import { SeenKeys } from "../checks/seen-keys.js";
import { BlindRsaKey } from "../crypto/blind-rsa.js";
import { isPoint, verifies } from "../crypto/p256.js";
import { canonical } from "../json/canonical.js";
import { documentOf } from "../json/document.js";
import { Misshapen, members, oneText } from "../json/shape.js";
import { NotStrict, strictJson } from "../json/strict-json.js";
import { Mismatch } from "../mismatch.js";
import { ballotMembers, lineOf } from "../poll/ballot.js";
import { districtKey } from "../poll/forms.js";
import { Vote } from "../poll/vote.js";

const { accepted, refused, fixed } = JSON.parse(
  readFileSync(new URL("../../../docs/voting-negative-vectors.json", import.meta.url)),
);
const LONGEST_BODY = 2048;
const vote = new Vote(decoded(fixed.pollDigest), fixed.district);
const key = await BlindRsaKey.of(decoded(fixed.issuingKey.n), decoded(fixed.issuingKey.e));

/** What reads each kind: true when it takes the input. */
const READERS = {
  base64url: (text) => decoded(text) !== null,
  point: (text) => isPoint(decoded(text)),
  ecdsa: (text) => verifies(decoded(fixed.pk), decoded(fixed.b), decoded(text)),
  credential: ({ prefix, cred }) => key.verifies(decoded(prefix), decoded(fixed.m), decoded(cred)),
  "issuing-key": (file) =>
    taken(() => {
      const { n, e } = documentOf(utf8(canonical(file)), districtKey, "key");
      modulusOf(n, e, "key");
    }),
  "ledger-line": (line) => isLine(line),
  "ballot-body": (text) => isBody(utf8(text)),
  "ballot-body-bytes": (text) => isBody(decoded(text)),
};

async function taken(read) {
  try {
    await read();
    return true;
  } catch (wrong) {
    if (wrong instanceof Mismatch || wrong instanceof Misshapen || wrong instanceof NotStrict) return false;
    throw wrong;
  }
}

function isLine(line) {
  const lines = new LedgerLines({
    file: "ledger",
    questions: fixed.questions,
    vote,
    key,
    seenKeys: new SeenKeys(null),
  });
  return taken(() => lines.check({ number: 1, bytes: utf8(line) }));
}

/** A body is a line with a district, in any order and with any space. */
async function isBody(bytes) {
  let ballot;
  const read = await taken(() => {
    const text = textOf(bytes);
    if (text === null || bytes.length > LONGEST_BODY) throw new NotStrict("not UTF-8, or too long");
    ballot = strictJson(text);
    members({ ...ballotMembers(fixed.questions), district: oneText(fixed.district) })(ballot, "");
  });
  return read && isLine(lineOf(ballot));
}

// A recount never sees a blinded message: only the registrar reads that kind.
const concerned = ({ kind }) => kind !== "blinded";

test("there is a reader for every kind", () => {
  const kinds = new Set([...accepted, ...refused].filter(concerned).map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), Object.keys(READERS).sort());
});

for (const { kind, input, why } of accepted.filter(concerned)) {
  test(`taken: ${kind}, ${why}`, async () => assert.equal(await READERS[kind](input), true));
}

for (const { kind, input, why } of refused.filter(concerned)) {
  test(`refused: ${kind}, ${why}`, async () => assert.equal(await READERS[kind](input), false));
}
