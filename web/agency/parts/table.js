import { h } from "../../shared/dom.js";

/**
 * A table; on a narrow screen each row stands by itself, with the column's head before each cell, and is a table to a screen
 * reader all the same. `heads` are texts, `rows` lists of cells; the first cell of a row is its head.
 */
export function table(caption, heads, rows) {
  return h("div", { class: "scroll", role: "region", "aria-label": caption, tabindex: "0" },
    h("table", { class: "stacked", role: "table", "aria-label": caption },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads.map((head) =>
        h("th", { scope: "col", role: "columnheader" }, head)))),
      h("tbody", { role: "rowgroup" }, rows.map(([first, ...others]) => h("tr", { role: "row" },
        h("th", { scope: "row", role: "rowheader" }, first),
        others.map((cell, i) => h("td", { role: "cell", "data-head": heads[i + 1] }, cell)))))));
}

/** Facts about one thing, a name and what it is each; those without a value are left out. */
export function facts(...pairs) {
  return h("dl", { class: "facts" }, pairs
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value))));
}
