import { h } from "../shared/dom.js";
import { field as labelled } from "../shared/field.js";

/** A labelled input; what was said of it is no longer so once somebody mends it. */
export function field(parts) {
  const one = labelled(parts);
  one.input.addEventListener("input", () => one.tell(null));
  return one;
}

/** A box to tick, with its words beside it. */
export function tick({ id, label, checked = false, value = "", onchange = () => {} }) {
  const input = h("input", { type: "checkbox", id, checked, value, onchange: () => onchange(input.checked) });
  return { element: h("label", { class: "choice", for: id }, input, h("span", {}, label)), input };
}

/** A text of more than a line, which has to be given; `value` is what stands there without blanks around it. */
export function reason({ id, label, hint, longest = 2000, said = "" }) {
  const input = h("textarea", { id, maxlength: String(longest), rows: "3" }, said);
  return Object.assign(field({ label, hint, input }), { value: () => input.value.trim() });
}
