import assert from "node:assert/strict";
import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fromHex, hex, utf8 } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";
import { BlindRsaKey } from "../crypto/blind-rsa.js";
import { verifies } from "../crypto/p256.js";
import { documentOf } from "../json/document.js";
import { ballotOf } from "../poll/ballot.js";
import * as forms from "../poll/forms.js";
import { Vote } from "../poll/vote.js";
import { blind, blindSignature } from "./maker/blinding.js";

const file = JSON.parse(readFileSync(new URL("../../../docs/voting-vectors.json", import.meta.url)));
const pollDigest = fromHex(file.pollDigest);
const buffer = (text) => Buffer.from(text, "hex");

test("the vectors' poll is a poll, and its digest is named", () => {
  const poll = documentOf(utf8(file.poll), forms.poll, "poll.json");
  assert.deepEqual(
    file.vectors.map(({ district }) => district),
    poll.districts.map(({ code }) => code),
  );
  assert.equal(hex(sha256(utf8(file.poll))), file.pollDigest);
});

for (const { name, district, ctx, issuingKey, credential, ballot, acknowledgement, messages } of file.vectors) {
  const vote = new Vote(pollDigest, district);
  const pk = fromHex(credential.pk);
  const answers = [...fromHex(ballot.answers)];

  test(`${name}: what is signed and hashed`, () => {
    assert.equal(hex(vote.context), ctx);
    assert.equal(hex(vote.credentialMessage(pk)), credential.m);
    assert.equal(hex(vote.credentialId(pk)), credential.credentialId);
    assert.equal(hex(vote.ballotMessage(pk, answers)), ballot.b);
    assert.equal(hex(vote.receipt(fromHex(ballot.b))), ballot.receipt);
    assert.equal(hex(vote.acknowledgementMessage(fromHex(ballot.receipt))), acknowledgement.message);
  });

  test(`${name}: blinding with the same salt and r comes to the same credential`, () => {
    const privateKey = createPrivateKey({ key: buffer(issuingKey.pkcs8), format: "der", type: "pkcs8" });
    const drawn = { salt: buffer(credential.salt), r: BigInt(`0x${credential.r}`) };
    const { blinded, finalised } = blind(buffer(issuingKey.n), buffer(credential.prefix), buffer(credential.m), drawn);
    assert.equal(blinded.toString("hex"), credential.blinded);
    assert.equal(hex(sha256(blinded)), messages.issuedLine);
    assert.equal(blindSignature(privateKey, blinded).toString("hex"), credential.blindSignature);
    assert.equal(finalised(buffer(credential.blindSignature)).toString("hex"), credential.credential);
  });

  test(`${name}: every signature verifies`, async () => {
    const key = await BlindRsaKey.of(fromHex(issuingKey.n), Uint8Array.of(1, 0, 1));
    assert.ok(await key.verifies(fromHex(credential.prefix), fromHex(credential.m), fromHex(credential.credential)));
    assert.ok(await verifies(pk, fromHex(ballot.b), fromHex(ballot.signature)));
    assert.ok(
      await verifies(
        fromHex(file.acknowledgementKey.point),
        fromHex(acknowledgement.message),
        fromHex(acknowledgement.signature),
      ),
    );
  });

  test(`${name}: the ledger's line is the ballot, written in the one way`, () => {
    const read = ballotOf(messages.ledgerLine, answers.length);
    assert.equal(read.line, messages.ledgerLine);
    assert.deepEqual(read.answers, answers);
    assert.deepEqual([read.pk, read.prefix, read.cred, read.sig].map(hex), [
      credential.pk,
      credential.prefix,
      credential.credential,
      ballot.signature,
    ]);
  });

  test(`${name}: the district's key file holds exactly that key`, () => {
    const { n, e } = documentOf(utf8(issuingKey.keyFile), forms.districtKey, "key");
    assert.equal(Buffer.from(n, "base64url").toString("hex"), issuingKey.n);
    assert.equal(e, "AQAB");
  });
}
