import { numberOf } from "../bytes/bytes.js";
import { subtle } from "./web-crypto.js";

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const ECDSA = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/**
 * Whether these are the 65 bytes of a point: 04, both coordinates below p, on the curve. Checked here, since platforms
 * differ in what they take for a key.
 */
export function isPoint(bytes) {
  if (bytes.length !== 65 || bytes[0] !== 4) return false;
  const x = numberOf(bytes.subarray(1, 33));
  const y = numberOf(bytes.subarray(33));
  return x < P && y < P && (y * y - (x * x - 3n) * x - B) % P === 0n;
}

/** Whether these are 64 bytes r, s with 1 ≤ r, s < n. */
export function isSignature(bytes) {
  if (bytes.length !== 64) return false;
  const r = numberOf(bytes.subarray(0, 32));
  const s = numberOf(bytes.subarray(32));
  return 0n < r && r < N && 0n < s && s < N;
}

/** Whether the signature (r, s) over the message verifies with the point; false, too, when either is malformed. */
export async function verifies(point, message, signature) {
  if (!isPoint(point) || !isSignature(signature)) return false;
  const key = await subtle.importKey("raw", point, ECDSA, false, ["verify"]);
  return subtle.verify(ECDSA, key, signature, message);
}
