import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { toCommission } from "../parts.js";
import { addressOf } from "../routes.js";

/** What candidates object to in the commission's results: those without an answer first, what is due soonest at the head. */
export async function objections(app) {
  const { w, calls } = app;
  // The dossiers are read for the names alone.
  const [rules, all] = await Promise.all([calls.rules(), calls.objections(), app.dossiers()]);
  return [
    toCommission(app),
    h("h1", {}, w.t("objections")),
    h("p", {}, w.t("objections.what")),
    all.length === 0 ? h("p", {}, w.t("objections.none")) : h("ol", { class: "rows" }, all.map((one) => card(app, rules, one))),
  ];
}

function card(app, rules, objection) {
  const { w } = app;
  const { candidate, step, text, at, answer } = objection;
  return h("li", { class: "card candidate" },
    h("h2", {}, app.nameOf(candidate)),
    h("p", {}, h("a", { href: addressOf("sitting", { step }) }, rules.name("step", step)), ". ", w.t("objection.filed", { at: w.dateTime(at) })),
    h("p", { class: "words" }, text),
    answer ? answered(w, answer) : [h("p", {}, due(w, objection)), answering(app, objection)]);
}

function due(w, { due: last, overdue }) {
  if (!last) return null;
  const words = w.t(overdue ? "objection.overdue" : "objection.due", { last: w.dateTime(last) });
  return overdue ? h("span", { class: "mark bad" }, words) : words;
}

function answered(w, { kind, reasons, at, late }) {
  return h("div", { class: "notice" },
    h("p", {}, h("strong", {}, w.t(`objection.${kind}`)), " ",
      w.t("objection.answered", { at: w.dateTime(at) }), late ? [" ", h("span", { class: "mark bad" }, w.t("late"))] : null),
    h("p", { class: "words" }, reasons));
}

// An answer is written once and can be long: what was typed outlives a reload and another sign-in.
function answering(app, { candidate, step }) {
  const { w, calls, kept } = app;
  const name = `objection.${step}.${candidate}`;
  const before = kept.get(name) ?? { kind: "", reasons: "" };
  const id = `answer-${step}-${candidate}`;
  const kind = field({
    label: w.t("objection.decision"),
    input: h("select", { id: `${id}-kind` },
      h("option", { value: "" }, w.t("choose")),
      ["upheld", "not-upheld"].map((one) => h("option", { value: one, selected: one === before.kind }, w.t(`objection.${one}`)))),
  });
  const why = reason({ id: `${id}-reasons`, label: w.t("objection.reasons"), hint: w.t("objection.reasons-hint"), longest: 4000 });
  why.input.value = before.reasons;
  const keep = () => kept.put(name, { kind: kind.input.value, reasons: why.input.value });
  [kind, why].forEach(({ input }) => input.addEventListener("input", keep));
  return h("details", { open: Boolean(before.kind || before.reasons) }, h("summary", {}, w.t("objection.answer")),
    app.form(w.t("objection.record"), [kind.element, why.element], async () => {
      await calls.answerObjection(step, candidate, { kind: kind.input.value, reasons: why.value() });
      kept.drop(name);
      await app.go(addressOf("objections"), w.t("objection.done", { name: app.nameOf(candidate) }));
    }, { needed: [kind, why] }));
}
