import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";

/**
 * The stations of a poll: who marks and counts there, and what was entered and confirmed of their ballots. `named` are
 * the officers of each station; an officer of one, who does not read the others, gives none.
 */
export async function stations(app, path, named = null) {
  const { w, calls } = app;
  const entered = new Map((await calls.all(`${path}/stations?limit=100`)).map((one) => [one.station, one]));
  const officers = new Map((named ?? []).map((one) => [one.station, one.officers]));
  const all = [...new Set([...officers.keys(), ...entered.keys()])].sort();
  if (all.length === 0) return null;
  const columns = [
    ["station", (station) => station],
    ...(named ? [["station.officers", (station) => (officers.get(station) ?? []).join(", ") || "—"]] : []),
    ["station.entered-by", (station) => entered.get(station)?.enteredBy ?? "—"],
    ["station.confirmed-by", (station) => entered.get(station)?.confirmedBy ?? "—"],
    ["station.ballots", (station) => {
      const ballots = entered.get(station)?.ballots;
      return ballots === undefined ? "—" : w.number(ballots);
    }],
  ];
  return h("section", {}, h("h2", {}, w.t("stations")),
    table(w.t("stations"), columns.map(([key]) => w.t(key)), all.map((station) => columns.map(([, cell]) => cell(station)))));
}
