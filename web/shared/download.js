import { h } from "./dom.js";

/** Hands a blob out as a file of this name, as the browser keeps files. */
export function handOut(blob, name) {
  const address = URL.createObjectURL(blob);
  h("a", { href: address, download: name }).click();
  // The browser has begun to read it by then; the copy that this page holds is not needed any more.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
