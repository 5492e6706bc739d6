import { h } from "../../shared/dom.js";
import { field } from "../../shared/field.js";

/** A labelled line of text. */
export function line(id, label, attributes = {}, hint = null) {
  return field({ label, hint, input: h("input", { id, name: id, autocomplete: "off", ...attributes }) });
}

/** A labelled text of several lines. */
export function text(id, label, attributes = {}, hint = null, value = "") {
  return field({ label, hint, input: h("textarea", { id, name: id, ...attributes }, value) });
}

/** A labelled choice of one out of `options`, pairs of a value and its words. */
export function choice(id, label, options, { chosen, hint = null, onchange } = {}) {
  const input = h("select", { id, name: id, onchange: () => onchange?.(input.value) },
    options.map(([value, words]) => h("option", { value, selected: value === chosen }, words)));
  return field({ label, hint, input });
}

/** A box to tick, with its words beside it. */
export function tick(id, label, attributes = {}) {
  const input = h("input", { type: "checkbox", id, name: id, ...attributes });
  const element = h("div", { class: "field" }, h("label", { class: "choice", for: id }, input, h("span", {}, label)));
  return { element, input, tell: () => {} };
}
