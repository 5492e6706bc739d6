import { canonical } from "../../json/canonical.js";
import { Fraction } from "../fraction.js";
import { rank } from "../ranking.js";
import { twice } from "../twice.js";
import { eachItem } from "./officers.js";

/**
 * Check 8: every ranking, made anew from sheets, officers' figures, polls and earlier totals as exact fractions, has the
 * same shares, totals, places, verdicts, reasons and digests; and those passed whom it lets pass.
 */
export function checkRankings({ sittings }) {
  const counted = { rankings: 0, placings: 0, figures: 0 };
  const totals = new Map();
  for (const sitting of sittings.filter(({ step }) => step.kind === "selection")) {
    const { ranking } = sitting.protocol;
    if (!ranking) throw sitting.mismatch("ranking-missing", "a selection without a ranking");
    const figures = figuresOf(sitting, totals);
    demandEntrants(sitting, ranking);
    const entrants = new Map(
      sitting.agenda
        .filter(({ candidate }) => !sitting.left.has(candidate))
        .map(({ candidate, area }) => [candidate, area]),
    );
    const made = rank(sitting.step, entrants, figures, sitting.protocol.ties);
    if (made.missing) throw sitting.mismatch("figure-missing", made.missing);
    demandSame(sitting, ranking, made);
    sitting.made = made;
    for (const { candidate, total } of placingsOf(made)) totals.set(`${sitting.step.id} ${candidate}`, total);
    counted.rankings++;
    counted.placings += placingsOf(made).length;
    counted.figures += figures.length;
  }
  return { counted };
}

/** All placings of a ranking. */
export const placingsOf = ({ areas }) => areas.flatMap(({ placings }) => placings);

// An officer's figure stands where the poll that the officer asks gave none.
function figuresOf(sitting, totals) {
  const { step } = sitting;
  const figures = [];
  const add = (candidate, criterion, points, from) => {
    if (!sitting.left.has(candidate)) figures.push({ candidate, criterion, points, from });
  };
  for (const { candidate, member, points, struck } of sitting.sheets) {
    if (struck !== undefined) continue;
    for (const [id, given] of Object.entries(points)) add(candidate, id, Fraction.read(given), `member:${member}`);
  }
  for (const { candidate, criterion, points, from } of sitting.figures) {
    add(candidate, criterion, Fraction.read(points), from);
  }
  for (const { candidate, criterion: id, points, items } of sitting.assessments) {
    const criterion = step.criterion(id);
    if (criterion.kind === "evidence") {
      for (let i = 1; i <= items; i++) add(candidate, id, eachItem(criterion), `evidence:${i}`);
    } else if (!sitting.figures.some((one) => one.candidate === candidate && one.criterion === id)) {
      add(candidate, id, Fraction.read(points), `officer:${criterion.source.by.replaceAll("-", "_")}`);
    }
  }
  for (const criterion of step.criteria.filter(({ kind }) => kind === "earlier-step")) {
    for (const candidate of sitting.standing) {
      const total = totals.get(`${criterion.source.step} ${candidate}`);
      if (total) add(candidate, criterion.id, total, `step:${criterion.source.step}`);
    }
  }
  return figures;
}

function demandEntrants(sitting, ranking) {
  const ranked = placingsOf(ranking).map(({ candidate }) => candidate);
  const again = twice(ranked);
  if (again) throw sitting.mismatch("candidate-twice", `${again} has two places`);
  const more = ranked.find((candidate) => !sitting.standing.includes(candidate));
  if (more) throw sitting.mismatch("ranked-wrongly", `${more} has a place and takes no part`);
  const missing = sitting.standing.find((candidate) => !ranked.includes(candidate));
  if (missing) throw sitting.mismatch("ranked-wrongly", `${missing} takes part and has no place`);
}

