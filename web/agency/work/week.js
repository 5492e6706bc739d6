import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { atOffice, thisMonth } from "./frame.js";
import { daysOf, monthsFrom, officeParts, officePath } from "./ids.js";
import { obligations } from "./obligations.js";

/** What is due from an office now, what is overdue, and what stands without a period. */
export async function week(app, { office }) {
  const { w, calls, orders } = app;
  const { role, algorithm } = officeParts(office);
  const [order, kept] = await Promise.all([orders.of(algorithm), calls.api.get(officePath(office))]);
  const month = thisMonth(app);
  const range = `from=${daysOf(monthsFrom(month, -1)).from}&to=${daysOf(monthsFrom(month, 1)).to}`;
  const read = await calls.api.get(`${officePath(office)}/obligations?${range}`);
  const own = isWrittenBy(kept, app.session.sub, read.today);
  const due = read.obligations.filter(({ state, first }) => state === "due" && first <= read.today);
  const overdue = read.obligations.filter(({ state }) => state === "missed");
  const write = (one) => (own ? [" ", h("a", { href: addressOf("writing", { office, what: one.duty }) }, w.t("work.write"))] : null);
  return atOffice(app, order, office, "week", w.t("work.week"),
    h("p", {}, w.t("work.today", { day: w.date(read.today) })),
    h("h2", {}, w.t("work.due")),
    due.length > 0 ? obligations(w, order, due, w.t("work.due"), write) : h("p", {}, w.t("work.nothing-due")),
    h("h2", {}, w.t("work.overdue")),
    overdue.length > 0 ? obligations(w, order, overdue, w.t("work.overdue"), write) : h("p", {}, w.t("work.nothing-overdue")),
    h("h2", {}, w.t("work.standing")),
    table(w.t("work.standing"), [w.t("work.duty"), w.t("work.last-done")], read.standing.map(({ duty, last }) => [
      order.name("duty", duty),
      [last ? w.date(last) : w.t("work.not-since", { day: w.date(read.lookedBackTo) }), write({ duty })],
    ])),
    own ? [h("h2", {}, w.t("work.other")), others(w, order, office, role)] : null);
}

/** Whether somebody writes an office's journal on a day: whoever holds it then, and its staff. The system decides anyway. */
export function isWrittenBy({ served, writers }, account, day) {
  return writers.includes(account)
    || served.some(({ holder, from, until = day }) => holder === account && from <= day && day <= until);
}

function others(w, order, office, role) {
  return h("ul", {}, order.of(role).filter(({ eachSettlement }) => !eachSettlement).map(({ id }) =>
      h("li", {}, h("a", { href: addressOf("writing", { office, what: id }) }, order.name("duty", id)))),
    ["reception", "gathering", "social-network", "media"].map((kind) =>
      h("li", {}, h("a", { href: addressOf("writing", { office, what: `contact.${kind}` }) }, w.t(`contact.${kind}`)))));
}
