import { decoded } from "../bytes/base64url.js";
import { hex, joined, textOf } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";
import { documentOf } from "../json/document.js";
import { Mismatch } from "../mismatch.js";
import { signingKey } from "../poll/forms.js";
import { isPoint, verifies } from "./p256.js";

/** The key in signing-key.json, which signs what is published. */
export class SigningKey {
  /** SHA-256 of the canonical JWK, hex: to be compared with what was announced elsewhere. */
  fingerprint;
  #point;

  constructor(bytes) {
    const file = "signing-key.json";
    const { x, y } = documentOf(bytes, signingKey, file);
    this.#point = joined(Uint8Array.of(4), decoded(x), decoded(y));
    if (!isPoint(this.#point)) throw new Mismatch("point-wrong", "x and y are no point of P-256", { file });
    this.fingerprint = hex(sha256(bytes));
  }

  /**
   * Nothing when the signature, the bytes of a `.sig` file, is over these bytes; a mismatch that names the file when
   * not.
   */
  async demand(file, bytes, signature) {
    const raw = decoded(textOf(signature) ?? "");
    if (raw === null || !(await verifies(this.#point, bytes, raw))) {
      throw new Mismatch(
        "file-signature-wrong",
        "the signature beside it is not over these bytes by signing-key.json",
        { file },
      );
    }
  }
}
