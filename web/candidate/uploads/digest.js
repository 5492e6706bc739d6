/**
 * SHA-256 of a piece of a file, as hex. A file is sent whole up to eight megabytes and otherwise in parts, each with a
 * digest of its own, so no more than one part lies in memory, and the browser's own digest is the fastest there is.
 */
export async function digestOf(piece) {
  const digest = await crypto.subtle.digest("SHA-256", await piece.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
