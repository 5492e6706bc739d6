import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { atOffice } from "./frame.js";
import { monthsFrom, officeParts, officePath } from "./ids.js";
import { last, matterName } from "./matter.js";

/** A month of an office's journal, by day. */
export async function journal(app, { office, month }) {
  const { w, calls, orders } = app;
  const [year, number] = month.split("-");
  const [order, entries] = await Promise.all([
    orders.of(officeParts(office).algorithm), calls.all(`${officePath(office)}/journal/${year}?month=${Number(number)}`),
  ]);
  const beside = (n, words) => h("a", { href: addressOf("journal", { office, month: monthsFrom(month, n) }) }, w.t(words));
  return atOffice(app, order, office, "journal", w.t("work.journal-of", { month: `${number}.${year}` }),
    h("p", {}, beside(-1, "work.month-before"), " · ", beside(1, "work.month-after")),
    entries.length === 0 ? h("p", {}, w.t("work.no-entries")) : table(w.t("work.journal"),
      [w.t("work.day"), w.t("work.done"), w.t("work.words"), w.t("work.marks")], entries.map((entry) => [
        h("a", { href: addressOf("entry", { office, year, key: entry.key }) }, w.date(entry.day)),
        matterName(w, order, last(entry)), last(entry).words,
        [entry.withdrawn ? h("span", { class: "mark" }, w.t("work.withdrawn")) : null,
          entry.lateRecorded ? h("span", { class: "mark warn" }, w.t("work.late-recorded")) : null,
          entry.remarks.length > 0 ? h("span", { class: "mark" }, w.t("work.remarks-n", { n: entry.remarks.length })) : null],
      ])));
}
