import { h } from "../../shared/dom.js";
import { STEP } from "../device/steps.js";
import { confirm } from "./confirm.js";
import { actions, button, forget, notice, paragraph, screen, Trouble } from "./parts.js";

/** The answers, best first; 0 is "cannot say". */
export const ANSWERS = [5, 4, 3, 2, 1, 0];

/**
 * The poll's questions. Every answer is kept at once, so that a reload loses none; what is shown as chosen is what is kept.
 */
export function questions(app, begun) {
  const { w, poll, journey } = app;
  let vote = begun;
  const trouble = new Trouble();
  // One after the other: each saving must know the version of the one before.
  let saving = Promise.resolve();
  let unsaved = null;
  const keep = async (question, value) => {
    try {
      vote = await journey.answer(vote, question, value);
    } catch (error) {
      unsaved = "";
      fields[question].choose(vote.answers[question]);
      await app.failed(error, (text) => trouble.say((unsaved = text)));
    }
  };
  const answer = (question, value) => {
    saving = saving.then(() => keep(question, value));
  };
  const texts = poll.questions(w.language);
  const fields = texts.map((text, i) =>
    question(app, { text, number: i + 1, of: texts.length, given: vote.answers[i] }, (value) => answer(i, value)),
  );
  const next = async () => {
    await saving;
    // Nobody goes on past an answer that could not be kept without having seen so.
    if (unsaved !== null) {
      trouble.say(unsaved);
      unsaved = null;
      return;
    }
    const missing = vote.answers.flatMap((given, i) => (given === null ? [i] : []));
    for (const [i, one] of fields.entries()) one.mark(missing.includes(i));
    if (missing.length > 0) {
      trouble.say(w.t("questions.missing", { n: missing.length }));
      fields[missing[0]].focus();
    } else confirm(app, vote);
  };
  screen(
    app,
    w.t("questions.title"),
    paragraph(w.t("questions.lead")),
    ...fields.map(({ node }) => node),
    notice(
      "",
      vote.step === STEP.ANSWERS ? null : paragraph(w.t("questions.stays")),
      paragraph(w.t("questions.kept")),
    ),
    trouble.node,
    actions(
      button(app, w.t(vote.step === STEP.ANSWERS ? "questions.next" : "questions.done"), next, { trouble }),
      vote.step === STEP.ANSWERS && forget(app, () => vote, trouble),
    ),
  );
}

function question(app, { text, number, of, given }, answered) {
  const { w } = app;
  const wrong = h("p", { id: `question-${number}-wrong`, class: "problem" });
  const inputs = new Map();
  const choices = ANSWERS.map((value) => {
    const id = `question-${number}-${value}`;
    const change = () => {
      mark(false);
      answered(value);
    };
    const input = h("input", {
      type: "radio",
      id,
      name: `question-${number}`,
      checked: given === value,
      onchange: change,
    });
    inputs.set(value, input);
    return h("label", { class: "choice", for: id }, input, h("span", {}, answerText(w, value)));
  });
  const legend = h("legend", {}, h("span", { class: "quiet" }, w.t("questions.number", { number, of })), " ", text);
  const node = h("fieldset", { "aria-describedby": wrong.id }, legend, ...choices, wrong);
  const mark = (missing) => {
    wrong.textContent = missing ? w.t("questions.choose") : "";
  };
  const choose = (chosen) => inputs.forEach((input, value) => (input.checked = value === chosen));
  return { node, mark, choose, focus: () => node.querySelector("input").focus() };
}

/** An answer in words. */
export const answerText = (w, value) =>
  value === 0 ? w.t("answer.0") : w.t("answer.number", { value: w.number(value), text: w.t(`answer.${value}`) });
