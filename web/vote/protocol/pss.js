import { bytesOf, joined, sha384 } from "./bytes.js";

const DIGEST = 48;

/** How long the salt of a credential is, in bytes. */
export const SALT = 48;

/** EMSA-PSS of RFC 8017, 9.1.1, with SHA-384 and MGF1: the message as it is signed, for an RSA modulus of so many bits. */
export async function encodedForSigning(message, salt, modulusBits) {
  const bits = modulusBits - 1;
  const length = Math.ceil(bits / 8);
  const digest = await sha384(new Uint8Array(8), await sha384(message), salt);
  const block = joined(new Uint8Array(length - salt.length - DIGEST - 2), [1], salt);
  const mask = await mgf1(digest, block.length);
  const masked = block.map((byte, i) => byte ^ mask[i]);
  masked[0] &= 255 >> (8 * length - bits);
  return joined(masked, digest, [0xbc]);
}

async function mgf1(seed, length) {
  const count = Math.ceil(length / DIGEST);
  const blocks = await Promise.all(Array.from({ length: count }, (_, i) => sha384(seed, bytesOf(BigInt(i), 4))));
  return joined(...blocks).subarray(0, length);
}
