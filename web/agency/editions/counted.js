import { h } from "../../shared/dom.js";
import { worded } from "../parts/names.js";
import { table } from "../parts/table.js";

/** Every deadline with its last moment, where it comes from, how it was counted and what moved it. */
export function countedDeadlines(w, contest, timetable) {
  return table(w.t("deadlines"), [w.t("deadline"), w.t("deadline.last"), w.t("deadline.how")],
    timetable.deadlines.map((one) => [
      contest.name("deadline", one.deadline),
      [
        one.last ? w.dateTime(one.last) : w.t("deadline.awaits", { step: contest.name("step", one.awaits ?? "") }),
        h("div", { class: "quiet" }, `${one.paragraph === "-" ? "" : `${one.paragraph} · `}${w.t(`origin.${one.origin}`)}`),
      ],
      [how(w, contest, one), moves(w, one)],
    ]));
}

function how(w, contest, { counted, day, amendments }) {
  // What was moved lies on a day of the decision's, no more on one that the rules name.
  if (!counted) return day && amendments.length === 0 ? w.t("deadline.on", { day: w.date(`${day}T12:00:00Z`) }) : null;
  const from = counted.afterStep
    ? w.t("deadline.after-step", { step: contest.name("step", counted.afterStep) })
    : counted.after === "announcement" ? w.t("announcement") : contest.name("deadline", counted.after);
  return [
    w.t(`counted.${counted.unit}`, { n: counted.amount, from }),
    counted.fromDay ? h("div", { class: "quiet" }, w.t("counted.from", { day: w.date(`${counted.fromDay}T12:00:00Z`) })) : null,
    counted.skipped.length > 0 ? skipped(w, counted.skipped) : null,
  ];
}

function skipped(w, days) {
  return h("details", {}, h("summary", {}, w.t("counted.skipped", { n: days.length })),
    h("ul", {}, days.map(({ day, kind, projected }) =>
      h("li", {}, `${w.date(`${day}T12:00:00Z`)}: ${worded(w, "day-off", kind)}${projected ? `, ${w.t("day-off.projected")}` : ""}`))));
}

function moves(w, { amendments }) {
  return amendments.map(({ at, before, last, reason }) => h("div", { class: "notice" },
    h("p", {}, w.t("amendment.was", { at: w.date(at), before: before ? w.dateTime(before) : "—", last: last ? w.dateTime(last) : "—" })),
    h("p", {}, reason)));
}
