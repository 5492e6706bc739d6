import { Mismatch } from "../../mismatch.js";
import { Note } from "../note.js";
import { RESULTS } from "../sitting.js";
import { twice } from "../twice.js";

/**
 * Check 4: who is on an agenda is who passed the step before, nobody more and nobody less; whoever left takes no place;
 * places are counted in the area that the rules say; and those are named who went on, and nobody else.
 */
export function checkCascade({ results, rules, sittings, manifest, notCheckable }) {
  let candidates = 0;
  for (const sitting of sittings) {
    demandAgenda(sitting, manifest.edition);
    if (sitting.step.kind === "admission") demandAdmissions(sitting);
    else if (rules.isHandedOver(rules.step(sitting.step.from), sitting.step)) {
      demandHandedOver(sitting, sittings, notCheckable);
    } else demandSameCommission(sitting, sittings);
    candidates += sitting.candidates.length;
  }
  tellWhereItEnds(sittings, rules, notCheckable);
  demandNamed(results, sittings);
  return { counted: { candidates, named: results.named.length } };
}

function demandAgenda(sitting, edition) {
  const again = twice(sitting.candidates);
  if (again) throw sitting.mismatch("candidate-twice", `${again} stands on its agenda twice`);
  for (const { candidate, area, unit } of sitting.agenda) {
    if (!candidate.startsWith(`${edition}.`))
      throw sitting.mismatch("agenda-differs", `${candidate} is of another edition`);
    if (sitting.step.kind === "selection") demandArea(sitting, candidate, area, unit);
  }
  for (const candidate of sitting.left) {
    if (!sitting.candidates.includes(candidate)) {
      throw sitting.mismatch("departure-wrong", `${candidate} left and was not on the agenda`);
    }
    if (sitting.protocol.passed.includes(candidate)) {
      throw sitting.mismatch("departure-wrong", `${candidate} left and passed all the same`);
    }
  }
}

// Where the unit is public the area follows from it; elsewhere it lies at least in the commission's own.
function demandArea(sitting, candidate, area, unit) {
  const { level, quota } = sitting.step;
  const wrong = (text) => sitting.mismatch("area-wrong", `${candidate} is counted in ${area}${text}`);
  if (area === "central" && quota?.central === "own") return;
  const digits = { district: 4, region: 2, republic: 0 }[level];
  if (unit !== undefined) {
    const its = digits === 0 ? "kz" : unit.slice(0, digits);
    if (area !== its) throw wrong(`, and its unit lies in ${its}`);
  } else if (digits === 0 ? area !== "kz" : !new RegExp(`^\\d{${digits}}$`).test(area ?? "")) {
    throw wrong(`, which is no ${level}`);
  } else if (digits > 0 && sitting.area !== "kz" && !area.startsWith(sitting.area)) {
    throw wrong(`, which lies outside ${sitting.area}`);
  }
}

function demandAdmissions(sitting) {
  const decided = sitting.protocol.admissions.map(({ candidate }) => candidate);
  const again = twice(decided);
  if (again) throw sitting.mismatch("candidate-twice", `${again} was decided on twice`);
  demandSame(sitting, decided, sitting.standing, "decided on");
  const both = sitting.protocol.admissions.find(({ admitted, reasons }) => admitted === reasons.length > 0);
  if (both) {
    throw sitting.mismatch("admission-wrong", `${both.candidate} is refused without a ground, or admitted with one`);
  }
  const admitted = sitting.protocol.admissions.filter((each) => each.admitted).map(({ candidate }) => candidate);
  if (String(admitted.sort()) !== String(sitting.protocol.passed)) {
    throw sitting.mismatch("passed-differ", "those who passed are not those who were admitted");
  }
}

function demandSameCommission(sitting, sittings) {
  const before = sittings.find(({ step, area }) => step.id === sitting.step.from && area === sitting.area);
  if (!before) throw sitting.mismatch("sitting-missing", `its commission never sat on ${sitting.step.from}`);
  demandSame(sitting, sitting.candidates, before.protocol.passed, `on the agenda, after ${before.id}`);
}

// Each commission hands over all or nothing; the bundle does not hold the receipt that would say which.
function demandHandedOver(sitting, sittings, notCheckable) {
  const before = sittings.filter(({ step }) => step.id === sitting.step.from);
  const expected = before.flatMap((one) => {
    const passed = one.protocol.passed;
    if (passed.length > 0 && !passed.some((candidate) => sitting.candidates.includes(candidate))) {
      const text = `whether ${one.id} handed over too late: none of those who passed it came before ${sitting.id}`;
      notCheckable.push(new Note("hand-over", { from: one.id, to: sitting.id }, text));
      return [];
    }
    return passed;
  });
  demandSame(sitting, sitting.candidates, expected, "on the agenda, by what was handed over");
}

function demandSame(sitting, there, expected, what) {
  const more = there.find((candidate) => !expected.includes(candidate));
  if (more) throw sitting.mismatch("agenda-differs", `${more} must not be ${what}`);
  const missing = expected.find((candidate) => !there.includes(candidate));
  if (missing) throw sitting.mismatch("agenda-differs", `${missing} must be ${what}`);
}

// A commission may have missed its days, or all may have left; what nobody signed is not published.
function tellWhereItEnds(sittings, rules, notCheckable) {
  for (const sitting of sittings) {
    const next = rules.steps.find(({ kind, from }) => kind === "selection" && from === sitting.step.id);
    if (!next || sitting.protocol.passed.length === 0) continue;
    const own = !rules.isHandedOver(sitting.step, next);
    if (!sittings.some(({ step, area }) => step === next && (!own || area === sitting.area))) {
      const text = `why those who passed ${sitting.id} came before nobody: no sitting on ${next.id} is here`;
      notCheckable.push(new Note("ends-here", { sitting: sitting.id, step: next.id }, text));
    }
  }
}

function demandNamed(results, sittings) {
  const wrong = (text) => new Mismatch("named-differ", text, { file: RESULTS, place: "named" });
  const wentOn = new Set(
    sittings.filter(({ step }) => step.kind === "selection").flatMap(({ protocol }) => protocol.passed),
  );
  for (const { candidate } of results.winners) wentOn.add(candidate);
  const named = results.named.map(({ candidate }) => candidate);
  if (new Set(named).size !== named.length) throw wrong("somebody is named twice");
  const more = named.find((candidate) => !wentOn.has(candidate));
  if (more) throw wrong(`${more} is named and went on nowhere`);
  const missing = [...wentOn].find((candidate) => !named.includes(candidate));
  if (missing) throw wrong(`${missing} went on and is not named`);
  const public_ = new Set(named);
  for (const sitting of sittings) {
    const shown = sitting.agenda.find(({ candidate, unit }) => (unit !== undefined) !== public_.has(candidate));
    if (shown)
      throw sitting.mismatch("named-differ", `the unit of ${shown.candidate} is shown or not, unlike the name`);
  }
}
