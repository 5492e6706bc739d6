import { h } from "../shared/dom.js";

/** What is said where a version has no document any more: when it was taken down, and why. */
export function takenDown(w, { removed }) {
  return h("p", { class: "notice warn" },
    removed === null
      ? w.t("file-missing")
      : w.t("taken-down", { date: w.date(removed.removedAt), reason: w.t(`reason.${removed.reason}`) }));
}
