import { h } from "../../shared/dom.js";
import { field, reason, tick } from "../field.js";

/** What the secretary prepares of a dossier: questions to the candidate, remarks for the members, what was looked up. */
export function preparing(app, rules, dossier) {
  const { w } = app;
  return [
    h("h2", {}, w.t("preparing")),
    h("details", {}, h("summary", {}, w.t("ask")), asking(app, rules, dossier)),
    dossier.documents.some((document) => document.findings.length > 0)
      ? h("details", {}, h("summary", {}, w.t("remark.write")), remarking(app, rules, dossier)) : null,
    rules.checks.map((check) =>
      h("details", {}, h("summary", {}, w.t("look-up", { check: rules.name("check", check) })), lookingUp(app, dossier, check))),
  ];
}

function asking(app, rules, { dossier, documents }) {
  const { w, calls } = app;
  const text = reason({ id: "question", label: w.t("ask.text"), hint: w.t("ask.hint") });
  const last = field({ label: w.t("ask.last"), hint: w.t("optional"), input: h("input", { id: "question-last", type: "date" }) });
  const kinds = [...new Set(documents.map(({ kind }) => kind))]
    .map((kind) => tick({ id: `about-${kind}`, label: rules.name("document", kind), value: kind }));
  return app.form(w.t("ask"), [
    kinds.length > 0 ? h("fieldset", {}, h("legend", {}, w.t("ask.about")), kinds.map(({ element }) => element)) : null,
    text.element, last.element,
  ], async () => {
    const question = { documents: kinds.filter(({ input }) => input.checked).map(({ input }) => input.value), text: text.value() };
    if (last.input.value) question.lastDay = last.input.value;
    await calls.ask(dossier, question);
    await app.go(location.hash, w.t("ask.done"));
  }, { needed: [text] });
}

function remarking(app, rules, { dossier, documents }) {
  const { w, calls } = app;
  const found = [...new Set(documents.filter(({ findings }) => findings.length > 0).map(({ kind }) => kind))];
  const which = field({
    label: w.t("remark.about"),
    input: h("select", { id: "remark-about" }, found.map((kind) => h("option", { value: kind }, rules.name("document", kind)))),
  });
  const text = reason({ id: "remark", label: w.t("remark.text"), hint: w.t("remark.hint") });
  return app.form(w.t("remark.write"), [which.element, text.element], async () => {
    await calls.remark(dossier, which.input.value, text.value());
    await app.go(location.hash, w.t("remark.done"));
  }, { needed: [text] });
}

function lookingUp(app, { dossier }, check) {
  const { w, calls } = app;
  const source = field({ label: w.t("look-up.source"), hint: w.t("look-up.hint"), input: h("input", { id: `source-${check}` }) });
  const met = field({
    label: w.t("look-up.found"),
    input: h("select", { id: `met-${check}` },
      h("option", { value: "" }, w.t("choose")),
      h("option", { value: "met" }, w.t("check.met")),
      h("option", { value: "not-met" }, w.t("check.not-met"))),
  });
  return app.form(w.t("look-up.record"), [met.element, source.element], async () => {
    const is = met.input.value === "met";
    await calls.recordChecks({
      check, source: source.input.value.trim(), met: is ? [dossier] : [], notMet: is ? [] : [dossier],
    });
    await app.go(location.hash, w.t("look-up.done"));
  }, { needed: [met, source] });
}
