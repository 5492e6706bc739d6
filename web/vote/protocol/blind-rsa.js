import { bytesOf, encoded, joined, numberOf, random } from "./bytes.js";
import { inverse, power65537 } from "./numbers.js";
import { encodedForSigning, SALT } from "./pss.js";

const PREFIX = 32;

/**
 * A public key of RSABSSA-SHA384-PSS-Randomized (RFC 9474) with e = 65537: the resident's side of a blind signature.
 * All arguments and results are bytes. No length of the modulus is assumed here.
 */
export class BlindRsaKey {
  #modulus;
  #n;

  /** `modulus` is without leading zeros. */
  constructor(modulus) {
    this.#modulus = modulus;
    this.#n = numberOf(modulus);
  }

  /** What a blinding is drawn from: prefix and salt at random, r at random below n and without a factor of n. */
  draw() {
    return { prefix: random(PREFIX), salt: random(SALT), r: this.#drawnR() };
  }

  // By rejection, so that every number is as likely as every other.
  #drawnR() {
    for (;;) {
      const r = random(this.#modulus.length);
      const number = numberOf(r);
      if (number > 0n && number < this.#n && inverse(number, this.#n) !== null) return r;
    }
  }

  /** The blinded message: what the registrar signs without learning what it is. */
  async blinded(message, { prefix, salt, r }) {
    const encodedMessage = await encodedForSigning(joined(prefix, message), salt, this.#n.toString(2).length);
    const m = numberOf(encodedMessage);
    if (inverse(m, this.#n) === null) throw new RangeError("the message shares a factor with the modulus");
    return bytesOf((m * power65537(numberOf(r), this.#n)) % this.#n, this.#modulus.length);
  }

  /** The credential made of the registrar's signature, or null when that is none over the blinded message. */
  async finalised(message, { prefix, r }, signature) {
    if (!this.#fits(signature)) return null;
    const number = (numberOf(signature) * inverse(numberOf(r), this.#n)) % this.#n;
    const credential = bytesOf(number, this.#modulus.length);
    return (await this.verifies(prefix, message, credential)) ? credential : null;
  }

  /** Whether a credential verifies; false, too, when prefix or credential is malformed. */
  async verifies(prefix, message, credential) {
    if (prefix.length !== PREFIX || !this.#fits(credential)) return false;
    const jwk = { kty: "RSA", n: encoded(this.#modulus), e: "AQAB" };
    const key = await crypto.subtle.importKey("jwk", jwk, { name: "RSA-PSS", hash: "SHA-384" }, false, ["verify"]);
    return crypto.subtle.verify({ name: "RSA-PSS", saltLength: SALT }, key, credential, joined(prefix, message));
  }

  #fits(signature) {
    return signature?.length === this.#modulus.length && numberOf(signature) < this.#n;
  }
}
