import { h } from "../../shared/dom.js";
import { field, oneOf } from "../field.js";
import { addressOf } from "../routes.js";

const KEPT = "nomination";

/** A nominated akim agrees to stand, or declines, with an account of their own (2020 p7). */
export function nomination(app) {
  const { w, calls, kept } = app;
  const typed = kept.get(KEPT) ?? { answer: "consent" };
  const keep = (name, value) => {
    typed[name] = value;
    kept.put(KEPT, typed);
  };
  const fields = {};
  const text = (pointer, name, label, hint, attributes = {}) => {
    fields[pointer] = field({
      label, hint, input: h("input", {
        id: `n-${name}`, value: typed[name] ?? "", ...attributes, oninput: (event) => keep(name, event.target.value),
      }),
    });
    return fields[pointer].element;
  };
  const reason = field({
    label: w.t("nomination.reason"),
    input: h("textarea", { id: "n-reason", maxlength: 2000, oninput: (event) => keep("reason", event.target.value) }, typed.reason ?? ""),
  });
  const agreeing = h("div", {},
    text("/contact/name", "name", w.t("opening.contact-name"), null, { maxlength: 200, autocomplete: "name" }),
    text("/contact/email", "email", w.t("opening.email"), w.t("nomination.email-hint"),
      { type: "email", autocomplete: "email", maxlength: 254 }));
  fields["/reason"] = reason;
  const choice = oneOf({
    name: "answer", legend: w.t("nomination.your-answer"),
    options: [["consent", w.t("nomination.consent")], ["decline", w.t("nomination.decline")]],
    chosen: typed.answer, onchange: (chosen) => {
      keep("answer", chosen);
      which();
    },
  });
  const problem = h("div", {});
  const button = h("button", { type: "submit" }, w.t("nomination.send"));
  function which() {
    agreeing.hidden = typed.answer !== "consent";
    reason.element.hidden = typed.answer === "consent";
  }
  async function send() {
    const dossier = (typed.dossier ?? "").trim();
    if (dossier === "") {
      fields.dossier.tell(w.t("wrong.missing"));
      fields.dossier.input.focus();
      return;
    }
    const iin = (typed.iin ?? "").trim();
    if (typed.answer === "consent") {
      const contact = { name: (typed.name ?? "").trim(), email: (typed.email ?? "").trim(), language: w.language };
      await calls.consent(dossier, iin, contact);
      kept.drop(KEPT);
      app.go(addressOf("dossier", { dossier }), w.t("nomination.consented"));
    } else {
      await calls.decline(dossier, iin, typed.reason ?? "");
      kept.drop(KEPT);
      app.go(addressOf("candidacies"), w.t("nomination.declined"));
    }
  }
  which();
  return [
    h("p", {}, h("a", { href: addressOf("candidacies") }, w.t("candidacies"))),
    h("h1", {}, w.t("nomination.answer")),
    h("p", {}, w.t("nomination.what")),
    h("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      app.act(button, problem, send, fields);
    } },
      text("dossier", "dossier", w.t("nomination.dossier"), w.t("nomination.dossier-hint"), { autocomplete: "off" }),
      text("/iin", "iin", w.t("opening.iin"), w.t("opening.iin-hint"), { inputmode: "numeric", autocomplete: "off" }),
      choice.element, agreeing, reason.element, problem,
      h("div", { class: "buttons" }, button)),
  ];
}
