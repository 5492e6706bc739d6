import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { officeName } from "./frame.js";
import { monthsFrom } from "./ids.js";

const STATES = ["done", "late", "missed", "due", "not-due"];
const FIGURES = ["raised", "answeredInTime", "answeredLate", "passedUp", "open", "overdue", "notSolved"];

/** A month over all offices that somebody keeps watch over: how many obligations of each stand how (2019 O5.2). */
export async function report(app, { algorithm, month }) {
  const { w, calls, orders } = app;
  const [order, read] = await Promise.all([
    orders.of(algorithm), calls.api.get(`/adoptions/${encodeURIComponent(algorithm)}/reports/${encodeURIComponent(month)}`),
  ]);
  const beside = (n, words) => h("a", { href: addressOf("report", { algorithm, month: monthsFrom(month, n) }) }, w.t(words));
  const [year, number] = month.split("-");
  return [
    h("p", { class: "way" }, h("a", { href: addressOf("work") }, w.t("work"))),
    h("h1", {}, w.t("work.report-of", { month: `${number}.${year}` })),
    h("p", {}, beside(-1, "work.month-before"), " · ", beside(1, "work.month-after")),
    h("p", {}, w.t("work.as-of", { day: w.date(read.asOf) })),
    table(w.t("work.report"), [w.t("office"), ...STATES.map((state) => w.t(`state.${state}`)), w.t("work.shortcomings")],
      read.offices.map(({ office, duties }) => [
        h("a", { href: addressOf("week", { office }) }, officeName(w, order, office)),
        ...STATES.map((state) => w.number(counted(duties, state))),
        w.number(duties.reduce((sum, { shortcomings }) => sum + shortcomings, 0)),
      ])),
    table(w.t("asked.figures"), [w.t("office"), ...FIGURES.map((name) => w.t(`asked.figure.${name}`))],
      read.offices.map(({ office, questions }) => [
        h("a", { href: addressOf("questions", { office, year }) }, officeName(w, order, office)),
        ...FIGURES.map((name) => w.number(questions[name])),
      ])),
  ];
}

const counted = (duties, state) => duties.reduce((sum, { obligations }) =>
  sum + obligations.filter((one) => one.state === state).length, 0);
