import { areasOf, sittingOf } from "./standing.js";

/** The oblasts and the cities that stand for one, by the classifier's first two digits. */
export const REGIONS = [
  "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63", "71", "75", "79",
];

/**
 * What is published of a list of the rules: one version of all, or one an area, each with its `area`. Nothing says which
 * areas have published one before there are results; until then it is the one that is `asked` for, and no other.
 */
export async function listsOf(published, { id, of, step }, asked = null) {
  if (of !== "commission") return [await published.list(id)].filter((version) => version !== null);
  const areas = await areasWith(published, step, asked);
  const versions = await Promise.all(areas.map((code) => published.list(id, code)));
  return versions
    .map((version, i) => version && { ...version, area: areas[i] })
    .filter((version) => version !== null);
}

/** Whether somebody has to say whose list they want, since nothing says yet which there are. */
export async function isToBeChosen(published, rules) {
  return rules.some(({ of }) => of === "commission") && !(await published.results())?.document;
}

async function areasWith(published, step, asked) {
  const results = (await published.results())?.document;
  if (!results) return REGIONS.includes(asked) ? [asked] : [];
  const sat = results.sittings.map(sittingOf).filter((sitting) => sitting.step === step).map(({ area }) => area);
  return sat.length > 0 ? [...new Set(sat)].sort() : areasOf(results);
}
