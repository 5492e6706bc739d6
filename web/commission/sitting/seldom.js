import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { addressOf } from "../routes.js";
import { candidateChoice } from "./choosing.js";
import { conflict } from "./conflict.js";
import { planning } from "./planning.js";

/** What is seldom needed at a sitting, for whoever may do it: folded away, each with its reason. */
export function seldom(app, here, step) {
  const { w } = app;
  const tools = toolsOf(here, step);
  if (tools.length === 0) return null;
  return [
    h("h2", {}, w.t("seldom")),
    tools.map(([name, tool]) => h("details", {}, h("summary", {}, w.t(name)), tool(app, here, step))),
  ];
}

function toolsOf({ sitting: { phase }, panel, rules }, step) {
  const keeps = panel.isSecretary || panel.isLedByCaller;
  const found = keeps || panel.own?.hasDeclared;
  return [
    panel.isSecretary && phase === "convened" ? ["plan", planning] : null,
    found && ["open", "sealed"].includes(phase) ? ["conflict", conflict] : null,
    panel.isLedByCaller && !rules.isAdmission(step) && ["open", "sealed"].includes(phase) ? ["exclude", excluding] : null,
    panel.isSecretary && ["convened", "open", "sealed", "closed"].includes(phase) ? ["renew", renewing] : null,
    keeps && ["convened", "open"].includes(phase) ? ["cancel", cancelling] : null,
  ].filter((tool) => tool);
}

const done = (app, step, said) => app.go(addressOf("sitting", { step }), said);

function excluding(app, here, step) {
  const { w } = app;
  const from = candidateChoice(app, here, "exclude-whom");
  const paragraph = field({
    label: w.t("paragraph"), hint: w.t("paragraph.hint"),
    input: h("select", { id: "exclude-paragraph" },
      h("option", { value: "" }, w.t("choose")),
      here.rules.grounds.map((ground) => h("option", { value: ground }, ground))),
  });
  const why = reason({ id: "exclude-why", label: w.t("reason") });
  return app.form(w.t("exclude"), [h("p", {}, w.t("exclude.what")), from.element, paragraph.element, why.element], async () => {
    await app.calls.act(step, "exclusions", { candidate: from.input.value, paragraph: paragraph.input.value, reason: why.value() });
    await done(app, step, w.t("exclude.done"));
  }, { needed: [from, paragraph, why], kind: "danger" });
}

function renewing(app, here, step) {
  const { w } = app;
  const why = reason({ id: "renew-why", label: w.t("reason"), longest: 500 });
  return app.form(w.t("renew"), [h("p", {}, w.t("renew.what")), why.element], async () => {
    await app.calls.act(step, "panel", { reason: why.value() });
    await done(app, step, w.t("renew.done"));
  }, { needed: [why] });
}

function cancelling(app, { sitting }, step) {
  const { w } = app;
  const why = reason({ id: "cancel-why", label: w.t("reason"), longest: 500 });
  return app.form(w.t("cancel"), [h("p", {}, w.t("cancel.what")), why.element], async () => {
    // Every earlier convening of the step was cancelled, so this is the one after them.
    await app.calls.act(step, "cancellation", { convening: sitting.cancellations.length + 1, reason: why.value() });
    await done(app, step, w.t("cancel.done"));
  }, { needed: [why], kind: "danger" });
}
