import { h } from "../../shared/dom.js";
import { LANGUAGES, NAMES } from "../../shared/language.js";
import { deed, folded, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { commissionName, partsOfCommission, worded } from "../parts/names.js";
import { facts, table } from "../parts/table.js";
import { NotYet } from "../parts/not-yet.js";
import { membership } from "./membership.js";

/** One commission: who sits on it, who consented, another membership, and striking a candidacy that is not the akim's own. */
export async function commission(app, { edition: name, commission: id }) {
  const { w, calls } = app;
  const path = `/commissions/${encodeURIComponent(id)}`;
  const [edition, current] = await Promise.all([calls.edition(name), calls.known(path)]);
  const { contest } = edition;
  const rules = contest.commission(partsOfCommission(id).kind);
  if (!rules) throw new NotYet(w.t("commissions.no-kind"));
  const enter = membership(app, contest, id, rules, current);
  return inEdition(app, edition, "commissions", commissionName(w, contest, id),
    h("p", {}, w.t("membership.wanted", { n: rules.members }), " ", rules.paragraph === "-" ? null : `(${rules.paragraph})`),
    current ? [shown(w, current), consent(app, path, rules, current)] : h("p", { class: "notice" }, w.t("membership.none")),
    current ? folded(w.t("membership.change"), h("p", {}, w.t("membership.change-what")), enter) : enter,
    current ? striking(app, path) : null);
}

function shown(w, { members, chair, secretary, ethicsOfficer, approval, consent: given }) {
  const all = [
    ...members.map((one) => [one, one.person === chair ? w.t("membership.chair") : w.t("membership.one")]),
    [secretary, w.t("membership.secretary")],
    ...(ethicsOfficer ? [[ethicsOfficer, w.t("membership.ethics")]] : []),
  ];
  return [
    table(w.t("membership"), [w.t("person.name"), w.t("membership.office"), w.t("person.position"), w.t("person.email"), w.t("person.language")],
      all.map(([one, office]) => [one.name, office, one.position ? worded(w, "position", one.position) : "—", one.email ?? "—",
        LANGUAGES.includes(one.language) ? NAMES[one.language] : one.language])),
    facts(
      [w.t("membership.approved"), approval ? `${worded(w, "body", approval.by)}: ${approval.document}, ${w.date(`${approval.on}T12:00:00Z`)}` : w.t("membership.not-approved")],
      [w.t("consent"), given ? `${worded(w, "body", given.of)}: ${given.document}, ${w.date(`${given.on}T12:00:00Z`)}` : null]),
  ];
}

function consent(app, path, rules, current) {
  const { w } = app;
  const of = rules.appointment?.consent;
  if (!of || current.consent) return null;
  const document = line("consent-document", w.t("membership.document"));
  const on = line("consent-on", w.t("membership.on"), { type: "date" });
  return h("section", { class: "notice warn" },
    h("h2", {}, w.t("consent.awaited", { of: worded(w, "body", of) })),
    form(h("div", { class: "three" }, document.element, on.element),
      deed(app, w.t("consent.do"), async () => {
        await app.calls.api.put(`${path}/consent`,
          { of, document: document.input.value.trim(), on: on.input.value, version: current.version });
        await app.again(w.t("consent.done"));
      }, { fields: { "/document": document, "/on": on } })));
}

// The number goes in the body of the request and nowhere else: it is kept neither here nor in the address.
function striking(app, path) {
  const { w } = app;
  const iin = line("strike-iin", w.t("strike.iin"), { inputmode: "numeric", maxlength: "12", "data-uncarried": true }, w.t("strike.iin-hint"));
  const reason = text("strike-reason", w.t("reason"), { maxlength: "1000" });
  return folded(w.t("strike"),
    h("p", {}, w.t("strike.what")),
    form(iin.element, reason.element, deed(app, w.t("strike.do"), async () => {
      await app.calls.api.post(`${path}/strikings`, { iin: iin.input.value.trim(), reason: reason.input.value.trim() });
      await app.again(w.t("strike.done"));
    }, { kind: "danger", fields: { "/iin": iin, "/reason": reason } })));
}
