/** All parts behind one another: bytes, or arrays of them. */
export const joined = (...parts) => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

/** lp(x): two bytes of length, and the bytes; texts as UTF-8. */
export function lp(textOrBytes) {
  const bytes = Buffer.from(textOrBytes);
  return joined([bytes.length >> 8, bytes.length & 255], bytes);
}

export const sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export const toHex = (bytes) => Buffer.from(bytes).toString("hex");
export const ofHex = (text) => new Uint8Array(Buffer.from(text, "hex"));
export const toBase64 = (bytes) => Buffer.from(bytes).toString("base64url");
export const ofBase64 = (text) => new Uint8Array(Buffer.from(text, "base64url"));
