import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mock, test } from "node:test";
import { joined, ofHex, sha256, toBase64, toHex } from "../bytes.js";
import { districtKey, suite, verifies } from "../keys.js";
import { Messages } from "../messages.js";

const file = JSON.parse(readFileSync(new URL("../../../docs/voting-vectors.json", import.meta.url)));

/** What the platform draws while `act` runs: these bytes in this order, and no others. */
async function drawing(bytes, act) {
  const left = [...bytes];
  const drawn = mock.method(crypto, "getRandomValues", (array) => {
    const next = left.shift();
    assert.equal(next?.length, array.length, "as many bytes as the vector has");
    array.set(next);
    return array;
  });
  try {
    const result = await act();
    assert.deepEqual(left, []);
    return result;
  } finally {
    drawn.mock.restore();
  }
}

for (const { name, district, ctx, issuingKey, credential, ballot, acknowledgement } of file.vectors) {
  const messages = new Messages(ofHex(file.pollDigest), district);
  const prepared = joined(ofHex(credential.prefix), ofHex(credential.m));
  const key = await districtKey({ n: toBase64(ofHex(issuingKey.n)), e: "AQAB" });

  test(`${name}: the messages are those of the page`, async () => {
    assert.equal(toHex(messages.ctx), ctx);
    assert.equal(toHex(messages.credential(ofHex(credential.pk))), credential.m);
    assert.equal(toHex(messages.ballot(ofHex(credential.pk), ofHex(ballot.answers))), ballot.b);
    assert.equal(toHex(await messages.receipt(ofHex(ballot.b))), ballot.receipt);
    assert.equal(toHex(messages.acknowledgement(ofHex(ballot.receipt))), acknowledgement.message);
  });

  test(`${name}: the package prepares, blinds and finalises to the same bytes`, async () => {
    const message = await drawing([ofHex(credential.prefix)], () => suite.prepare(ofHex(credential.m)));
    assert.equal(toHex(message), toHex(prepared));
    const { blindedMsg, inv } = await drawing([ofHex(credential.salt), ofHex(credential.r)], () =>
      suite.blind(key, message),
    );
    assert.equal(toHex(blindedMsg), credential.blinded);
    const finalised = await suite.finalize(key, message, ofHex(credential.blindSignature), inv);
    assert.equal(toHex(finalised), credential.credential);
  });

  test(`${name}: the package signs blindly as the registrar does`, async () => {
    const rsa = { name: "RSA-PSS", hash: "SHA-384" };
    const secret = await crypto.subtle.importKey("pkcs8", ofHex(issuingKey.pkcs8), rsa, true, ["sign"]);
    assert.equal(toHex(await suite.blindSign(secret, ofHex(credential.blinded))), credential.blindSignature);
  });

  test(`${name}: what verifies does so no longer with one bit changed`, async () => {
    const cred = ofHex(credential.credential);
    assert.ok(await suite.verify(key, cred, prepared));
    assert.ok(!(await suite.verify(key, changed(cred), prepared)));
    assert.ok(!(await suite.verify(key, cred, changed(prepared))));
    const pk = ofHex(credential.pk);
    assert.ok(await verifies(pk, ofHex(ballot.b), ofHex(ballot.signature)));
    assert.ok(!(await verifies(pk, changed(ofHex(ballot.b)), ofHex(ballot.signature))));
    const box = ofHex(file.acknowledgementKey.point);
    assert.ok(await verifies(box, ofHex(acknowledgement.message), ofHex(acknowledgement.signature)));
  });
}

test("the vectors' digest is that of their poll", async () => {
  assert.equal(toHex(await sha256(new TextEncoder().encode(file.poll))), file.pollDigest);
});

/** The same bytes but for the lowest bit of the one in the midst. */
const changed = (bytes) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte));
