import { encoded } from "../bytes/base64url.js";
import { compared, joined } from "../bytes/bytes.js";
import { subtle } from "./web-crypto.js";

const PREFIX_LENGTH = 32;
const SALT_LENGTH = 48;

/** A public key of RSABSSA-SHA384-PSS-Randomized (RFC 9474). No length of modulus is assumed here. */
export class BlindRsaKey {
  #modulus;
  #key;

  constructor(modulus, key) {
    this.#modulus = modulus;
    this.#key = key;
  }

  /** The key of a modulus without leading zeros and an exponent, both as bytes. */
  static async of(modulus, exponent) {
    const jwk = { kty: "RSA", n: encoded(modulus), e: encoded(exponent) };
    const key = await subtle.importKey("jwk", jwk, { name: "RSA-PSS", hash: "SHA-384" }, false, ["verify"]);
    return new BlindRsaKey(modulus, key);
  }

  /** Whether this is a signature's form: as long as the modulus and, as a number, below it. */
  fits(signature) {
    return signature.length === this.#modulus.length && compared(signature, this.#modulus) < 0;
  }

  /**
   * Whether the finalised signature over prefix and message verifies; false, too, when prefix or signature is
   * malformed.
   */
  async verifies(prefix, message, signature) {
    if (prefix.length !== PREFIX_LENGTH || !this.fits(signature)) return false;
    const pss = { name: "RSA-PSS", saltLength: SALT_LENGTH };
    return subtle.verify(pss, this.#key, signature, joined(prefix, message));
  }
}
