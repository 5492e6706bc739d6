import { h } from "../shared/dom.js";

/**
 * A labelled input with room for a hint before it and for what is wrong with it: `element` to show, `tell` to say what is
 * wrong, or with `null` that nothing is.
 */
export function field({ label, hint, input, optional }) {
  const { id } = input;
  const problem = h("span", { class: "problem", id: `${id}-problem` });
  const element = h("div", { class: "field" },
    h("label", { for: id }, label, optional ? h("span", { class: "quiet" }, ` ${optional}`) : null),
    hint ? h("span", { class: "hint", id: `${id}-hint` }, hint) : null,
    input,
    problem);
  describe(input, hint ? `${id}-hint` : null);
  return { element, input, tell: (text) => tell(input, problem, hint ? `${id}-hint` : null, text) };
}

/** A box to tick, with its words beside it. */
export function tick({ id, label, checked = false, onchange }) {
  const input = h("input", { type: "checkbox", id, checked, onchange: () => onchange?.(input.checked) });
  const problem = h("span", { class: "problem", id: `${id}-problem` });
  const element = h("div", { class: "field" }, h("label", { class: "choice", for: id }, input, h("span", {}, label)), problem);
  return { element, input, tell: (text) => tell(input, problem, null, text) };
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
  const tellAll = (text) => inputs.forEach(([input]) => tell(input, problem, null, text));
  return { element, input: inputs[0][0], tell: tellAll };
}

/** A choice in a list, with nothing chosen at first. */
export function select({ id, options, chosen, empty, onchange }) {
  const input = h("select", { id, onchange: () => onchange?.(input.value) },
    empty === undefined ? null : h("option", { value: "" }, empty),
    options.map(([value, label]) => h("option", { value, selected: value === chosen }, label)));
  return input;
}

function tell(input, problem, hint, text) {
  problem.textContent = text ?? "";
  if (text) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  describe(input, hint, text ? problem.id : null);
}

function describe(input, ...ids) {
  const all = ids.filter((id) => id);
  if (all.length > 0) input.setAttribute("aria-describedby", all.join(" "));
  else input.removeAttribute("aria-describedby");
}
