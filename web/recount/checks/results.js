import { canonical } from "../json/canonical.js";
import { Mismatch } from "../mismatch.js";
import { Tally } from "../poll/tally.js";
import { demandDistricts } from "./districts.js";

const RESULTS = "results.json";

/**
 * Check 8: the published results are what was counted here. Gives the total and the districts' totals (null: withheld),
 * where annulled districts do not stand.
 */
export function checkResults({ documents, poll, annulled, online, paper }) {
  const published = documents.get(RESULTS);
  demandAnnulled(published, [...annulled.keys()].sort());
  const counting = poll.districts.filter((district) => !annulled.has(district));
  demandDistricts(Object.keys(published.districts), counting, RESULTS);
  const total = new Tally(poll.questions.length);
  const districts = new Map();
  for (const district of counting) {
    const counted = online.has(district) ? together(online.get(district), paper.get(district)) : null;
    demandSame(published.districts[district], counted, district);
    districts.set(district, counted);
    if (counted) total.take(counted);
  }
  const { ballots, counts } = total;
  if (canonical(published.total) !== canonical({ ballots, counts })) {
    throw new Mismatch("total-differs", `counted here: ${canonical({ ballots, counts })}`, { file: RESULTS });
  }
  return {
    districts,
    total,
    counted: { districts: [...districts.values()].filter((counted) => counted !== null).length },
  };
}

function demandAnnulled(published, codes) {
  if (canonical(published.annulled ?? []) !== canonical(codes)) {
    throw new Mismatch("annulled-differ", `annulled.json names ${codes.join(", ") || "none"}`, { file: RESULTS });
  }
  const shown = codes.find((code) => Object.hasOwn(published.districts, code));
  if (shown) throw new Mismatch("annulled-shown", `${shown} is annulled and counted all the same`, { file: RESULTS });
}

function together(online, paper) {
  const sum = new Tally(online.counts.length);
  sum.take(online);
  sum.take(paper);
  return { ballots: sum.ballots, counts: sum.counts, online: online.ballots, paper: paper.ballots };
}

function demandSame(published, counted, district) {
  if (counted === null && published !== null)
    throw new Mismatch("withheld-shown", `${district} must be withheld`, { file: RESULTS });
  if (counted !== null && published === null)
    throw new Mismatch("open-withheld", `${district} must be shown`, { file: RESULTS });
  if (canonical(published) !== canonical(counted)) {
    throw new Mismatch("result-differs", `${district} counted here: ${canonical(counted)}`, { file: RESULTS });
  }
}
