/** The platform's cryptography. Node 18 has it, but not yet as a global; a page has it only where it came by https. */
export const subtle = globalThis.crypto?.subtle ?? (await fromNode());

async function fromNode() {
  if (typeof process === "undefined") throw new Error("No cryptography here: open this page by https");
  return (await import("node:crypto")).webcrypto.subtle;
}
