import { h, show } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { choice, line, tick } from "../parts/field.js";
import { addressOf } from "../routes.js";

/** Planning an edition: from rules that were handed in, or from an earlier edition with its days moved by years. */
export function planning(app) {
  const { w, calls, kept } = app;
  const rules = kept.get("definition.accepted");
  const name = line("plan-name", w.t("edition.name"), { autocapitalize: "none", spellcheck: "false" }, w.t("plan.name-hint"));
  const digest = line("plan-definition", w.t("plan.digest"), { value: rules?.digest ?? "", spellcheck: "false" },
    rules ? w.t("plan.digest-last", { contest: rules.contest }) : w.t("plan.digest-hint"));
  const from = line("plan-from", w.t("plan.from"), { autocapitalize: "none", spellcheck: "false" });
  const years = line("plan-years", w.t("plan.years"), { type: "number", min: "1", value: "1" }, w.t("plan.years-hint"));
  const practice = tick("plan-practice", w.t("plan.practice"));
  const source = h("div", {});
  const how = choice("plan-how", w.t("plan.how"), [["rules", w.t("plan.by-rules")], ["copy", w.t("plan.by-copy")]],
    { onchange: (chosen) => shown(chosen) });
  const shown = (chosen) => show(source, chosen === "rules" ? digest.element : [from.element, years.element]);
  shown("rules");
  return h("section", {},
    h("h2", {}, w.t("plan")),
    form(name.element, how.element, source, practice.element,
      deed(app, w.t("plan.do"), async () => {
        const edition = name.input.value.trim();
        await calls.api.post("/editions", {
          edition,
          ...(how.input.value === "rules"
            ? { definition: digest.input.value.trim() }
            : { from: from.input.value.trim(), years: Number(years.input.value) }),
          practice: practice.input.checked,
        });
        app.go(addressOf("timeline", { edition }), w.t("plan.done"));
      }, { fields: { "/edition": name, "/definition": digest, "/from": from, "/years": years } })));
}
