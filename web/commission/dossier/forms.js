import { h } from "../../shared/dom.js";

/** The forms as they were handed in. */
export function answers(app, rules, forms) {
  const { w } = app;
  if (forms.length === 0) return null;
  return [
    h("h2", {}, w.t("forms")),
    forms.map((form) => h("details", {},
      h("summary", {}, form.name, form.complete ? null : ` (${w.t("form.incomplete")})`),
      h("dl", { class: "answers" }, form.fields.map((field) => [
        h("dt", {}, field.name),
        h("dd", {}, field.kind === "consent" ? consent(w, form.consents[field.field]) : valueOf(w, field, form.values[field.field])),
      ])))),
  ];
}

function consent(w, given) {
  return given ? [w.t("consented", { at: w.dateTime(given.at) }), h("p", { class: "words quiet" }, given.text)] : w.t("form.empty");
}

/** What stands in a field, in words. */
export function valueOf(w, field, value) {
  if (value === undefined || value === null || value === "") return w.t("form.empty");
  if (field.kind === "yes-no") return w.t(value ? "yes" : "no");
  if (field.kind === "date") return w.date(value);
  if (field.kind === "choice") return field.options.find(({ option }) => option === value)?.name ?? value;
  if (field.kind === "table") return table(w, field, value);
  if (field.kind === "number" && field.unit) return `${value} ${field.unit}`;
  return h("span", { class: "words" }, String(value));
}

function table(w, field, rows) {
  if (rows.length === 0) return w.t("form.empty");
  return h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": field.name }, h("table", {},
    h("thead", {}, h("tr", {}, field.columns.map((column) => h("th", { scope: "col" }, column.name)))),
    h("tbody", {}, rows.map((row) =>
      h("tr", {}, field.columns.map((column) => h("td", {}, valueOf(w, column, row[column.field]))))))));
}
