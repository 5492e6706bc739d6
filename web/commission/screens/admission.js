import { h } from "../../shared/dom.js";
import { field, tick } from "../field.js";
import { toSitting } from "../parts.js";
import { addressOf } from "../routes.js";

/** Whoever leads records what the commission decided on a dossier, with the findings that it upholds. */
export async function admission(app, { step, candidate }) {
  const { w } = app;
  const { rules } = await app.at(step);
  const dossier = await app.calls.dossier(candidate);
  const doubtful = dossier.grounds?.doubtful ?? [];
  const kinds = [...new Set(doubtful.map(({ kind }) => kind))].map((kind) => tick({
    id: `uphold-${kind}`, value: kind, label: `${rules.name("document", kind)}: ${doubtful.filter((one) => one.kind === kind).map(({ text }) => text).join(" ")}`,
  }));
  const admit = field({
    label: w.t("admission.decision"),
    input: h("select", { id: "admit" },
      h("option", { value: "" }, w.t("choose")),
      h("option", { value: "yes" }, w.t("admission.admit")),
      h("option", { value: "no" }, w.t("admission.refuse"))),
  });
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("admission.title", { name: app.nameOf(candidate) })),
    h("p", {}, h("a", { href: addressOf("dossierAt", { step, candidate }) }, w.t("dossier"))),
    dossier.grounds?.binding.length > 0
      ? h("div", { class: "notice bad" }, h("p", {}, w.t("grounds.binding")), app.reasons(dossier.grounds.binding)) : null,
    dossier.grounds?.unchecked.length > 0
      ? h("div", { class: "notice warn" }, h("p", {}, w.t("grounds.unchecked")),
        h("ul", {}, dossier.grounds.unchecked.map((check) => h("li", {}, rules.name("check", check))))) : null,
    app.form(w.t("admission.record"), [
      kinds.length > 0 ? h("fieldset", {}, h("legend", {}, w.t("admission.uphold")), kinds.map(({ element }) => element)) : null,
      admit.element,
    ], async () => {
      const upheld = kinds.filter(({ input }) => input.checked).map(({ input }) => input.value);
      await app.calls.act(step, "admissions", { candidate, admit: admit.input.value === "yes", upheld });
      await app.go(addressOf("sitting", { step }), w.t("admission.done", { name: app.nameOf(candidate) }));
    }, { needed: [admit] }),
  ];
}
