import { Mismatch } from "../mismatch.js";
import { codeIn } from "../poll/files.js";
import { Tally } from "../poll/tally.js";

/** Check 7: what paper stations hand in. Gives what they count together, by district that is counted. */
export function checkStations({ documents, poll, annulled, open }) {
  const marks = documents.get("marks.json");
  demandMarks(marks, poll.k);
  const counted = open.filter((district) => !annulled.has(district));
  const paper = new Map(counted.map((district) => [district, new Tally(poll.questions.length)]));
  const files = [...documents.keys()].filter((name) => name.startsWith("paper/"));
  for (const file of files) {
    const subtotal = documents.get(file);
    demandSubtotal(subtotal, { file, poll, marks });
    if (annulled.has(subtotal.district))
      throw new Mismatch("annulled-shown", "its district is annulled, so nothing of it is counted", { file });
    const tally = paper.get(subtotal.district);
    if (!tally) throw new Mismatch("withheld-shown", "its district is withheld, so it shows no answers", { file });
    tally.take(subtotal);
  }
  return {
    paper,
    counted: { stations: files.length, ballots: [...paper.values()].reduce((sum, tally) => sum + tally.ballots, 0) },
  };
}

function demandMarks({ districts, stations }, k) {
  for (const district of new Set(Object.keys(stations).map(districtOf))) {
    // Null says "fewer than K": what is known of a district is how many there may be, of a station how many there are.
    const { paper, assisted } = districts[district] ?? { paper: 0, assisted: 0 };
    const most = (paper ?? k - 1) + (assisted ?? k - 1);
    const names = Object.keys(stations).filter((station) => districtOf(station) === district);
    const marked = names.reduce((sum, station) => sum + (stations[station] ?? 1), 0);
    if (marked > most) {
      throw new Mismatch("marks-differ", `the stations of ${district} have more marks than the district`, {
        file: "marks.json",
      });
    }
  }
}

const districtOf = (station) => station.slice(0, station.indexOf("-"));

function demandSubtotal({ station, district, ballots, counts, confirmed }, { file, poll, marks }) {
  if (codeIn(file) !== station || districtOf(station) !== district) {
    throw new Mismatch("station-differs", "its name, station and district do not go together", { file });
  }
  if (!confirmed) throw new Mismatch("subtotal-unconfirmed", "no second person has confirmed it", { file });
  if (ballots < poll.k) throw new Mismatch("fewer-than-k-shown", `${ballots} ballots, fewer than ${poll.k}`, { file });
  if (ballots > (marks.stations[station] ?? 0)) {
    throw new Mismatch(
      "subtotal-over-marks",
      `${ballots} ballots, but ${marks.stations[station] ?? "no known"} marks`,
      { file },
    );
  }
  const fits =
    counts.length === poll.questions.length &&
    counts.every((row) => row.reduce((sum, said) => sum + said, 0) === ballots);
  if (!fits)
    throw new Mismatch("subtotal-wrong", `there must be one row a question, each summing to ${ballots}`, { file });
}
