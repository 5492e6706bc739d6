import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";

/** The stations of a poll: who marks and counts there, and what was entered and confirmed of their ballots. */
export async function stations(app, path, { stations: named }) {
  const { w, calls } = app;
  const entered = new Map((await calls.all(`${path}/stations?limit=100`)).map((one) => [one.station, one]));
  const officers = new Map(named.map((one) => [one.station, one.officers]));
  const all = [...new Set([...officers.keys(), ...entered.keys()])].sort();
  return all.length === 0 ? null : h("section", {}, h("h2", {}, w.t("stations")),
    table(w.t("stations"),
      [w.t("station"), w.t("station.officers"), w.t("station.entered-by"), w.t("station.confirmed-by"), w.t("station.ballots")],
      all.map((station) => [
        station,
        (officers.get(station) ?? []).join(", ") || "—",
        entered.get(station)?.enteredBy ?? "—",
        entered.get(station)?.confirmedBy ?? "—",
        entered.get(station)?.ballots === undefined ? "—" : w.number(entered.get(station).ballots),
      ])));
}
