/** What an area is called: a region by its two digits, the republic, or the code itself. */
export function areaName(w, area) {
  return w.has(`area.${area}`) ? w.t(`area.${area}`) : area;
}

/** The parts of a commission's id: edition, kind, area. */
export function partsOfCommission(id) {
  const [edition, kind, area] = id.split(".");
  return { edition, kind, area };
}

/** What a commission is called: its kind and its area. */
export function commissionName(w, contest, id) {
  const { kind, area } = partsOfCommission(id);
  return `${contest.name("commission", kind)}: ${areaName(w, area)}`;
}

/** What a place of posting is called. */
export function placeName(w, place) {
  return w.has(`place.${place}`) ? w.t(`place.${place}`) : place;
}

/** The words for a code, or the code where the page has none for it. */
export function worded(w, prefix, code) {
  return w.has(`${prefix}.${code}`) ? w.t(`${prefix}.${code}`) : code;
}

/** Every region of the country by the first two digits of its codes. */
export const REGIONS = [
  "10", "11", "15", "19", "23", "27", "31", "33", "35", "39", "43", "47", "55", "59", "61", "62", "63", "71", "75", "79",
];
