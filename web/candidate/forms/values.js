import { h } from "../../shared/dom.js";

/** A value of a form's field for reading. */
export function valueOf(w, field, value) {
  if (value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)) {
    return h("span", { class: "quiet" }, w.t("form.empty"));
  }
  if (field.kind === "table") {
    return h("ol", {}, value.map((row) => h("li", {}, field.columns.map((column) => h("div", {},
      h("span", { class: "quiet" }, `${column.name}: `), valueOf(w, column, row[column.field]))))));
  }
  return h("span", {}, words(w, field, value));
}

function words(w, field, value) {
  switch (field.kind) {
    case "yes-no": return w.t(value ? "form.yes" : "form.no");
    case "choice": return field.options.find(({ option }) => option === value)?.name ?? value;
    case "consent": return w.t("form.agreed");
    case "date": return /^\d{4}-\d\d-\d\d$/.test(value) ? w.date(`${value}T12:00:00+05:00`) : value;
    default: return field.unit ? `${value} ${field.unit}` : String(value);
  }
}
