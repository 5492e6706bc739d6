import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { blind, blindSignature } from "./blinding.js";

const lp = (text) => {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
const sha256 = (...parts) => createHash("sha256").update(Buffer.concat(parts)).digest();

/** A pair of P-256 keys: `point` is the 65 bytes of the public one. */
export function keyPair() {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y } = publicKey.export({ format: "jwk" });
  return {
    privateKey,
    x,
    y,
    point: Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]),
  };
}

/** ECDSA with SHA-256 as r ‖ s. */
export const signed = (privateKey, bytes) => sign("sha256", bytes, { key: privateKey, dsaEncoding: "ieee-p1363" });

/** A resident of a district of a poll with a credential by that district's key, who can cast ballots. */
export class Resident {
  constructor({ pollDigest, district, districtKey, keys = keyPair() }) {
    this.keys = keys;
    this.context = Buffer.concat([lp("uzdik-vote-v1"), pollDigest, lp(district)]);
    this.prefix = randomBytes(32);
    const { blinded, finalised } = blind(
      districtKey.modulus,
      this.prefix,
      Buffer.concat([lp("credential"), this.context, keys.point]),
    );
    this.blindedDigest = sha256(blinded).toString("hex");
    this.credential = finalised(blindSignature(districtKey.privateKey, blinded));
    this.credentialId = sha256(lp("credential-id"), this.context, keys.point).toString("hex");
  }

  /** A line of the ledger, without LF. */
  ballot(answers) {
    const sig = signed(this.keys.privateKey, this.#message(answers)).toString("base64url");
    const [pk, prefix, cred] = [this.keys.point, this.prefix, this.credential].map((bytes) =>
      bytes.toString("base64url"),
    );
    return `{"pk":"${pk}","prefix":"${prefix}","cred":"${cred}","answers":[${answers}],"sig":"${sig}"}`;
  }

  receipt(answers) {
    return sha256(lp("receipt"), this.#message(answers)).toString("hex");
  }

  #message(answers) {
    return Buffer.concat([lp("ballot"), this.context, this.keys.point, Buffer.from(answers)]);
  }
}
