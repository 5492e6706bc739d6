import { decoded } from "../bytes/base64url.js";
import { hex, joined, textOf, utf8 } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";
import { canonical } from "../json/canonical.js";
import { documentOf } from "../json/document.js";
import { Mismatch } from "../mismatch.js";
import { signingKey } from "../poll/forms.js";
import { isPoint, verifies } from "./p256.js";

/** The key in signing-key.json, which signs what is published. */
export class SigningKey {
  /** The key's thumbprint (RFC 7638), hex: to be compared with what was announced elsewhere. */
  fingerprint;
  #point;

  /** `form` is that of the file: a poll's has these four members and no others. */
  constructor(bytes, form = signingKey) {
    const file = "signing-key.json";
    const { crv, kty, x, y } = documentOf(bytes, form, file);
    this.#point = joined(Uint8Array.of(4), decoded(x), decoded(y));
    if (!isPoint(this.#point)) throw new Mismatch("point-wrong", "x and y are no point of P-256", { file });
    this.fingerprint = hex(sha256(utf8(canonical({ crv, kty, x, y }))));
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
