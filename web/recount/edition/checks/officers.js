import { Fraction } from "../fraction.js";
import { exact } from "../rules.js";
import { twice } from "../twice.js";

/**
 * Check 6: an officer recorded every figure once that the rules ask an officer for, within the bounds, and evidence
 * comes to as many points as its items.
 */
export function checkOfficers({ sittings }) {
  let assessments = 0;
  for (const sitting of sittings) {
    const keys = sitting.assessments.map((recorded) => demandRecorded(sitting, recorded));
    const again = twice(keys);
    if (again) throw sitting.mismatch("assessment-twice", `${again} stands there twice`);
    if (sitting.step.kind === "selection") demandAll(sitting, keys);
    assessments += keys.length;
  }
  return { counted: { assessments } };
}

const called = (criterion, candidate) => `the officer's ${criterion} of ${candidate}`;

function demandRecorded(sitting, { candidate, criterion: id, points, items }) {
  const key = called(id, candidate);
  const criterion = sitting.step.kind === "selection" ? sitting.step.criterion(id) : undefined;
  if (!criterion || !sitting.step.officersCriteria.includes(criterion)) {
    throw sitting.mismatch("assessment-unwanted", `${key}: no officer is asked for it`);
  }
  if (!sitting.candidates.includes(candidate)) {
    throw sitting.mismatch("assessment-unwanted", `${key}: not on the agenda`);
  }
  const given = Fraction.read(points);
  if (!criterion.allows(given)) throw sitting.mismatch("points-out-of-bounds", `${key}: ${points}`);
  const counted = criterion.kind === "evidence" ? ofItems(criterion, items) : given;
  if (!counted.is(given)) {
    throw sitting.mismatch("evidence-wrong", `${key}: ${items} items come to ${counted}, and it says ${points}`);
  }
  if (criterion.kind !== "evidence" && items !== 0) {
    throw sitting.mismatch("evidence-wrong", `${key}: it is not counted by items`);
  }
  return key;
}

function ofItems(criterion, items) {
  const sum = eachItem(criterion).times(Fraction.of(items));
  return sum.compared(criterion.maximum) > 0 ? criterion.maximum : sum;
}

/** What one item of evidence counts. */
export const eachItem = ({ source }) => exact(source.each);

function demandAll(sitting, recorded) {
  const keys = new Set(recorded);
  for (const candidate of sitting.standing) {
    for (const { id } of sitting.step.officersCriteria) {
      const key = called(id, candidate);
      if (!keys.has(key)) throw sitting.mismatch("assessment-missing", `${key} is not there`);
    }
  }
}
