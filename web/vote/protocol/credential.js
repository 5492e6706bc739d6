import { decoded } from "./bytes.js";
import { demand } from "./not-as-published.js";
import { keyPair } from "./p256.js";

/**
 * A key pair of the resident's own and its blinded message (step 4): all that must be saved before anything is sent.
 * `messages` are the district's.
 */
export async function blindedCredential(issuingKey, messages) {
  const pair = await keyPair();
  const drawn = issuingKey.draw();
  return { ...pair, ...drawn, blinded: await issuingKey.blinded(messages.credential(pair.pk), drawn) };
}

/** The credential made of the registrar's reply (step 5); a wrong signature stops the vote. */
export async function credentialOf(reply, { pk, prefix, r }, issuingKey, messages) {
  const credential = await issuingKey.finalised(messages.credential(pk), { prefix, r }, decoded(reply?.signature));
  demand(credential !== null, "issued-wrongly", "signature");
  return credential;
}
