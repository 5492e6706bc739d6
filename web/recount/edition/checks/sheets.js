import { Fraction } from "../fraction.js";
import { AT_SEAL } from "../sitting.js";
import { twice } from "../twice.js";

/**
 * Check 5: every sheet is of a member who was there, on a candidate of the agenda, one each, whole, within the bounds;
 * exactly those are struck that the rules strike; and nobody's is missing who had to score.
 */
export function checkSheets({ sittings }) {
  const counted = { sheets: 0, struck: 0 };
  for (const sitting of sittings) {
    if (sitting.step.kind === "admission") {
      if (sitting.sheets.length > 0) throw sitting.mismatch("sheet-unwanted", "nobody scores at an admission");
      continue;
    }
    sitting.sheets.forEach((sheet) => demandSheet(sitting, sheet));
    demandOnce(sitting);
    demandAll(sitting);
    counted.sheets += sitting.sheets.length;
    counted.struck += sitting.sheets.filter(({ struck }) => struck !== undefined).length;
  }
  return { counted };
}

const called = ({ member, candidate }) => `member ${member}'s sheet on ${candidate}`;

function demandSheet(sitting, sheet) {
  if (!sitting.candidates.includes(sheet.candidate)) {
    throw sitting.mismatch("sheet-of-nobody", `${called(sheet)}: not on the agenda`);
  }
  if (!sitting.wasThere(sheet.member)) {
    throw sitting.mismatch("sheet-of-absent", `${called(sheet)}: the member was never there before the seal`);
  }
  const struck = struckBy(sitting, sheet);
  if (struck !== sheet.struck) {
    const [right, is] = [struck ?? "counted", sheet.struck ?? "counted"];
    throw sitting.mismatch("struck-wrong", `${called(sheet)}: must be ${right}, and is ${is}`);
  }
  demandPoints(sitting, sheet);
}

function struckBy(sitting, { member, candidate }) {
  if (sitting.recused(member, candidate)) return "conflict";
  if (sitting.replacedBeforeSeal(member)) return "replaced";
  const none = (sitting.step.rule.absence?.sheets ?? "filed") === "none";
  return none && !sitting.present(AT_SEAL).has(member) ? "left" : undefined;
}

function demandPoints(sitting, sheet) {
  const asked = sitting.step.sheetCriteria;
  for (const criterion of asked) {
    const given = sheet.points[criterion.id];
    if (given === undefined) throw sitting.mismatch("points-missing", `${called(sheet)}: none for ${criterion.id}`);
    if (!criterion.allows(Fraction.read(given))) {
      throw sitting.mismatch("points-out-of-bounds", `${called(sheet)}: ${given} for ${criterion.id}`);
    }
  }
  const more = Object.keys(sheet.points).find((id) => !asked.some((criterion) => criterion.id === id));
  if (more) throw sitting.mismatch("points-unwanted", `${called(sheet)}: nobody asks for ${more}`);
}

function demandOnce(sitting) {
  const again = twice(sitting.sheets.map(called));
  if (again) throw sitting.mismatch("sheet-twice", `${again} stands there twice`);
}

function demandAll(sitting) {
  if (sitting.step.sheetCriteria.length === 0) return;
  const there = sitting.present(AT_SEAL);
  const filed = new Set(sitting.sheets.map(called));
  for (const candidate of sitting.standing) {
    for (const member of sitting.seated(AT_SEAL)) {
      if (!there.has(member) || sitting.recused(member, candidate)) continue;
      const key = called({ member, candidate });
      if (!filed.has(key)) throw sitting.mismatch("sheet-missing", `${key} is not there`);
    }
  }
}
