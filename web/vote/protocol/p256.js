import { numberOf } from "./bytes.js";

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
const CURVE = { name: "ECDSA", namedCurve: "P-256" };
const SIGNING = { name: "ECDSA", hash: "SHA-256" };

/** Whether these are the 65 bytes of a point: 04, both coordinates below p, on the curve. Some platforms take others. */
export function isPoint(bytes) {
  if (bytes?.length !== 65 || bytes[0] !== 4) return false;
  const [x, y] = [numberOf(bytes.subarray(1, 33)), numberOf(bytes.subarray(33))];
  return x < P && y < P && (y * y - x * x * x + 3n * x - B) % P === 0n;
}

/** Whether r ‖ s over the message verifies with the point; false, too, when either is malformed. */
export async function verifies(point, message, signature) {
  if (!isPoint(point) || signature?.length !== 64) return false;
  const [r, s] = [numberOf(signature.subarray(0, 32)), numberOf(signature.subarray(32))];
  if (r === 0n || r >= N || s === 0n || s >= N) return false;
  const key = await crypto.subtle.importKey("raw", point, CURVE, false, ["verify"]);
  return crypto.subtle.verify(SIGNING, key, signature, message);
}

/** A key pair of the resident's own: PK, and a private key that nothing can read, this page included. */
export async function keyPair() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(CURVE, false, ["sign", "verify"]);
  return { key: privateKey, pk: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)) };
}

/** r ‖ s over the message. */
export const signed = async (key, message) => new Uint8Array(await crypto.subtle.sign(SIGNING, key, message));
