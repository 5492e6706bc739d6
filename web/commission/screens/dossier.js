import { h } from "../../shared/dom.js";
import { Refused } from "../../shared/failures.js";
import { documents } from "../dossier/documents.js";
import { earlier } from "../dossier/earlier.js";
import { answers } from "../dossier/forms.js";
import { preparing } from "../dossier/preparing.js";
import { questions } from "../dossier/questions.js";
import { toCommission, toSitting } from "../parts.js";
import { admissionMark } from "./commission.js";

/** What a candidate handed in, as it lies before the commission. */
export async function dossier(app, { candidate, step }) {
  const { calls, w } = app;
  const [read, forms, rules, membership] = await Promise.all([
    calls.dossier(candidate), calls.forms(candidate), calls.rules(), calls.commission(),
  ]).catch((failed) => { throw explained(failed); });
  app.knows(read);
  const before = await earlier(app, rules, candidate);
  const isSecretary = membership.secretary.person === app.account;
  const who = read.akim ?? read.organisation;
  return [
    step ? toSitting(app, rules, step) : toCommission(app),
    h("h1", {}, who.name),
    h("p", { class: "quiet" }, w.t("candidate.unit", { unit: who.unit })),
    read.akim ? h("p", {}, w.t("akim.since", { since: w.date(read.akim.inOfficeSince) })) : null,
    read.admission ? h("p", {}, admissionMark(w, read.admission)) : null,
    read.admission?.reasons.length > 0 ? h("div", { class: "notice bad" }, app.reasons(read.admission.reasons)) : null,
    read.exit ? h("div", { class: "notice warn" }, h("p", {}, app.named(read.exit.why.text))) : null,
    read.nominations.length > 0 ? [
      h("h2", {}, w.t("nominations")),
      h("ul", {}, read.nominations.map(({ kind, body }) => h("li", {}, `${body} (${rules.name("nominator", kind)})`))),
    ] : null,
    submissions(app, rules, read),
    grounds(app, rules, read),
    before,
    documents(app, rules, read, isSecretary),
    answers(app, rules, forms),
    questions(app, rules, read),
    isSecretary ? preparing(app, rules, read) : null,
  ];
}

// To a member a dossier that is closed is the same as one that is not there.
function explained(failed) {
  if (failed instanceof Refused && failed.status === 404) failed.problem.code = failed.code = "dossier-closed";
  return failed;
}

function submissions(app, rules, { submissions: all, checks }) {
  const { w } = app;
  return [
    h("h2", {}, w.t("handed-in")),
    h("ul", {}, all.map(({ intake, at, late, facts }) => h("li", {},
      `${rules.name("intake", intake)}: ${w.dateTime(at)}`,
      late ? [" ", h("span", { class: "mark bad" }, w.t("late"))] : null,
      Object.entries(facts).map(([fact, figure]) => h("div", {}, `${rules.name("fact", fact)}: ${figure}`))))),
    checks.length > 0 ? [
      h("h3", {}, w.t("checks")),
      h("ul", {}, checks.map(({ check, met, source, at }) => h("li", {},
        `${rules.name("check", check)}: ${w.t(met ? "check.met" : "check.not-met")}. ${source}, ${w.date(at)}`))),
    ] : null,
  ];
}

// What the commission that decides on admissions has to weigh.
function grounds(app, rules, { grounds: all, admission }) {
  if (!all || admission) return null;
  const { w } = app;
  return [
    h("h2", {}, w.t("grounds")),
    all.binding.length > 0
      ? h("div", { class: "notice bad" }, h("p", {}, w.t("grounds.binding")), app.reasons(all.binding)) : null,
    all.doubtful.length > 0
      ? h("div", { class: "notice warn" }, h("p", {}, w.t("grounds.doubtful")),
        h("ul", {}, all.doubtful.map((finding) => h("li", {}, `${rules.name("document", finding.kind)}: ${finding.text}`)))) : null,
    all.unchecked.length > 0
      ? h("div", { class: "notice" }, h("p", {}, w.t("grounds.unchecked")),
        h("ul", {}, all.unchecked.map((check) => h("li", {}, rules.name("check", check))))) : null,
    all.binding.length + all.doubtful.length + all.unchecked.length === 0 ? h("p", {}, w.t("grounds.none")) : null,
  ];
}
