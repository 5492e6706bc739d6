import { h } from "../shared/dom.js";
import { telling } from "../shared/field.js";

export { field } from "../shared/field.js";

/** A box to tick, with its words beside it. */
export function tick({ id, label, checked = false, onchange }) {
  const input = h("input", { type: "checkbox", id, checked, onchange: () => onchange?.(input.checked) });
  const problem = h("span", { class: "problem", id: `${id}-problem` });
  const element = h("div", { class: "field" }, h("label", { class: "choice", for: id }, input, h("span", {}, label)), problem);
  return { element, input, tell: telling(input, problem) };
}

/** One of several, as buttons one of which is set. */
export function oneOf({ name, legend, options, chosen, onchange }) {
  const problem = h("span", { class: "problem", id: `${name}-problem` });
  const inputs = options.map(([value, label], i) => {
    const input = h("input", {
      type: "radio", name, id: `${name}-${i}`, value, checked: value === chosen, onchange: () => onchange(value),
    });
    return [input, h("label", { class: "choice", for: `${name}-${i}` }, input, h("span", {}, label))];
  });
  const element = h("fieldset", { id: name }, h("legend", {}, legend), inputs.map(([, label]) => label), problem);
  const all = inputs.map(([input]) => telling(input, problem));
  return { element, input: inputs[0][0], tell: (text) => all.forEach((tell) => tell(text)) };
}

/** A choice in a list, with nothing chosen at first. */
export function select({ id, options, chosen, empty, onchange }) {
  const input = h("select", { id, onchange: () => onchange?.(input.value) },
    empty === undefined ? null : h("option", { value: "" }, empty),
    options.map(([value, label]) => h("option", { value, selected: value === chosen }, label)));
  return input;
}
