import { h } from "./dom.js";

/**
 * A labelled input with room for a hint before it and for what is wrong with it: `element` to show, `input`, `tell` to say
 * what is wrong, or with `null` that nothing is. `optional` are words beside the label.
 */
export function field({ label, hint, input, optional }) {
  const { id } = input;
  const problem = h("span", { class: "problem", id: `${id}-problem` });
  const hinted = hint ? `${id}-hint` : null;
  const element = h("div", { class: "field" },
    h("label", { for: id }, label, optional ? h("span", { class: "quiet" }, ` ${optional}`) : null),
    hint ? h("span", { class: "hint", id: hinted }, hint) : null,
    input,
    problem);
  const tell = telling(input, problem, hinted);
  tell(null);
  return { element, input, tell };
}

/** How to say in `problem` what is wrong with an input, or with `null` that nothing is; a reader hears it with the input's hint. */
export function telling(input, problem, hint = null) {
  return (text) => {
    problem.textContent = text ?? "";
    if (text) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
    const said = [hint, text ? problem.id : null].filter((id) => id);
    if (said.length > 0) input.setAttribute("aria-describedby", said.join(" "));
    else input.removeAttribute("aria-describedby");
  };
}
