import { h } from "../shared/dom.js";

/**
 * A labelled input with room for a hint and for what is wrong with it: `element` to show, `tell` to say what is wrong, or
 * with `null` that nothing is.
 */
export function field({ label, hint, input }) {
  const problem = h("span", { class: "problem", id: `${input.id}-problem` });
  const hinted = hint ? `${input.id}-hint` : null;
  const tell = (text) => {
    problem.textContent = text ?? "";
    if (text) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    const said = [hinted, text ? problem.id : null].filter((id) => id);
    if (said.length > 0) input.setAttribute("aria-describedby", said.join(" "));
  };
  const element = h("div", { class: "field" },
    h("label", { for: input.id }, label),
    hint ? h("span", { class: "hint", id: hinted }, hint) : null,
    input,
    problem);
  tell(null);
  // What was said of it is no longer so once somebody mends it.
  input.addEventListener("input", () => tell(null));
  return { element, input, tell };
}

/** A box to tick, with its words beside it. */
export function tick({ id, label, checked = false, value = "", onchange = () => {} }) {
  const input = h("input", { type: "checkbox", id, checked, value, onchange: () => onchange(input.checked) });
  return { element: h("label", { class: "choice", for: id }, input, h("span", {}, label)), input };
}

/** A text of more than a line, which has to be given; `value` is what stands there without blanks around it. */
export function reason({ id, label, hint, longest = 2000 }) {
  const input = h("textarea", { id, maxlength: String(longest), rows: "3" });
  return Object.assign(field({ label, hint, input }), { value: () => input.value.trim() });
}
