import { RSABSSA } from "@cloudflare/blindrsa-ts";

const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };

/** RFC 9474 as somebody else has written it: `prepare`, `blind`, `finalize`, `verify`. */
export const suite = RSABSSA.SHA384.PSS.Randomized();

/** A district's key as the suite takes it; n and e in base64url. */
export function districtKey({ n, e }) {
  const rsa = { name: "RSA-PSS", hash: "SHA-384" };
  return crypto.subtle.importKey("jwk", { kty: "RSA", n, e }, rsa, true, ["verify"]);
}

/** A key pair of the resident's own, and PK, its public half in 65 bytes. */
export async function credentialKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]);
  return { privateKey, pk: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)) };
}

/** r, s over a message, 64 bytes. */
export async function signed(privateKey, message) {
  return new Uint8Array(await crypto.subtle.sign(SIGNING, privateKey, message));
}

/** Whether r, s are over the message by the point of 65 bytes. */
export async function verifies(point, message, signature) {
  const key = await crypto.subtle.importKey("raw", point, CURVE, false, ["verify"]);
  return crypto.subtle.verify(SIGNING, key, signature, message);
}
