import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";
import { keeping } from "./keeping.js";
import { officeName, thisMonth } from "./frame.js";
import { naming } from "./naming.js";

/** The oblasts that work by an order, the offices one has to do with there, and for those who keep watch the month's report. */
export async function work(app) {
  const { w, calls, orders } = app;
  const adopted = await calls.all("/adoptions");
  const all = await Promise.all(adopted.map(async ({ algorithm, area }) => ({
    algorithm, area,
    offices: await calls.all(`/adoptions/${encodeURIComponent(algorithm)}/offices`),
    watch: await calls.known(`/adoptions/${encodeURIComponent(algorithm)}`, [403, 404]),
    order: await orders.of(algorithm),
  })));
  return [
    h("h1", {}, w.t("work")),
    h("p", {}, w.t("work.what")),
    adopted.length === 0 ? h("p", {}, w.t("adoptions.none")) : null,
    all.map((one) => oblast(app, one)),
  ];
}

function oblast(app, { algorithm, area, offices, watch, order }) {
  const { w } = app;
  const heads = watch?.heads.includes(app.session.sub) ?? false;
  return h("section", {},
    h("h2", {}, order.title ?? algorithm),
    h("p", { class: "quiet" }, w.t("adoption.area", { area })),
    offices.length > 0
      ? h("ul", { class: "plain" }, offices.map(({ id }) => h("li", { class: "card" },
        h("a", { href: addressOf("week", { office: id }) }, officeName(w, order, id)))))
      : h("p", {}, w.t("work.no-offices")),
    offices.length > 1 || heads
      ? h("p", {}, h("a", { href: addressOf("report", { algorithm, month: thisMonth(app) }) }, w.t("work.report"))) : null,
    offices.length > 0
      ? h("p", {}, h("a", { href: addressOf("overdueQuestions", { algorithm }) }, w.t("asked.overdue"))) : null,
    heads ? [keeping(app, algorithm, offices), naming(app, watch)] : null);
}
