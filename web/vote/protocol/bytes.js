const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const encoder = new TextEncoder();

/** UTF-8 of a text. */
export const utf8 = (text) => encoder.encode(text);

/** All parts behind one another. */
export function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** lp(x): two bytes of length, big-endian, and the bytes; a text counts as its UTF-8. */
export function lp(textOrBytes) {
  const bytes = typeof textOrBytes === "string" ? utf8(textOrBytes) : textOrBytes;
  return joined([bytes.length >> 8, bytes.length & 255], bytes);
}

/** Lower-case hex. */
export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes as one big-endian number. */
export const numberOf = (bytes) => (bytes.length === 0 ? 0n : BigInt(`0x${hex(bytes)}`));

/** A number from 0, big-endian, in so many bytes. */
export function bytesOf(number, length) {
  const digits = number.toString(16).padStart(2 * length, "0");
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}

/** Base64url without padding (RFC 4648, paragraph 5). */
export function encoded(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(three >> shift) & 63]).join("");
    text += letters.slice(0, Math.min(bytes.length - i, 3) + 1);
  }
  return text;
}

/** The bytes, or null when the value is not a text that is exactly what `encoded` makes of them. */
export function decoded(text) {
  if (typeof text !== "string") return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let gathered = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    gathered = ((gathered << 6) | Math.max(ALPHABET.indexOf(letter), 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (gathered >> bits) & 255;
    }
  }
  return encoded(bytes) === text ? bytes : null;
}

/** SHA-256 of all parts behind one another. */
export const sha256 = (...parts) => digest("SHA-256", parts);

/** SHA-384 of the same. */
export const sha384 = (...parts) => digest("SHA-384", parts);

const digest = async (name, parts) => new Uint8Array(await crypto.subtle.digest(name, joined(...parts)));

/** So many bytes of the platform's randomness. */
export const random = (length) => crypto.getRandomValues(new Uint8Array(length));
