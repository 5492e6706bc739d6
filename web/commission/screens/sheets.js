import { h } from "../../shared/dom.js";
import { inOrder, toSitting } from "../parts.js";
import { shown } from "../points.js";
import { memberName } from "./attendance.js";

/** All sheets once they are sealed, but those on candidates from whom the reader stands back. */
export async function sheets(app, { step }) {
  const { w } = app;
  const [here, read] = await Promise.all([app.at(step), app.calls.sheets(step)]);
  const { sitting, rules } = here;
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("room.sheets")),
    inOrder(sitting).map(({ candidate, unit }) => {
      const own = read.sheets.filter((sheet) => sheet.candidate === candidate).sort((a, b) => a.member - b.member);
      return own.length > 0 ? [h("h2", {}, app.nameOf(candidate, unit)), table(app, here, step, own, app.nameOf(candidate, unit))] : null;
    }),
  ];
}

function table(app, { rules, panel }, step, own, name) {
  const { w } = app;
  const commented = own.filter(({ comment }) => comment);
  return [
    h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name }, h("table", {},
      h("thead", {}, h("tr", {},
        h("th", { scope: "col" }, w.t("criterion")),
        own.map((sheet) => h("th", { scope: "col", class: "number" }, memberName(app, panel, sheet.member),
          sheet.struck ? [" ", h("span", { class: "mark bad" }, w.t(`struck.${sheet.struck}`))] : null)))),
      h("tbody", {}, rules.sheet(step).map(({ id }) => h("tr", {},
        h("th", { scope: "row" }, rules.name("criterion", step, id)),
        own.map(({ points }) => h("td", { class: "number" }, points[id] === undefined ? w.t("form.empty") : w.number(shown(points[id]))))))))),
    commented.length > 0 ? h("ul", {}, commented.map(({ member, comment }) =>
      h("li", {}, `${memberName(app, panel, member)}: `, h("span", { class: "words" }, comment)))) : null,
  ];
}
