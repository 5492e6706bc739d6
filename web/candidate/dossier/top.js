import { h } from "../../shared/dom.js";
import { reasons } from "../failure.js";
import { addressOf } from "../routes.js";
import { needsConsent } from "../standing.js";

/** What there is to know of a candidacy before anything else: whose contest, whether it stands, what has been decided. */
export function top(app, contest, dossier) {
  const { w } = app;
  return [
    h("p", {}, contest.title),
    contest.practice ? h("div", { class: "notice warn" }, h("p", {}, w.t("practice"))) : null,
    dossier.exit ? h("div", { class: "notice bad" },
      h("p", {}, h("strong", {}, w.t(`exit.${dossier.exit.kind}`)), ` ${w.dateTime(dossier.exit.at)}`),
      reasons([dossier.exit.why])) : null,
    !dossier.exit && needsConsent(dossier) ? h("div", { class: "notice warn" },
      h("p", {}, w.t("consent.missing")),
      h("p", {}, w.t("consent.number", { dossier: dossier.dossier }), " ",
        h("a", { href: addressOf("nomination") }, w.t("nomination.answer")))) : null,
    dossier.admission ? admission(w, dossier.admission) : null,
    dossier.nominations.length > 0 ? h("ul", { class: "quiet" }, dossier.nominations.map((nomination) => h("li", {},
      w.t("nominated-by", { kind: contest.name("nominator", nomination.kind), body: nomination.body })))) : null,
  ];
}

function admission(w, { admitted, reasons: grounds, at }) {
  return h("div", { class: `notice ${admitted ? "good" : "bad"}` },
    h("p", {}, h("strong", {}, w.t(admitted ? "admission.admitted" : "admission.refused")), ` ${w.dateTime(at)}`),
    grounds.length > 0 ? h("ul", {}, grounds.map(({ text, paragraph }) =>
      h("li", {}, text, paragraph === "-" ? null : ` (${paragraph})`))) : null);
}
