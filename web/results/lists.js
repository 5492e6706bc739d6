import { areasOf, sittingOf } from "./standing.js";

// The oblasts and the cities that stand for one, by the classifier's first two digits.
const REGIONS = ["10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63", "71", "75", "79"];

/** What is published of a list of the rules: one version of all, or one an area, each with its `area`. */
export async function listsOf(published, { id, of, step }) {
  if (of !== "commission") return [await published.list(id)].filter((version) => version !== null);
  const areas = await areasWith(published, step);
  const versions = await Promise.all(areas.map((code) => published.list(id, code)));
  return versions
    .map((version, i) => version && { ...version, area: areas[i] })
    .filter((version) => version !== null);
}

// Once there are results they say which commissions there were; before that any may have published a list.
async function areasWith(published, step) {
  const results = (await published.results())?.document;
  if (!results) return REGIONS;
  const sat = results.sittings.map(sittingOf).filter((sitting) => sitting.step === step).map(({ area }) => area);
  return sat.length > 0 ? [...new Set(sat)].sort() : areasOf(results);
}
