import { Mismatch } from "../mismatch.js";

/** Stations without internet: each of a district of the poll, its units of that district, none at two stations. */
export function demandOffline(poll, stations) {
  const residence = new Map(poll.districts.map((district) => [district.code, district.residence]));
  const taken = new Set();
  for (const { number, station, units } of stations) {
    const file = `offline/${number}.json`;
    const district = station.slice(0, 9);
    if (!residence.has(district)) throw new Mismatch("districts-differ", `the poll has no ${district}`, { file });
    for (const unit of units) {
      if (!residence.get(district).includes(unit)) {
        throw new Mismatch("unit-wrong", `${unit} is not a unit of ${district}`, { file });
      }
      if (taken.has(unit)) throw new Mismatch("unit-wrong", `${unit} votes at two stations`, { file });
      taken.add(unit);
    }
  }
}
