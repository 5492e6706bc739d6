import { h } from "../../shared/dom.js";
import { worded } from "../parts/names.js";
import { facts, table } from "../parts/table.js";

/** A version of the calendar: its years, its digest, and every day with what it is and by what. */
export function daysOff(w, digest, { firstYear, lastYear, provisionalFrom, days, sources }) {
  return [
    facts(
      [w.t("calendar.years"), `${firstYear}–${lastYear}`],
      [w.t("calendar.provisional"), provisionalFrom ?? null],
      [w.t("calendar.digest"), h("code", {}, digest)]),
    table(w.t("calendar"), [w.t("calendar.day"), w.t("calendar.kind"), w.t("calendar.source")],
      days.map(({ day, kind, source, projected }) => [
        w.date(`${day}T12:00:00Z`),
        `${worded(w, "day-off", kind)}${projected ? `, ${w.t("day-off.projected")}` : ""}`,
        sources[source] ?? source,
      ])),
  ];
}
