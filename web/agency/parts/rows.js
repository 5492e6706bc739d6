import { focusOn, h } from "../../shared/dom.js";

/**
 * Several things of a kind, each with the same fields: `fields(id, value)` gives them by name for one, `legend(n)` what it is
 * called. `changed` is told all values whenever somebody has typed. What is empty altogether is left out of the values.
 */
export function rows(app, { id, legend, more, values, fields, changed = () => {} }) {
  const { w } = app;
  const all = [];
  let made = 0;
  const list = h("div", { oninput: () => changed(read()) });

  const add = (value) => {
    const named = fields(`${id}-${made++}`, value);
    const row = { named };
    const title = h("legend", {});
    row.renumber = (n) => { title.textContent = legend(n); };
    row.element = h("fieldset", { class: "member" }, title,
      h("div", { class: "three" }, Object.values(named).map((one) => one.element)),
      h("button", { type: "button", class: "link", onclick: () => remove(row) }, w.t("row.remove")));
    all.push(row);
    list.append(row.element);
    all.forEach((one, i) => one.renumber(i + 1));
    return row;
  };
  const remove = (row) => {
    all.splice(all.indexOf(row), 1);
    row.element.remove();
    all.forEach((one, i) => one.renumber(i + 1));
    changed(read());
    button.focus();
  };
  const valuesOf = ({ named }) => Object.fromEntries(Object.entries(named)
    .map(([name, { input }]) => [name, input.value.trim()]).filter(([, value]) => value !== ""));
  const read = () => all.map(valuesOf);
  const button = h("button", { type: "button", class: "plain", onclick: () => {
    const row = add({});
    focusOn(Object.values(row.named)[0].input);
  } }, more);
  values.forEach(add);

  return {
    element: h("div", {}, list, h("div", { class: "buttons" }, button)),
    values: read,
    /** The fields that are there now by their pointers, which begin with that of the list. */
    fields: (pointer) => Object.fromEntries(all.flatMap(({ named }, i) =>
      Object.entries(named).map(([name, one]) => [`${pointer}/${i}/${name}`, one]))),
  };
}
