import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { atOffice } from "./frame.js";
import { officeParts, officePath } from "./ids.js";

const STATES = ["missed", "late", "due", "done", "not-due"];
const SIDE = 18;

/** A year of an office as a calendar: each day by the worst that ended on it, and the months in figures. */
export async function year(app, { office, year: number }) {
  const { w, calls, orders } = app;
  const [order, read] = await Promise.all([
    orders.of(officeParts(office).algorithm),
    calls.api.get(`${officePath(office)}/obligations?from=${number}-01-01&to=${number}-12-31`),
  ]);
  const beside = (n) => h("a", { href: addressOf("year", { office, year: String(Number(number) + n) }) }, String(Number(number) + n));
  return atOffice(app, order, office, "year", w.t("work.year-of", { year: number }),
    h("p", {}, beside(-1), " · ", beside(1)),
    picture(w, number, read.obligations),
    h("ul", { class: "legend" }, STATES.map((state) => h("li", {},
      h("svg", { viewBox: "0 0 12 12", width: "12", height: "12", "aria-hidden": "true" },
        h("rect", { width: "12", height: "12", class: `day ${state}` })), " ", w.t(`state.${state}`)))),
    table(w.t("work.months"), [w.t("work.month"), ...STATES.map((state) => w.t(`state.${state}`))],
      countedByMonth(read.obligations).map((counts, i) => [`${String(i + 1).padStart(2, "0")}.${number}`,
        ...STATES.map((state) => w.number(counts[state] ?? 0))])));
}

/** How many obligations ended so in each month. */
export function countedByMonth(all) {
  const months = Array.from({ length: 12 }, () => ({}));
  for (const { last, state } of all) {
    const month = months[Number(last.slice(5, 7)) - 1];
    month[state] = (month[state] ?? 0) + 1;
  }
  return months;
}

/** The worst state of what ended on each day, by the day. */
export function worstByDay(all) {
  const days = new Map();
  for (const { last, state } of all) {
    const known = days.get(last);
    if (known === undefined || STATES.indexOf(state) < STATES.indexOf(known)) days.set(last, state);
  }
  return days;
}

// A row a month, a square a day; whoever does not see it reads the table below.
function picture(w, number, all) {
  const worst = worstByDay(all);
  const squares = [];
  for (let day = new Date(Date.UTC(Number(number), 0, 1)); day.getUTCFullYear() === Number(number); day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10);
    squares.push(h("rect", {
      x: 30 + (day.getUTCDate() - 1) * SIDE, y: day.getUTCMonth() * SIDE, width: SIDE - 2, height: SIDE - 2,
      class: `day ${worst.get(date) ?? "nothing"}`,
    }));
  }
  return h("svg", { class: "year", viewBox: `0 0 ${30 + 31 * SIDE} ${12 * SIDE}`, role: "img", "aria-label": w.t("work.year-picture", { year: number }) },
    Array.from({ length: 12 }, (_, i) => h("text", { x: 0, y: i * SIDE + 12 }, String(i + 1).padStart(2, "0"))), squares);
}
