const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** UTF-8 of a text. */
export const utf8 = (text) => encoder.encode(text);

/** The text of UTF-8 bytes, or null when they are not UTF-8. A byte order mark is kept, so that it is seen. */
export function textOf(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

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
  if (bytes.length > 0xffff) throw new RangeError("lp holds at most 65535 bytes");
  return joined(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
}

/** Negative, zero or positive, as the first bytes stand before, with or after the second ones. */
export function compared(first, second) {
  const shorter = Math.min(first.length, second.length);
  for (let i = 0; i < shorter; i++) {
    if (first[i] !== second[i]) return first[i] - second[i];
  }
  return first.length - second.length;
}

/** Whether both hold the same bytes. */
export const same = (first, second) => compared(first, second) === 0;

/** The bytes as one big-endian number. */
export const numberOf = (bytes) => (bytes.length === 0 ? 0n : BigInt("0x" + hex(bytes)));

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** Lower-case hex. */
export function hex(bytes) {
  let text = "";
  for (const byte of bytes) text += PAIRS[byte];
  return text;
}

/** The bytes of lower-case hex, or null when it is anything else. */
export function fromHex(text) {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return null;
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
