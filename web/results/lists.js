import { areasOf, sittingOf } from "./standing.js";
import { surveysIn } from "./surveys.js";

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

// Results say which commissions there were. Before them it is the surveys that say where the contest is held: nobody is asked
// for the list of an area that has no part in it. Where nothing says it, any oblast may have published one.
async function areasWith(published, step) {
  const results = (await published.results())?.document;
  if (!results) return (await areasAsked(published, step)) ?? REGIONS;
  const sat = results.sittings.map(sittingOf).filter((sitting) => sitting.step === step).map(({ area }) => area);
  return sat.length > 0 ? [...new Set(sat)].sort() : areasOf(results);
}

/** The areas of a step's commissions in which residents are asked, or null where no survey is published. */
async function areasAsked(published, step) {
  const definition = await published.definition();
  const surveys = await Promise.all(surveysIn(definition).map(({ poll }) => published.survey(poll)));
  const codes = surveys.flatMap((version) => version?.document?.survey.districts ?? []).map(({ code }) => code);
  const digits = DIGITS[levelOf(definition, step)];
  return codes.length === 0 || !digits ? null : [...new Set(codes.map((code) => code.slice(0, digits)))].sort();
}

// How much of a place's code names the area of a commission of this level.
const DIGITS = { region: 2, district: 4 };

function levelOf(definition, step) {
  const held = definition?.steps.find(({ id }) => id === step)?.commission;
  return definition?.commissions.find(({ kind }) => kind === held)?.level;
}
