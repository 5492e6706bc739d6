import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { entryParts } from "./ids.js";

/** How a state is marked, beside its word. */
const MARKS = { done: "mark good", late: "mark warn", missed: "mark bad", due: "mark", "not-due": "mark" };

/** Obligations in a table: what, until when, how it stands and why, and what counts. `more` adds to the state of one. */
export function obligations(w, order, all, caption, more = () => null) {
  return table(caption, [w.t("work.duty"), w.t("work.days"), w.t("work.state"), w.t("work.entries")], all.map((one) => [
    order.name("duty", one.duty),
    one.first === one.last ? w.date(one.last) : w.t("work.from-to", { from: w.date(one.first), to: w.date(one.last) }),
    [h("span", { class: MARKS[one.state] }, w.t(`state.${one.state}`)),
      one.notDue ? ` ${w.t(`not-due.${one.notDue}`)}` : null,
      one.missing.length > 0 ? ` ${w.t("work.missing-in", { places: one.missing.join(", ") })}` : null,
      more(one)],
    [one.inTime, one.late, one.incomplete].flat().length === 0 ? "—" : [
      one.inTime.map((id) => entryLink(w, id)),
      one.late.map((id) => [entryLink(w, id), w.t("work.was-late")]),
      one.incomplete.map((id) => [entryLink(w, id), w.t("work.was-incomplete")]),
      one.shortcomings.map(({ what }) => h("div", { class: "quiet" }, w.t(`shortcoming.${what}`))),
    ],
  ]));
}

const entryLink = (w, id) => {
  const { office, year, key } = entryParts(id);
  return [h("a", { href: addressOf("entry", { office, year, key }) }, key), " "];
};
