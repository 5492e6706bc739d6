import { announce, h, show } from "../../shared/dom.js";
import { attempt, notice, paragraph, placeName, Trouble } from "../screens/parts.js";
import { ANSWERS, answerText } from "../screens/questions.js";
import { recounted } from "./recounting.js";

// A line of a ledger has about so many bytes, and every file is read twice.
const LINE = 730;
const READINGS = 2;

/** Counts the whole poll again, in this browser: nothing of it is taken from whoever counted first. */
export function recountPart(app, { vote, closing }) {
  const { w } = app;
  const ballots = Object.values(closing.ledgers).reduce((sum, ledger) => sum + (ledger.ballots ?? 0), 0);
  const state = h("div", {});
  const trouble = new Trouble();
  const start = h("button", { type: "button", onclick: () => attempt(app, start, run, trouble) }, w.t("recount.start"));
  const run = async () => {
    const bar = h("progress", { max: Math.max(1, ballots), "aria-label": w.t("recount.progress") });
    const told = h("p", {}, w.t("recount.reading"));
    show(state, bar, told);
    announce(w.t("recount.reading"));
    const progress = (checked) => {
      bar.value = checked;
      told.textContent = w.t("recount.checked", { n: checked, of: ballots });
    };
    try {
      const verdict = await recounted(app.pollAddress(), vote?.receipt ?? null, progress);
      show(state, ...verdictParts(app, verdict, vote));
      announce(w.t(verdict.sound ? "recount.sound" : "recount.unsound"));
    } catch (fault) {
      show(state);
      trouble.say(w.t("recount.unreadable", { why: fault.message }));
    }
  };
  return h(
    "section",
    { "aria-labelledby": "recount-title" },
    h("h2", { id: "recount-title" }, w.t("recount.title")),
    paragraph(w.t("recount.what", { bytes: w.bytes(READINGS * LINE * ballots), n: ballots })),
    h("div", { class: "buttons" }, start),
    trouble.node,
    state,
  );
}

function verdictParts(app, verdict, vote) {
  const { w } = app;
  const checks = h("ol", { class: "checks" }, ...verdict.passed.map(({ name }) => h("li", {}, w.t(`check.${name}`))));
  const key = h("p", {}, w.t("recount.key"), " ", h("code", {}, verdict.fingerprint ?? "—"));
  if (!verdict.sound) return [...failure(w, verdict.failure), checks, key];
  const { districts, total, poll } = verdict;
  const own = vote && districts.get(vote.district);
  return [
    notice(
      "good",
      h("p", {}, h("strong", {}, w.t("recount.sound"))),
      verdict.provisional ? paragraph(w.t("recount.provisional")) : null,
    ),
    checks,
    key,
    own ? table(app, placeName(app, vote.district), own) : null,
    vote && own === null ? paragraph(w.t("recount.few", { place: placeName(app, vote.district), k: poll.k })) : null,
    table(app, w.t("recount.total"), total),
  ];
}

function failure(w, { check, name, code, file, line, text }) {
  const place = [file, line === null ? null : w.t("recount.line", { line })].filter(Boolean).join(", ");
  return [
    notice(
      "bad",
      h("p", {}, h("strong", {}, w.t("recount.unsound"))),
      paragraph(w.t("recount.failed", { check, what: w.t(`check.${name}`), place })),
    ),
    h("p", { lang: "en" }, h("code", {}, `${code}: ${text}`)),
  ];
}

/** How often each answer was given to each question. */
function table({ w, poll }, title, { ballots, counts }) {
  const head = h(
    "tr",
    {},
    h("th", { scope: "col" }, w.t("recount.question")),
    ...ANSWERS.map((answer) =>
      h(
        "th",
        { scope: "col", class: "number", title: answerText(w, answer) },
        answer === 0 ? w.t("answer.0") : w.number(answer),
      ),
    ),
  );
  const rows = poll
    .questions(w.language)
    .map((text, i) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, text),
        ...ANSWERS.map((answer) => h("td", { class: "number" }, w.number(counts[i][answer]))),
      ),
    );
  // The title stands outside the frame, where it stays when the table moves sideways.
  const named = w.t("recount.ballots", { title, n: ballots });
  const whole = h("table", { "aria-label": named }, h("thead", {}, head), h("tbody", {}, ...rows));
  return [h("h3", {}, named), h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title }, whole)];
}
