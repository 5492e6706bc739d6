import { h } from "../../shared/dom.js";

/** What secretaries asked the candidate, and what was answered. */
export function questions(app, rules, { questions: all = [] }) {
  const { w } = app;
  if (all.length === 0) return null;
  return [
    h("h2", {}, w.t("questions")),
    h("ul", { class: "cards" }, all.map((question) => h("li", { class: "card" },
      question.documents.length > 0 ? h("p", { class: "quiet" }, question.documents.map((kind) => rules.name("document", kind)).join(", ")) : null,
      h("p", { class: "words" }, question.text),
      h("p", { class: "quiet" }, w.t("question.asked", { at: w.dateTime(question.at) }),
        question.last ? ` ${w.t("question.until", { last: w.dateTime(question.last) })}` : null),
      question.answer
        ? h("div", { class: "notice" }, h("p", { class: "words" }, question.answer.text),
          h("p", { class: "quiet" }, w.t(question.answer.late ? "question.answered-late" : "question.answered", { at: w.dateTime(question.answer.at) })))
        : h("p", {}, w.t("question.open"))))),
  ];
}