function demandSame(sitting, ranking, made) {
  const wrong = (code, text) => sitting.mismatch(code, text);
  const byCandidate = new Map(placingsOf(made).map((own) => [own.candidate, own]));
  for (const placing of placingsOf(ranking)) {
    const own = byCandidate.get(placing.candidate);
    const shares = own.shares.map(sharePrinted);
    if (canonical(shares) !== canonical(placing.shares)) {
      const share = shares.find((one, i) => canonical(one) !== canonical(placing.shares[i] ?? null)) ?? shares.at(-1);
      const text = `${share.criterion} of ${placing.candidate} comes to ${share.combined} of ${share.figures} figures`;
      throw wrong("share-wrong", text);
    }
    if (String(own.total) !== placing.total) {
      throw wrong("total-wrong", `${placing.candidate} has ${own.total}, and it says ${placing.total}`);
    }
  }
  for (const name of ["figuresDigest", "inputsDigest"]) {
    if (made[name] !== ranking[name]) throw wrong("inputs-digest-wrong", `the ${name} is ${made[name]}`);
  }
  demandPlaces(sitting, ranking, made);
  demandNotes(sitting, ranking, made);
  const passed = placingsOf(made)
    .filter(({ verdict }) => verdict === "passed")
    .map(({ candidate }) => candidate);
  if (String(passed.sort()) !== String(sitting.protocol.passed)) {
    throw wrong("passed-differ", `the ranking lets pass ${passed.join(", ") || "nobody"}`);
  }
  const open = placingsOf(made).find(({ verdict }) => verdict === "undecided");
  if (open) throw wrong("undecided", `${open.candidate} stands across the quota's edge, and nobody decided`);
}

const sharePrinted = ({ combined, weighted, ...share }) => ({
  ...share,
  combined: String(combined),
  weighted: String(weighted),
});

const bare = ({ code, paragraph, values }) => ({ code, paragraph, values });

function demandPlaces(sitting, ranking, made) {
  if (String(made.areas.map(({ area }) => area)) !== String(ranking.areas.map(({ area }) => area))) {
    throw sitting.mismatch("area-wrong", `its areas are ${made.areas.map(({ area }) => area)}`);
  }
  made.areas.forEach(({ area, placings }, i) => {
    const there = ranking.areas[i].placings;
    placings.forEach((own, j) => {
      if (own.candidate !== there[j]?.candidate || own.place !== there[j].place) {
        throw sitting.mismatch("place-wrong", `place ${own.place} in ${area} is that of ${own.candidate}`);
      }
    });
    if (there.length !== placings.length)
      throw sitting.mismatch("place-wrong", `${area} has ${placings.length} places`);
    placings.forEach((own, j) => demandReasons(sitting, there[j], own));
  });
}

function demandReasons(sitting, placing, own) {
  const whose = own.candidate;
  if (own.verdict !== placing.verdict) {
    throw sitting.mismatch("verdict-wrong", `${whose} is ${own.verdict}, and it says ${placing.verdict}`);
  }
  if (canonical(own.because) !== canonical(placing.because.map(bare))) {
    throw sitting.mismatch("reason-wrong", `the verdict on ${whose} rests on ${own.because[0].code}`);
  }
  for (const side of ["ahead", "behind"]) {
    const { other, by } = placing[side] ?? {};
    if (own[side]?.other !== other || canonical(own[side]?.by ?? null) !== canonical(by ?? null)) {
      throw sitting.mismatch("reason-wrong", `what puts ${whose} ${side} is ${canonical(own[side]?.by ?? null)}`);
    }
  }
}

// Who left stands first among the notes, as in the protocol.
function demandNotes(sitting, ranking, made) {
  const due = [...sitting.protocol.departures.map(bare), ...made.notes];
  if (canonical(due) !== canonical(ranking.notes.map(bare))) {
    throw sitting.mismatch("notes-wrong", `it must note ${due.map(({ code }) => code).join(", ") || "nothing"}`);
  }
}
