import { constants, createHash, privateDecrypt, randomBytes } from "node:crypto";

const SALT_LENGTH = 48;
const DIGEST_LENGTH = 48;
const sha384 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash("sha384")).digest();
const numberOf = (bytes) => BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
const bytesOf = (number, length) => Buffer.from(number.toString(16).padStart(2 * length, "0"), "hex");

/**
 * The resident's side of RFC 9474, for tests: `blinded` goes to the registrar, `finalised` makes the credential of what
 * comes back. `modulus` is a Buffer.
 */
export function blind(modulus, prefix, message, { salt = randomBytes(SALT_LENGTH), r = drawn(modulus) } = {}) {
  const n = numberOf(modulus);
  const encoded = pssEncoded(Buffer.concat([prefix, message]), salt, 8 * modulus.length - 1);
  const blinded = (numberOf(encoded) * power(r, 65537n, n)) % n;
  const inverse = inverted(r, n);
  return {
    blinded: bytesOf(blinded, modulus.length),
    finalised: (signature) => bytesOf((numberOf(signature) * inverse) % n, modulus.length),
  };
}

/** The registrar's side: the bare private operation. */
export const blindSignature = (privateKey, blinded) =>
  privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, blinded);

/** EMSA-PSS (RFC 8017, 9.1.1) with SHA-384. */
function pssEncoded(message, salt, bits) {
  const length = Math.ceil(bits / 8);
  const digest = sha384(Buffer.alloc(8), sha384(message), salt);
  const padding = Buffer.alloc(length - salt.length - DIGEST_LENGTH - 2);
  const block = Buffer.concat([padding, Buffer.of(1), salt]);
  const mask = mgf1(digest, block.length);
  const masked = block.map((byte, i) => byte ^ mask[i]);
  masked[0] &= 0xff >> (8 * length - bits);
  return Buffer.concat([masked, digest, Buffer.of(0xbc)]);
}

function mgf1(seed, length) {
  const blocks = [];
  for (let i = 0; i * DIGEST_LENGTH < length; i++) blocks.push(sha384(seed, bytesOf(BigInt(i), 4)));
  return Buffer.concat(blocks).subarray(0, length);
}

function drawn(modulus) {
  const n = numberOf(modulus);
  for (;;) {
    const r = numberOf(randomBytes(modulus.length));
    if (1n < r && r < n) return r;
  }
}

function power(base, exponent, n) {
  let result = 1n;
  for (let square = base % n; exponent > 0n; exponent >>= 1n, square = (square * square) % n) {
    if (exponent & 1n) result = (result * square) % n;
  }
  return result;
}

/** The inverse by Euclid; whoever draws an r that shares a factor with n has found the key. */
function inverted(value, n) {
  let [r0, r1, t0, t1] = [n, value % n, 0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1, t0, t1] = [r1, r0 - q * r1, t1, t0 - q * t1];
  }
  return ((t0 % n) + n) % n;
}
