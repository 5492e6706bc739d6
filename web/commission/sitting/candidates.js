import { h } from "../../shared/dom.js";
import { standing } from "../points.js";
import { addressOf } from "../routes.js";
import { admissionMark } from "../screens/commission.js";

/** Everybody on the agenda, with what the caller can read and do. */
export function candidateCards(app, here) {
  const open = new Map(here.dossiers.map((dossier) => [dossier.dossier, dossier]));
  return h("ol", { class: "rows" }, here.order.map((entrant) =>
    candidateCard(app, { ...here, entrant, dossier: open.get(entrant.candidate) })));
}

function candidateCard(app, here) {
  const { w } = app;
  const { entrant, dossier, panel, step } = here;
  const { candidate, unit } = entrant;
  const recusal = panel.ownRecusals.find((one) => one.candidate === candidate);
  const name = app.nameOf(candidate, unit);
  const link = (room, words, kind = "plain") => h("a", {
    class: `button ${kind}`, href: addressOf(room, { step, candidate }), "aria-label": `${words}: ${name}`,
  }, words);
  return h("li", { class: "card candidate" },
    h("h3", {}, name),
    h("p", { class: "quiet" }, w.t("candidate.unit", { unit })),
    recusal ? h("p", {}, h("span", { class: "mark" }, w.t("stands-back")), ` ${recusal.reason}`) : null,
    dossier?.admission ? h("p", {}, admissionMark(w, dossier.admission)) : null,
    dossier?.exit ? h("div", { class: "notice warn" }, h("p", {}, app.named(dossier.exit.why.text))) : null,
    recusal ? null : sheetLine(app, here),
    h("div", { class: "buttons" },
      dossier ? link("dossierAt", w.t("dossier")) : null,
      recusal || dossier?.exit ? null : deeds(here, link, w)));
}

function deeds({ sitting, rules, panel, step, dossier, sheets, entrant }, link, w) {
  const isOpen = sitting.phase === "open";
  const assesses = (panel.isSecretary && rules.assessed(step, "secretary").length > 0)
    || (panel.isEthicsOfficer && rules.assessed(step, "ethics-officer").length > 0);
  const isFiled = sheets?.sheets.some((sheet) => sheet.candidate === entrant.candidate && sheet.member === panel.own?.number);
  return [
    isOpen && !rules.isAdmission(step) && panel.own && rules.sheet(step).length > 0
      ? link("sheet", w.t(isFiled ? "sheet.change" : "sheet.fill"), isFiled ? "plain" : "") : null,
    isOpen && rules.isAdmission(step) && panel.isLedByCaller && dossier && !dossier.admission ? link("admission", w.t("admission.decide"), "") : null,
    ["convened", "open"].includes(sitting.phase) && assesses ? link("assessment", w.t("assessment.open")) : null,
  ];
}

// Until the seal a member is told of the own sheet and of nobody else's.
function sheetLine(app, { sitting, rules, panel, step, sheets, entrant, dossier }) {
  const { w } = app;
  if (!panel.own || sheets === null || rules.isAdmission(step)) return null;
  const own = sheets.sheets.find((sheet) => sheet.candidate === entrant.candidate && sheet.member === panel.own.number);
  if (own?.struck) return h("p", {}, h("span", { class: "mark bad" }, w.t(`struck.${own.struck}`)));
  if (own) return h("p", {}, h("span", { class: "mark good" }, w.t("sheet.filed-at", { at: w.dateTime(own.filedAt) })));
  if (sitting.phase !== "open" || dossier?.exit) return null;
  const draft = app.drafts.get(sitting.sitting, entrant.candidate);
  const criteria = rules.sheet(step);
  if (draft) {
    const { points } = standing(draft.points, criteria);
    return h("p", {}, h("span", { class: "mark" }, w.t("sheet.begun", { n: Object.keys(points).length, of: criteria.length })));
  }
  return h("p", {}, h("span", { class: "mark" }, w.t("sheet.missing")));
}
