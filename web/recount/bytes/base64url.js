const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Base64url without padding (RFC 4648, paragraph 5). */
export function encoded(bytes) {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters =
      ALPHABET[three >> 18] + ALPHABET[(three >> 12) & 63] + ALPHABET[(three >> 6) & 63] + ALPHABET[three & 63];
    text += letters.slice(0, Math.min(bytes.length - i, 3) + 1);
  }
  return text;
}

/**
 * The bytes, or null when the text is not exactly what `encoded` makes of them: no padding, no stray bits, no spaces.
 */
export function decoded(text) {
  const over = text.length % 4;
  if (over === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let gathered = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? -1;
    if (value < 0) return null;
    gathered = ((gathered << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (gathered >> bits) & 0xff;
    }
  }
  const left = gathered & ((1 << bits) - 1);
  return left === 0 ? bytes : null;
}
