import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ballotOf, receiptOf } from "../protocol/ballot.js";
import { BlindRsaKey } from "../protocol/blind-rsa.js";
import { decoded, encoded, hex, sha256, utf8 } from "../protocol/bytes.js";
import { credentialOf } from "../protocol/credential.js";
import { Messages } from "../protocol/messages.js";
import { verifies } from "../protocol/p256.js";
import { encodedForSigning } from "../protocol/pss.js";
import { issuingKeyOf } from "../protocol/published-poll.js";

const file = JSON.parse(readFileSync(new URL("../../../docs/voting-vectors.json", import.meta.url)));
const bytes = (text) => Uint8Array.from(Buffer.from(text, "hex"));
const poll = { acknowledgementKey: bytes(file.acknowledgementKey.point) };

test("the digest of the vectors' poll is that of its bytes", async () => {
  assert.equal(hex(await sha256(utf8(file.poll))), file.pollDigest);
});

for (const { name, district, ctx, issuingKey, credential, ballot, acknowledgement, messages: sent } of file.vectors) {
  const messages = new Messages(bytes(file.pollDigest), district);
  const modulus = bytes(issuingKey.n);
  const key = new BlindRsaKey(modulus);
  const pk = bytes(credential.pk);
  const drawn = { prefix: bytes(credential.prefix), salt: bytes(credential.salt), r: bytes(credential.r) };
  const answers = [...bytes(ballot.answers)];

  test(`${name}: the messages are those of the page`, async () => {
    assert.equal(hex(messages.context), ctx);
    assert.equal(hex(messages.credential(pk)), credential.m);
    assert.equal(hex(messages.ballot(pk, answers)), ballot.b);
    assert.equal(hex(await messages.receipt(bytes(ballot.b))), ballot.receipt);
    assert.equal(hex(messages.acknowledgement(bytes(ballot.receipt))), acknowledgement.message);
  });

  test(`${name}: prefix, salt and r blind to the same bytes`, async () => {
    const prepared = Buffer.concat([drawn.prefix, messages.credential(pk)]);
    assert.equal(hex(await encodedForSigning(prepared, drawn.salt, 2048)), credential.encoded);
    assert.equal(hex(await key.blinded(messages.credential(pk), drawn)), credential.blinded);
    assert.equal(encoded(bytes(credential.blinded)), sent.blinded);
  });

  test(`${name}: the registrar's reply becomes the credential`, async () => {
    const made = await credentialOf(JSON.parse(sent.credentialReply), { pk, ...drawn }, key, messages);
    assert.equal(hex(made), credential.credential);
    assert.ok(await key.verifies(drawn.prefix, messages.credential(pk), made));
  });

  test(`${name}: a reply with one bit changed becomes none`, async () => {
    const signature = encoded(changed(bytes(credential.blindSignature)));
    const made = credentialOf({ signature }, { pk, ...drawn }, key, messages);
    await assert.rejects(made, { code: "issued-wrongly" });
  });

  test(`${name}: a reply that is no signature of the key's length becomes none`, async () => {
    for (const signature of [undefined, "", sent.blinded.slice(4), encoded(modulus)]) {
      await assert.rejects(credentialOf({ signature }, { pk, ...drawn }, key, messages), { code: "issued-wrongly" });
    }
  });

  test(`${name}: the ballot is the vector's, with a signature of its own`, async () => {
    const signing = await crypto.subtle.importKey("jwk", privateKey(credential), P256, false, ["sign"]);
    const cast = { district, key: signing, pk, ...drawn, credential: bytes(credential.credential), answers };
    const { sig, ...others } = await ballotOf(cast, messages);
    const { sig: theirs, ...wanted } = JSON.parse(sent.ballot);
    assert.deepEqual(others, wanted);
    for (const one of [sig, theirs]) assert.ok(await verifies(pk, bytes(ballot.b), decoded(one)));
  });

  test(`${name}: the acknowledged ballot has the vector's receipt`, async () => {
    const receipt = await receiptOf(JSON.parse(sent.ballotReply), { pk, answers }, poll, messages);
    const { acknowledgement } = JSON.parse(sent.ballotReply);
    assert.deepEqual(receipt, { receipt: ballot.receipt, acknowledgement });
  });

  test(`${name}: an acknowledgement of other answers is none`, async () => {
    const others = answers.map((answer) => 5 - answer);
    const receipt = receiptOf(JSON.parse(sent.ballotReply), { pk, answers: others }, poll, messages);
    await assert.rejects(receipt, { code: "acknowledged-wrongly" });
  });

  test(`${name}: the district's key file is taken as it was published, and in no other writing`, () => {
    assert.ok(issuingKeyOf(utf8(issuingKey.keyFile), "key") instanceof BlindRsaKey);
    for (const otherwise of [` ${issuingKey.keyFile}`, issuingKey.keyFile.replace("AQAB", "AAEAAQ")]) {
      assert.throws(() => issuingKeyOf(utf8(otherwise), "key"));
    }
  });
}

const P256 = { name: "ECDSA", namedCurve: "P-256" };

function privateKey({ privateKey: d, pk }) {
  const [x, y] = [pk.slice(2, 66), pk.slice(66)].map((part) => encoded(bytes(part)));
  return { kty: "EC", crv: "P-256", x, y, d: encoded(bytes(d)) };
}

/** The same bytes but for the lowest bit of the one in the midst. */
const changed = (whole) => whole.map((byte, i) => (i === whole.length >> 1 ? byte ^ 1 : byte));
