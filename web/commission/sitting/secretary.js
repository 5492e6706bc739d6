import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { instantOf } from "../moment.js";
import { addressOf } from "../routes.js";

/** What is seldom needed and kept for whoever keeps the sitting: folded away, each with its reason. */
export function secretarys(app, here, step) {
  const { w } = app;
  const { phase } = here.sitting;
  const tools = [
    here.panel.isSecretary && phase === "convened" ? ["plan", planning] : null,
    ["open", "sealed"].includes(phase) ? ["conflict", conflict] : null,
    here.panel.isLedByCaller && !here.rules.isAdmission(step) && ["open", "sealed"].includes(phase) ? ["exclude", excluding] : null,
    here.panel.isSecretary && ["convened", "open", "sealed", "closed"].includes(phase) ? ["renew", renewing] : null,
    ["convened", "open"].includes(phase) ? ["cancel", cancelling] : null,
  ].filter((tool) => tool);
  if (tools.length === 0) return null;
  return [
    h("h2", {}, w.t("seldom")),
    tools.map(([name, tool]) => h("details", {}, h("summary", {}, w.t(name)), tool(app, here, step))),
  ];
}

const done = (app, step, said) => app.go(addressOf("sitting", { step }), said);

function candidateChoice(app, { sitting }, id) {
  return field({
    label: app.w.t("candidate"),
    input: h("select", { id },
      h("option", { value: "" }, app.w.t("choose")),
      sitting.agenda.map(({ candidate, unit }) => h("option", { value: candidate }, app.nameOf(candidate, unit)))),
  });
}

function planning(app, here, step) {
  const { w } = app;
  const at = field({ label: w.t("meeting.when"), hint: w.t("zone"), input: h("input", { id: "plan-at", type: "datetime-local" }) });
  const place = field({ label: w.t("meeting.place"), input: h("input", { id: "plan-place" }) });
  const link = field({ label: w.t("meeting.video"), input: h("input", { id: "plan-link", type: "url" }) });
  const why = reason({ id: "plan-why", label: w.t("reason") });
  return app.form(w.t("plan"), [at.element, place.element, link.element, why.element], async () => {
    const meeting = { at: instantOf(at.input.value), reason: why.value() };
    if (place.input.value.trim()) meeting.place = place.input.value.trim();
    if (link.input.value.trim()) meeting.link = link.input.value.trim();
    await app.calls.plan(step, meeting);
    await done(app, step, w.t("planned"));
  }, { needed: [at, why] });
}

function conflict(app, here, step) {
  const { w } = app;
  const who = field({
    label: w.t("conflict.whose"),
    input: h("select", { id: "conflict-whose" },
      h("option", { value: "" }, w.t("choose")),
      here.panel.seats.map((seat) => h("option", { value: seat.person }, seat.name))),
  });
  const from = candidateChoice(app, here, "conflict-from");
  const why = reason({ id: "conflict-why", label: w.t("reason") });
  return app.form(w.t("conflict"), [h("p", {}, w.t("conflict.what")), who.element, from.element, why.element], async () => {
    await app.calls.act(step, "conflicts", { member: who.input.value, candidate: from.input.value, reason: why.value() });
    await done(app, step, w.t("conflict.done"));
  }, { needed: [who, from, why] });
}

function excluding(app, here, step) {
  const { w } = app;
  const from = candidateChoice(app, here, "exclude-whom");
  const paragraph = field({ label: w.t("paragraph"), hint: w.t("paragraph.hint"), input: h("input", { id: "exclude-paragraph" }) });
  const why = reason({ id: "exclude-why", label: w.t("reason") });
  return app.form(w.t("exclude"), [h("p", {}, w.t("exclude.what")), from.element, paragraph.element, why.element], async () => {
    await app.calls.act(step, "exclusions", {
      candidate: from.input.value, paragraph: paragraph.input.value.trim(), reason: why.value(),
    });
    await done(app, step, w.t("exclude.done"));
  }, { needed: [from, paragraph, why], kind: "danger" });
}

function renewing(app, here, step) {
  const { w } = app;
  const why = reason({ id: "renew-why", label: w.t("reason") });
  return app.form(w.t("renew"), [h("p", {}, w.t("renew.what")), why.element], async () => {
    await app.calls.act(step, "panel", { reason: why.value() });
    await done(app, step, w.t("renew.done"));
  }, { needed: [why] });
}

function cancelling(app, { sitting }, step) {
  const { w } = app;
  const why = reason({ id: "cancel-why", label: w.t("reason") });
  return app.form(w.t("cancel"), [h("p", {}, w.t("cancel.what")), why.element], async () => {
    // Every earlier convening of the step was cancelled, so this is the one after them.
    await app.calls.act(step, "cancellation", { convening: sitting.cancellations.length + 1, reason: why.value() });
    await done(app, step, w.t("cancel.done"));
  }, { needed: [why], kind: "danger" });
}
