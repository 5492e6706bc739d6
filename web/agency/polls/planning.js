import { h } from "../../shared/dom.js";
import { instantOf, localOf } from "../../shared/moment.js";
import { deed, folded } from "../parts/deed.js";
import { line, text, tick } from "../parts/field.js";
import { NotYet } from "../parts/not-yet.js";
import { outdated } from "../parts/outdated.js";
import { codesIn, districtsIn, districtLines } from "./districts.js";

/** Planning a poll: its questions from the contest's file, its districts as lines, its times, its officers. */
export function planning(app, id, path, read) {
  const { w, kept } = app;
  const name = `poll.${id}`;
  // A plan has no version that a request could name; the words themselves say whether it is still the one that was read.
  const there = read ? JSON.stringify(fromPlan(read)) : null;
  const start = kept.get(name) ?? { ...(read ? fromPlan(read) : {}), base: there };
  const fields = fieldsOf(w, start);
  const practice = tick("poll-practice", w.t("poll.practice"), { checked: start.practice ?? false });
  const file = h("input", { type: "file", id: "poll-file", accept: ".json,application/json", onchange: async () => {
    if (file.files[0]) fields.questions.input.value = await file.files[0].text();
    keep();
  } });
  const typed = () => ({
    ...Object.fromEntries(Object.entries(fields).map(([key, { input }]) => [key, input.value])), practice: practice.input.checked,
    base: start.base,
  });
  const keep = () => kept.put(name, typed());
  const element = h("form", { novalidate: true, oninput: keep, onsubmit: (event) => event.preventDefault() },
    outdated(app, start.base !== there, {
      take: () => kept.drop(name), go: () => kept.put(name, { ...typed(), base: there }),
    }),
    h("div", { class: "field" }, h("label", { for: "poll-file" }, w.t("poll.file")), file),
    Object.values(fields).map((one) => one.element),
    practice.element,
    deed(app, w.t(read ? "poll.replan" : "poll.plan"), async () => {
      const now = await app.calls.known(path);
      if ((now ? JSON.stringify(fromPlan(now)) : null) !== start.base) throw new NotYet(w.t("failed.version-conflict"));
      await app.calls.api.put(path, request(w, typed()));
      kept.drop(name);
      await app.again(w.t("poll.plan-done"));
    }, { fields: {
      "/times/issueFrom": fields.issueFrom, "/times/issueUntil": fields.issueUntil, "/times/ballotsUntil": fields.ballotsUntil,
      "/officers": fields.officers, "/districts": fields.districts, "/questions": fields.questions, "/k": fields.k,
      "/minimum": fields.minimum,
    } }));
  return read ? folded(w.t("poll.replan"), h("p", {}, w.t("poll.replan-what")), element)
    : h("section", {}, h("h2", {}, w.t("poll.plan")), h("p", {}, w.t("poll.plan-what")), element);
}

function fieldsOf(w, start) {
  const moment = (key) => line(`poll-${key}`, w.t(`poll.${key}`), { type: "datetime-local", value: start[key] ?? "" });
  return {
    questions: text("poll-questions", w.t("poll.questions-text"), { spellcheck: "false" }, w.t("poll.questions-hint"), start.questions),
    k: line("poll-k", w.t("poll.k"), { type: "number", min: "1", value: start.k ?? "" }, w.t("poll.k-hint")),
    minimum: line("poll-minimum", w.t("poll.minimum"), { type: "number", min: "1", value: start.minimum ?? "" }, w.t("poll.minimum-hint")),
    districts: text("poll-districts", w.t("poll.districts"), { spellcheck: "false" }, w.t("poll.districts-hint"), start.districts),
    issueFrom: moment("issueFrom"),
    issueUntil: moment("issueUntil"),
    ballotsUntil: moment("ballotsUntil"),
    officers: text("poll-officers", w.t("poll.officers"), { spellcheck: "false" }, w.t("poll.officers-hint"), start.officers),
  };
}

function fromPlan({ plan, officers }) {
  const { about, questions, belowMinimum } = plan;
  return {
    questions: JSON.stringify({ about, belowMinimum, questions }, null, 2),
    k: String(plan.k),
    minimum: String(plan.minimum),
    districts: districtLines(plan.districts),
    issueFrom: localOf(plan.times.issueFrom),
    issueUntil: localOf(plan.times.issueUntil),
    ballotsUntil: localOf(plan.times.ballotsUntil),
    officers: officers.join("\n"),
    practice: plan.practice,
  };
}

// The contest's file states questions and figures; what is typed beside it comes first.
function request(w, typed) {
  const said = questionsOf(w, typed.questions);
  const number = (value, otherwise) => (value === "" ? otherwise : Number(value));
  return {
    ...said,
    practice: typed.practice,
    k: number(typed.k, said.k),
    minimum: number(typed.minimum, said.minimum),
    districts: districtsIn(typed.districts),
    times: {
      issueFrom: instantOf(typed.issueFrom), issueUntil: instantOf(typed.issueUntil), ballotsUntil: instantOf(typed.ballotsUntil),
    },
    officers: codesIn(typed.officers),
  };
}

function questionsOf(w, written) {
  try {
    return JSON.parse(written);
  } catch {
    throw new NotYet(w.t("poll.questions-broken"));
  }
}
