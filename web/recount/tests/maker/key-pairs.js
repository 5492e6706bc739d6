import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { canonical } from "../../json/canonical.js";

/** A pair of P-256 keys: `point` is the 65 bytes of the public one, x and y are as in a JWK. */
export function keyPair() {
  const { privateKey, jwk } = fresh("ec", { namedCurve: "P-256" });
  const { x, y } = jwk;
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
  return { privateKey, x, y, point };
}

/** A pair of RSA keys as districts have, with the text of its key file. */
export function districtKey(modulusLength = 2048) {
  const { privateKey, jwk } = fresh("rsa", { modulusLength });
  return { privateKey, modulus: Buffer.from(jwk.n, "base64url"), file: canonical({ e: jwk.e, n: jwk.n }) };
}

/**
 * Fresh keys that were written and read once. Node 20 can lock up for ever when a key object straight from generation
 * is exported as a JWK: a garbage collection in the midst of it waits for the lock that the export holds.
 */
function fresh(kind, how) {
  const written = generateKeyPairSync(kind, {
    ...how,
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "der" },
  });
  return {
    privateKey: createPrivateKey({ key: written.privateKey, format: "der", type: "pkcs8" }),
    jwk: createPublicKey({ key: written.publicKey, format: "der", type: "spki" }).export({ format: "jwk" }),
  };
}
