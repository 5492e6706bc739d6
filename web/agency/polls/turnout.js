import { h } from "../../shared/dom.js";
import { areaName } from "../parts/names.js";
import { table } from "../parts/table.js";

/** How many residents of each region have got a credential, as it is published once a day: turnout, and no answers. */
export async function turnout(app, id) {
  const { w, calls } = app;
  const published = await calls.published(`polls/${encodeURIComponent(id)}/turnout.json`);
  if (!published) return h("p", { class: "quiet" }, w.t("turnout.none"));
  const regions = byRegion(published.districts);
  return h("section", {},
    h("h2", {}, w.t("turnout")),
    h("p", {}, w.t("turnout.what", { day: w.date(`${published.day}T12:00:00Z`) })),
    table(w.t("turnout"), [w.t("turnout.region"), w.t("turnout.issued"), w.t("turnout.withheld")],
      regions.map(({ region, issued, withheld }) => [areaName(w, region), w.number(issued), w.number(withheld)])));
}

/** By region: credentials issued in districts whose number is told, and how many districts are too small to tell. */
export function byRegion(districts) {
  const regions = new Map();
  for (const [code, issued] of Object.entries(districts)) {
    const region = code.slice(0, 2);
    const sum = regions.get(region) ?? { region, issued: 0, withheld: 0 };
    regions.set(region, issued === null
      ? { ...sum, withheld: sum.withheld + 1 }
      : { ...sum, issued: sum.issued + issued });
  }
  return [...regions.values()].sort((one, other) => one.region.localeCompare(other.region));
}
