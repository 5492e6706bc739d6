import { h } from "../../shared/dom.js";
import { field } from "../field.js";
import { addressOf } from "../routes.js";

/** What the commission's secretary asks, with the answers; those that wait for one come first. */
export function questions(app, contest, dossier) {
  const { w } = app;
  const all = [...(dossier.questions ?? [])].sort((one, other) => Boolean(one.answer) - Boolean(other.answer));
  if (all.length === 0) return [];
  return [
    h("h2", {}, w.t("questions")),
    h("ul", { class: "cards" }, all.map((question) => h("li", { class: "card" },
      h("p", { class: "quiet" }, [
        w.dateTime(question.at), ...question.documents.map((kind) => contest.name("document", kind)),
      ].join(" · ")),
      h("p", { class: "words" }, question.text),
      question.last && !question.answer
        ? h("p", {}, w.t(Date.parse(question.last) < app.clock.now() ? "questions.over" : "questions.until", { at: w.dateTime(question.last) }))
        : null,
      question.answer ? answered(w, question.answer) : answering(app, dossier.dossier, question)))),
  ];
}

function answered(w, { text, at, late }) {
  return h("div", { class: "notice good" },
    h("p", {}, w.t("questions.answered", { at: w.dateTime(at) }), late ? ` ${w.t("questions.late")}` : null),
    h("p", { class: "words" }, text));
}

function answering(app, dossier, { number }) {
  const { w, kept } = app;
  const name = `answer.${dossier}.${number}`;
  const text = field({
    label: w.t("questions.answer"), hint: w.t("questions.once"),
    input: h("textarea", {
      id: `answer-${number}`, maxlength: 4000, oninput: (event) => kept.put(name, event.target.value),
    }, kept.get(name) ?? ""),
  });
  const problem = h("div", {});
  const button = h("button", { type: "submit" }, w.t("questions.send"));
  return h("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    app.act(button, problem, async () => {
      await app.calls.answer(dossier, number, text.input.value.trim());
      kept.drop(name);
      app.go(addressOf("dossier", { dossier }), w.t("questions.sent"));
    }, { "/text": text });
  } }, text.element, problem, h("div", { class: "buttons" }, button));
}
