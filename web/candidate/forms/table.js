import { focusOn, h, show } from "../../shared/dom.js";
import { inputOf } from "./inputs.js";
import { exactSum, plainNumber } from "./numbers.js";

/**
 * Rows of a form, one below the other: a real table would not fit a phone. `changed` is told the rows, and where somebody
 * has typed; nowhere where a row was added or removed.
 */
export function tableOf(w, field, path, value, changed) {
  let rows = value.map((row) => ({ ...row }));
  let shown = [];
  let told = () => null;
  const body = h("div", {});
  const problem = h("span", { class: "problem" });
  const sum = h("p", { class: "sum", role: "status" });
  const more = h("button", { type: "button", class: "plain", onclick: () => add() }, w.t("form.add-row", { table: field.name }));

  function add() {
    rows = [...rows, {}];
    changed(rows, null);
    draw();
    body.lastElementChild.querySelector("input, select, textarea").focus();
  }

  function remove(index) {
    rows = rows.filter((_, i) => i !== index);
    changed(rows, null);
    draw();
    focusOn(body.children[Math.max(0, index - 1)]?.querySelector("legend") ?? more);
  }

  function rowOf(row, index) {
    const inputs = field.columns.map((column) =>
      inputOf(w, column, `${path}/${index}/${column.field}`, row[column.field], (typed) => {
        rows[index] = { ...rows[index], [column.field]: typed };
        changed([...rows], `${path}/${index}/${column.field}`);
        addUp();
      }));
    shown.push(...inputs);
    return h("fieldset", { class: "row" },
      h("legend", {}, w.t("form.row", { n: index + 1 })),
      inputs.map((input) => input.element),
      h("button", { type: "button", class: "plain", onclick: () => remove(index) },
        w.t("form.remove-row", { n: index + 1 })));
  }

  function addUp() {
    if (!field.sum) return;
    const column = field.columns.find((one) => one.field === field.sum.column);
    const total = exactSum(rows.map((row) => plainNumber(String(row[column.field] ?? ""))).filter((text) => text !== ""));
    sum.textContent = total === null
      ? "" : w.t("form.sum", { sum: `${w.number(Number(total), { maximumFractionDigits: 20 })} ${column.unit ?? ""}`.trim() });
  }

  function draw() {
    shown = [];
    show(body, rows.map(rowOf));
    more.hidden = rows.length >= field.mostRows;
    addUp();
    tell(told);
  }

  function tell(problems) {
    told = problems;
    problem.textContent = problems(path) ?? "";
    shown.forEach((input) => input.tell(problems));
  }

  const element = h("fieldset", { class: "rows", id: `f${path.replaceAll("/", "-")}` },
    h("legend", {}, field.name, field.required ? null : h("span", { class: "quiet" }, ` ${w.t("form.optional")}`)),
    problem, body, sum, more);
  draw();
  return { element, tell };
}
