// What the published results say of whom; nothing is worked out anew here: that is what the recount does.

/** What a sitting's id says: `best-2020.regional.31.admission` is of the regional commission of 31, on the admission. */
export function sittingOf({ sitting }) {
  const parts = sitting.split(".");
  return { step: parts.at(-1), area: parts.at(-2), commission: parts.at(-3) };
}

/** The area that a candidate comes from, as their id says. */
export const areaOf = (candidate) => candidate.split(".").at(1);

/** The areas of all candidates, in order. */
export function areasOf(results) {
  const all = results.sittings.flatMap(({ agenda }) => agenda.map(({ candidate }) => areaOf(candidate)));
  return [...new Set(all)].sort();
}

/** The steps with their sittings, the last step first; the sittings of a step by area. */
export function stepsOf(results) {
  const steps = new Map();
  for (const sitting of results.sittings) {
    const { step, area } = sittingOf(sitting);
    if (!steps.has(step)) steps.set(step, []);
    steps.get(step).push({ area, sitting });
  }
  return [...steps]
    .map(([step, sittings]) => ({ step, sittings: [...sittings].sort((a, b) => a.area.localeCompare(b.area)) }))
    .reverse();
}

/** Who has won what, by place: `{candidate, awards, place, total}`; place and total are those of the last ranking. */
export function winnersOf(results) {
  const awards = new Map();
  for (const { award, candidate } of results.winners) awards.set(candidate, [...(awards.get(candidate) ?? []), award]);
  return [...awards]
    .map(([candidate, won]) => {
      const last = pathOf(results, candidate).filter(({ placing }) => placing).at(-1)?.placing;
      return { candidate, awards: won, place: last?.place ?? null, total: last?.total ?? null };
    })
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
}

/** All placings of a sitting, in order, of candidates from one area or, without one, of all. */
export function placingsOf(sitting, area = null) {
  return (sitting.protocol.ranking?.areas ?? []).map((ranked) => ({
    area: ranked.area,
    placings: ranked.placings.filter(({ candidate }) => area === null || areaOf(candidate) === area),
  })).filter(({ placings }) => placings.length > 0);
}

/** The decisions of an admission, of candidates from one area or of all. */
export const admissionsOf = (sitting, area = null) =>
  sitting.protocol.admissions.filter(({ candidate }) => area === null || areaOf(candidate) === area);

/** Why somebody has left at this sitting, or null. */
export const departureOf = (sitting, candidate) =>
  sitting.protocol.departures.find(({ values }) => Object.values(values).includes(candidate)) ?? null;

/** A candidate's way through the sittings, the first one first. */
export function pathOf(results, candidate) {
  return results.sittings
    .filter(({ agenda }) => agenda.some((listed) => listed.candidate === candidate))
    .map((sitting) => ({
      ...sittingOf(sitting),
      sitting,
      admission: sitting.protocol.admissions.find((decided) => decided.candidate === candidate) ?? null,
      placing: (sitting.protocol.ranking?.areas ?? [])
        .flatMap(({ placings }) => placings)
        .find((placing) => placing.candidate === candidate) ?? null,
      departure: departureOf(sitting, candidate),
      recusals: sitting.protocol.recusals.filter((recusal) => recusal.candidate === candidate),
      passed: sitting.protocol.passed.includes(candidate),
    }));
}
