import { h } from "../../shared/dom.js";
import { worded } from "../parts/names.js";
import { excerpt } from "./excerpt.js";
import { BrokenText, lineOf, offsetOf, placeOf, placesIn } from "./places.js";

/**
 * What is wrong with a text, in the order of the text: `from`, `to` say where, `words` what. `failed` is what came back: a
 * refusal with errors by JSON Pointer, or one with the line and column where it stops being JSON; null where it is neither.
 */
export function mistakesIn(w, text, failed, prefix = "") {
  if (failed instanceof BrokenText) return [broken(w, text, failed.offset)];
  const { errors, line, column } = failed.problem ?? {};
  if (line) return [{ ...broken(w, text, offsetOf(text, line, column ?? 1)), words: failed.detail || w.t("text.broken") }];
  if (!errors?.length || errors.some(({ pointer }) => !pointer.startsWith(prefix))) return null;
  const places = placesIn(text);
  return errors.map(({ pointer, code, expected, text: said }) => {
    const own = pointer.slice(prefix.length);
    const { from, to, missing } = placeOf(places, own);
    return { pointer: own, from, to, missing, words: said ?? worded(w, "wrong", code), expected };
  }).sort((one, other) => one.from - other.from);
}

const broken = (w, text, offset) => ({ pointer: "", from: offset, to: offset + 1, words: w.t("text.broken") });

/** Every mistake with its line, what is wrong, and the text around it; `lead` goes to the place. */
export function mistakes(w, text, all, lead) {
  return h("ol", { class: "mistakes" }, all.map((mistake) => {
    const { line } = lineOf(text, mistake.from);
    return h("li", {},
      h("button", { type: "button", class: "link", onclick: () => lead(mistake) }, w.t("text.line", { line })),
      mistake.pointer ? [" ", h("code", {}, mistake.pointer)] : null,
      h("div", {}, h("strong", {}, mistake.words)),
      mistake.expected ? h("div", { class: "quiet" }, w.t("text.expected", { expected: mistake.expected })) : null,
      mistake.missing ? h("div", { class: "quiet" }, w.t("text.missing-in")) : null,
      excerpt(text, mistake.from));
  }));
}
