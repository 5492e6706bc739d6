import { h } from "../../shared/dom.js";
import { deed } from "../parts/deed.js";
import { choice, line } from "../parts/field.js";
import { NotYet } from "../parts/not-yet.js";
import { outdated } from "../parts/outdated.js";
import { personFields, personOf } from "./person.js";

/**
 * Entering who sits on a commission: as many members as the rules want, one of them the chair, a secretary, an ethics officer
 * where one assesses, and who approved it. A new membership takes the place of the one that was read.
 */
export function membership(app, contest, id, rules, current) {
  const { w, kept } = app;
  const name = `membership.${id}`;
  const there = current?.version ?? 0;
  const start = kept.get(name) ?? { ...started(current, rules), version: there };
  const office = rules.appointment ?? {};
  const members = start.members.map((person, i) => personFields(w, `member-${i}`, person));
  const chair = choice("chair", w.t("membership.chair"), numbered(w, members), { chosen: String(start.chair ?? 0) });
  const chairsPosition = office.chair?.length > 0
    ? choice("chair-position", w.t("membership.chair-position"), options(w, office.chair), { chosen: start.chairPosition ?? office.chair[0] })
    : null;
  const secretary = personFields(w, "secretary", start.secretary, office.secretary ?? []);
  const ethics = assessesEthics(contest, rules) ? personFields(w, "ethics", start.ethicsOfficer) : null;
  const approval = office.by ? approvalFields(w, start.approval) : null;

  const typed = () => ({
    members: members.map(personOf),
    chair: Number(chair.input.value),
    chairPosition: chairsPosition?.input.value,
    secretary: personOf(secretary),
    ethicsOfficer: ethics ? personOf(ethics) : {},
    approval: approval ? personOf(approval) : {},
    version: start.version,
  });
  return h("form", { novalidate: true, onsubmit: (event) => event.preventDefault(), oninput: () => kept.put(name, typed()) },
    outdated(app, start.version !== there, {
      take: () => kept.drop(name), go: () => kept.put(name, { ...typed(), version: there }),
    }),
    members.map((fields, i) => person(w.t("membership.member", { n: i + 1 }), fields)),
    h("div", { class: "three" }, chair.element, chairsPosition?.element),
    person(w.t("membership.secretary"), secretary),
    ethics ? person(w.t("membership.ethics"), ethics) : null,
    approval ? person(w.t("membership.approval", { by: bodyName(w, office.by) }), approval) : null,
    deed(app, w.t(current ? "membership.replace" : "membership.enter"), async () => {
      await app.calls.api.put(`/commissions/${encodeURIComponent(id)}`, request(w, typed(), office, chairsPosition));
      kept.drop(name);
      await app.again(w.t("membership.done"));
    }, { fields: pointers(members, secretary, ethics, approval) }));
}

function request(w, { members, chair, chairPosition, secretary, ethicsOfficer, approval, version }, office, asked) {
  const present = members.map((member, i) => (asked && i === chair ? { ...member, position: chairPosition } : member));
  const chosen = present[chair];
  if (!chosen?.person) throw new NotYet(w.t("membership.no-chair"));
  return {
    members: present.filter((member) => member.person || member.name || member.email),
    chair: chosen.person,
    secretary,
    ...(ethicsOfficer.person ? { ethicsOfficer } : {}),
    ...(office.by && approval.document ? { approval: { by: office.by, ...approval } } : {}),
    version,
  };
}

// Whoever is replaced is replaced in a copy of what is there.
function started(current, rules) {
  if (!current) {
    return { members: Array.from({ length: rules.members }, () => ({})), chair: 0, secretary: {}, ethicsOfficer: {}, approval: {} };
  }
  const chair = current.members.findIndex(({ person }) => person === current.chair);
  return {
    members: [...current.members, ...Array.from({ length: Math.max(0, rules.members - current.members.length) }, () => ({}))],
    chair,
    chairPosition: current.members[chair]?.position,
    secretary: current.secretary,
    ethicsOfficer: current.ethicsOfficer ?? {},
    approval: current.approval ?? {},
  };
}

function assessesEthics(contest, { kind }) {
  return contest.rules.steps.some((step) => step.commission === kind
    && (step.criteria ?? []).some(({ source }) => source.by === "ethics-officer"));
}

function approvalFields(w, approval) {
  return {
    document: line("approval-document", w.t("membership.document"), { value: approval.document ?? "" }),
    on: line("approval-on", w.t("membership.on"), { type: "date", value: approval.on ?? "" }),
  };
}

const numbered = (w, members) => members.map((_, i) => [String(i), w.t("membership.member", { n: i + 1 })]);

const options = (w, positions) => positions.map((one) => [one, w.has(`position.${one}`) ? w.t(`position.${one}`) : one]);

const bodyName = (w, body) => (w.has(`body.${body}`) ? w.t(`body.${body}`) : body);

function person(legend, fields) {
  return h("fieldset", { class: "member" }, h("legend", {}, legend),
    h("div", { class: "three" }, Object.values(fields).map((one) => one.element)));
}

function pointers(members, secretary, ethics, approval) {
  const under = (pointer, fields) => Object.entries(fields ?? {}).map(([name, one]) => [`${pointer}/${name}`, one]);
  return Object.fromEntries([
    ...members.flatMap((fields, i) => under(`/members/${i}`, fields)),
    ...under("/secretary", secretary), ...under("/ethicsOfficer", ethics), ...under("/approval", approval),
  ]);
}
