import { h } from "../../shared/dom.js";
import { field } from "../field.js";
import { instantOf } from "../../shared/moment.js";
import { deadlineLine, meetingLines, phaseMark } from "../parts.js";
import { addressOf } from "../routes.js";

/** The commission: its steps, which of them have a sitting, and what its secretary can begin. */
export async function commission(app) {
  const { calls, w } = app;
  const [membership, rules, sittings, dossiers] = await Promise.all([
    calls.commission(), calls.rules(), calls.sittings(), app.dossiers(),
  ]);
  const isSecretary = membership.secretary.person === app.account;
  const byStep = new Map(sittings.map((sitting) => [sitting.step, sitting]));
  return [
    h("h1", {}, rules.name("commission", app.kind)),
    h("p", {}, rules.title),
    h("p", { class: "quiet" }, w.t("commission.you", { offices: officesOf(app, membership).join(", ") })),
    h("h2", {}, w.t("commission.sittings")),
    h("ul", { class: "cards" }, rules.steps(app.kind).map((step) =>
      stepCard(app, { step, sitting: byStep.get(step.id), rules, isSecretary }))),
    dossiers.length > 0 ? [
      h("h2", {}, w.t("commission.dossiers")),
      h("ul", { class: "checks" }, dossiers.map((dossier) => dossierLine(app, dossier))),
    ] : null,
    isSecretary ? h("nav", { class: "buttons", "aria-label": w.t("commission.rooms") },
      rules.hasObjections ? h("a", { class: "button plain", href: addressOf("objections") }, w.t("objections")) : null,
      rules.lists(app.kind).length > 0 ? h("a", { class: "button plain", href: addressOf("lists") }, w.t("lists.title")) : null) : null,
  ];
}

function officesOf({ w, account }, { members, chair, secretary, ethicsOfficer }) {
  const offices = [
    [chair === account, "office.chair"],
    [chair !== account && members.some(({ person }) => person === account), "office.member"],
    [secretary.person === account, "office.secretary"],
    [ethicsOfficer?.person === account, "office.ethics-officer"],
  ].filter(([is]) => is).map(([, office]) => w.t(office));
  return offices.length > 0 ? offices : [w.t("office.none")];
}

function stepCard(app, { step, sitting, rules, isSecretary }) {
  const { w } = app;
  const standing = sitting && sitting.phase !== "cancelled";
  return h("li", { class: "card" },
    h("h3", {}, sitting ? h("a", { href: addressOf("sitting", { step: step.id }) }, rules.name("step", step.id)) : rules.name("step", step.id),
      " ", phaseMark(w, sitting?.phase)),
    sitting ? [deadlineLine(w, sitting.deadline), meetingLines(w, sitting.meeting)] : null,
    !standing && isSecretary ? convening(app, step.id) : null);
}

// The secretary calls the commission together; when and where can be said later.
function convening(app, step) {
  const { w } = app;
  const at = field({
    label: w.t("meeting.when"), hint: w.t("meeting.when-hint"), input: h("input", { id: `at-${step}`, type: "datetime-local" }),
  });
  const place = field({ label: w.t("meeting.place"), input: h("input", { id: `place-${step}` }) });
  const link = field({ label: w.t("meeting.video"), input: h("input", { id: `link-${step}`, type: "url" }) });
  return h("details", {},
    h("summary", {}, w.t("convene")),
    app.form(w.t("convene"), [at.element, place.element, link.element], async () => {
      await app.calls.convene(step, at.input.value ? meetingOf(at, place, link) : null);
      app.go(addressOf("sitting", { step }), w.t("convened"));
    }));
}

function meetingOf(at, place, link) {
  const meeting = { at: instantOf(at.input.value) };
  if (place.input.value.trim()) meeting.place = place.input.value.trim();
  if (link.input.value.trim()) meeting.link = link.input.value.trim();
  return meeting;
}

function dossierLine(app, dossier) {
  const { w } = app;
  return h("li", {},
    h("a", { href: addressOf("dossier", { candidate: dossier.dossier }) }, app.nameOf(dossier.dossier)),
    " ", h("span", { class: "quiet" }, dossier.akim?.unit ?? dossier.organisation?.unit),
    dossier.admission ? [" ", admissionMark(w, dossier.admission)] : null,
    dossier.exit ? [" ", h("span", { class: "mark bad" }, w.t("exit"))] : null);
}

/** Whether a dossier was admitted. */
export function admissionMark(w, { admitted }) {
  return h("span", { class: `mark ${admitted ? "good" : "bad"}` }, w.t(admitted ? "admitted" : "refused"));
}
