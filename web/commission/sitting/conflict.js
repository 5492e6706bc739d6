import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { addressOf } from "../routes.js";
import { candidateChoice } from "./choosing.js";

/** A conflict that comes to light late: members tell of their own, secretary and chair also of others'. */
export function conflict(app, here, step) {
  const { w } = app;
  const { panel } = here;
  const who = panel.isSecretary || panel.isLedByCaller ? whose(w, panel) : null;
  const from = candidateChoice(app, here, "conflict-from");
  const why = reason({ id: "conflict-why", label: w.t("reason"), longest: 500 });
  return app.form(w.t("conflict"), [
    h("p", {}, w.t(who ? "conflict.what" : "conflict.own")), who?.element, from.element, why.element,
  ], async () => {
    const member = who ? who.input.value : panel.own.person;
    await app.calls.act(step, "conflicts", { member, candidate: from.input.value, reason: why.value() });
    // What is closed to its reader from now on is not left on the device.
    if (member === app.account) app.drafts.drop(here.sitting.sitting, from.input.value);
    await app.go(addressOf("sitting", { step }), w.t("conflict.done"));
  }, { needed: [who, from, why].filter((one) => one) });
}

function whose(w, panel) {
  return field({
    label: w.t("conflict.whose"),
    input: h("select", { id: "conflict-whose" },
      h("option", { value: "" }, w.t("choose")),
      panel.seats.map((seat) => h("option", { value: seat.person }, seat.name))),
  });
}
