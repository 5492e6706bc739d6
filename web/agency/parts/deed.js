import { h } from "../../shared/dom.js";

/**
 * A button that does something in the system, and the place below it where it is told why that was not done. `fields` are
 * those of the request, by their pointers.
 */
export function deed(app, words, run, { fields = {}, kind = "" } = {}) {
  const place = h("div", { class: "outcome" });
  const button = h("button", { type: "button", class: kind, onclick: () => app.act(button, place, run, fields) }, words);
  return h("div", { class: "deed" }, h("div", { class: "buttons" }, button), place);
}

/** What is seldom done stands folded. */
export function folded(words, ...children) {
  return h("details", { class: "folded" }, h("summary", {}, words), children);
}

/** A form in which Enter does what its button says; nothing of it ever stands in an address. */
export function form(...children) {
  const element = h("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    element.querySelector(".deed button")?.click();
  } }, children);
  return element;
}
