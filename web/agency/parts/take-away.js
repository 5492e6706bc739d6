import { h } from "../../shared/dom.js";

const KEPT = 60_000;

/** Gives something to the browser to be kept as a file. */
export function takeAway(name, blob) {
  const address = URL.createObjectURL(blob);
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
