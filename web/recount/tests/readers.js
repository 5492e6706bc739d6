import { readFileSync } from "node:fs";
import { decoded } from "../bytes/base64url.js";
import { textOf, utf8 } from "../bytes/bytes.js";
import { modulusOf } from "../checks/keys.js";
import { LedgerLines } from "../checks/ledger-lines.js";
import { SeenKeys } from "../checks/seen-keys.js";
import { BlindRsaKey } from "../crypto/blind-rsa.js";
import { isPoint, verifies } from "../crypto/p256.js";
import { canonical } from "../json/canonical.js";
import { documentOf } from "../json/document.js";
import { matching, members, Misshapen } from "../json/shape.js";
import { NotStrict, strictJson } from "../json/strict-json.js";
import { Mismatch } from "../mismatch.js";
import { ballotMembers, lineOf } from "../poll/ballot.js";
import { districtKey } from "../poll/forms.js";
import { Vote } from "../poll/vote.js";

const read = (name) => JSON.parse(readFileSync(new URL(`../../../docs/${name}`, import.meta.url)));

export const { accepted, refused, fixed } = read("voting-negative-vectors.json");
const LONGEST_BODY = 2048;
const pollDigest = decoded(fixed.pollDigest);
const districts = new Map();
for (const { district, issuingKey } of read("voting-vectors.json").vectors) {
  const n = Uint8Array.from(Buffer.from(issuingKey.n, "hex"));
  districts.set(district, { vote: new Vote(pollDigest, district), key: await BlindRsaKey.of(n, decoded("AQAB")) });
}
const { key } = districts.get(fixed.district);
const anyDistrict = matching(/^[0-9]{9}$/, "a code of 9 digits");

const ACCEPTED = "accepted";
const ILL_FORMED = "ill-formed";
const verdict = async (taken) => ((await taken) ? ACCEPTED : "refused");

/** The API's code for what the recount calls otherwise; what has no signature yet that could be wrong is ill-formed. */
const codeOf = (mismatch) =>
  ({ "credential-wrong": "credential-wrong", "ballot-signature-wrong": "signature-wrong" })[mismatch.code] ?? ILL_FORMED;

/** What reads each kind of the vectors: "accepted", "refused", "ill-formed" or the page's code. */
export const READERS = {
  base64url: (text) => verdict(decoded(text) !== null),
  point: (text) => verdict(isPoint(decoded(text))),
  ecdsa: (text) => verdict(verifies(decoded(fixed.pk), decoded(fixed.b), decoded(text))),
  credential: ({ prefix, cred }) => verdict(key.verifies(decoded(prefix), decoded(fixed.m), decoded(cred))),
  "issuing-key": (file) => keyFile(documentOf, utf8(canonical(file))),
  "key-file": (text) => keyFile(loosely, decoded(text)),
  "ledger-line": (line) => ledgerLine(line, districts.get(fixed.district)),
  "ballot-body": (text) => body(utf8(text)),
  "ballot-body-bytes": (text) => body(decoded(text)),
};

function keyFile(document, bytes) {
  return fallible(
    () => {
      const { n, e } = document(bytes, districtKey, "key");
      modulusOf(n, e, "key");
      return ACCEPTED;
    },
    () => "refused",
  );
}

/** As documentOf, but written in any way: only a recount asks whether a file is canonical. */
function loosely(bytes, form) {
  const text = textOf(bytes);
  if (text === null) throw new NotStrict("not UTF-8");
  const value = strictJson(text);
  form(value, "");
  return value;
}

function ledgerLine(line, { vote, key }) {
  const seenKeys = new SeenKeys(null);
  const lines = new LedgerLines({ file: "ledger", questions: fixed.questions, vote, key, seenKeys });
  return fallible(async () => {
    await lines.check({ number: 1, bytes: utf8(line) });
    return ACCEPTED;
  }, codeOf);
}

/** A body is a line with a district, in any order and with any space. */
function body(bytes) {
  if (bytes.length > LONGEST_BODY) return "body-too-large";
  return fallible(() => {
    const ballot = loosely(bytes, members({ ...ballotMembers(fixed.questions), district: anyDistrict }));
    if (!isPoint(decoded(ballot.pk))) return ILL_FORMED;
    const district = districts.get(ballot.district);
    return district ? ledgerLine(lineOf(ballot), district) : "district-unknown";
  }, codeOf);
}

async function fallible(act, said) {
  try {
    return await act();
  } catch (wrong) {
    if (wrong instanceof Mismatch || wrong instanceof Misshapen || wrong instanceof NotStrict) return said(wrong);
    throw wrong;
  }
}
