import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { atOffice, officeName } from "./frame.js";
import { entryParts, officeParts, officePath, todayBy } from "./ids.js";
import { isWrittenBy } from "./week.js";

/** The open questions that an office owns, and those raised at it in a year. */
export async function questions(app, { office, year }) {
  const { w, calls, orders } = app;
  const [order, kept, open, raised] = await Promise.all([
    orders.of(officeParts(office).algorithm), calls.api.get(officePath(office)),
    calls.all(`${officePath(office)}/questions`), calls.all(`${officePath(office)}/questions/${year}`),
  ]);
  const beside = (n) => h("a", { href: addressOf("questions", { office, year: String(Number(year) + n) }) }, String(Number(year) + n));
  return atOffice(app, order, office, "questions", w.t("work.questions"),
    isWrittenBy(kept, app.session.sub, todayBy(app.clock))
      ? h("p", {}, h("a", { href: addressOf("asking", { office }) }, w.t("asked.ask"))) : null,
    h("h2", {}, w.t("asked.open")),
    open.length > 0 ? listed(app, order, open, w.t("asked.open")) : h("p", {}, w.t("asked.none-open")),
    h("h2", {}, w.t("asked.raised-in", { year })),
    h("p", {}, beside(-1), " · ", beside(1)),
    raised.length > 0 ? listed(app, order, raised, w.t("asked.raised-in", { year })) : h("p", {}, w.t("asked.none-raised")));
}

/** The overdue questions of all offices that somebody has to do with. */
export async function overdueQuestions(app, { algorithm }) {
  const { w, calls, orders } = app;
  const [order, all] = await Promise.all([
    orders.of(algorithm), calls.all(`/adoptions/${encodeURIComponent(algorithm)}/overdue-questions`),
  ]);
  return [
    h("p", { class: "way" }, h("a", { href: addressOf("work") }, w.t("work"))),
    h("h1", {}, w.t("asked.overdue")),
    all.length > 0 ? listed(app, order, all, w.t("asked.overdue")) : h("p", {}, w.t("asked.none-overdue")),
  ];
}

function listed(app, order, all, caption) {
  const { w } = app;
  return table(caption, [w.t("asked.text"), w.t("asked.raised"), w.t("asked.owner"), w.t("asked.due")], all.map((one) => [
    h("a", { href: addressOf("question", entryParts(one.id)) }, short(one.text)),
    w.date(one.raised),
    officeName(w, order, one.owner),
    standing(app, one),
  ]));
}

/** How a question stands: answered, or open with its last day. */
export function standing({ w, clock }, { answered, due }) {
  if (answered) return h("span", { class: "mark good" }, w.t("asked.is-answered"));
  const over = due < todayBy(clock);
  return [w.date(due), over ? [" ", h("span", { class: "mark bad" }, w.t("asked.is-overdue"))] : null];
}

/** The beginning of a long text, cut between words. */
export function short(text, most = 80) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`;
}
