import { announce, h } from "../../shared/dom.js";
import { bar, columns } from "../chart.js";
import { takenDown } from "../removed.js";
import { said } from "../reasons.js";
import { fragmentOf } from "../route.js";
import { answersTo, placesOf, viewOf } from "../survey-figures.js";
import { surveysIn } from "../surveys.js";

const BEST = 5;

/** What residents are asked, and what they have answered: of each akim, to each question. */
export async function render({ w, names, published, of }) {
  const definition = await published.definition();
  const polls = surveysIn(definition).map(({ poll }) => poll);
  const heading = h("h2", {}, w.t("room.survey"));
  if (polls.length === 0) return [heading, h("p", { class: "notice" }, w.t("no-survey"))];
  return [heading, await Promise.all(polls.map((poll) => surveyOf({ w, names, published, of }, poll)))];
}

async function surveyOf({ w, names, published, of }, name) {
  const [version, held] = await Promise.all([published.survey(name), published.poll(name)]);
  if (version === null) return h("p", { class: "notice" }, w.t("no-survey-yet"));
  if (!version.document) return takenDown(w, version);
  const { survey } = version.document;
  return h("section", {},
    times(w, survey.times),
    held === null || held.results === null
      ? [h("p", { class: "notice" }, w.t("not-counted")), questions(w, survey)]
      : answers({ w, names, of, name }, held));
}

function times(w, { issueFrom, issueUntil, ballotsUntil }) {
  return h("dl", { class: "times" },
    h("div", {}, h("dt", {}, w.t("issue")), h("dd", {}, `${w.dateTime(issueFrom)} – ${w.dateTime(issueUntil)}`)),
    h("div", {}, h("dt", {}, w.t("ballots")), h("dd", {}, w.dateTime(ballotsUntil))));
}

function questions(w, { questions: all, districts }) {
  return [
    h("h3", {}, w.t("questions")),
    h("ol", {}, all.map(({ text }) => h("li", {}, said(w, text)))),
    h("p", { class: "quiet" }, w.t("districts", { n: districts.length })),
  ];
}

function answers({ w, names, of, name }, held) {
  const { poll, results } = held;
  const [asked, within] = of?.split("/") ?? [];
  const view = viewOf(placesOf(held), asked === name ? within : null);
  return [
    h("p", {}, w.t("answered", { n: results.total.ballots })),
    h("p", { class: "quiet" }, w.t("secret", { k: poll.k })),
    h("h3", {}, w.t("by-akim")),
    view.areas.length > 1 ? choiceOfArea(w, names, { view, name }) : null,
    poll.questions.map((question, i) => comparison(w, names, { question, i, places: view.places, name })),
    silent(w, names, view.places),
    h("h3", { "data-entry": view.chosen !== null }, w.t("by-question")),
    choice(w, names, { view, name }),
    detail(w, names, { poll, chosen: view.chosen, results }),
  ];
}

/** Whom a place's answers are about: the akim, where named, and the place. */
function about(names, code) {
  const akim = names.akim(code);
  return akim ? `${names.place(code)}, ${akim.name}` : names.place(code);
}

function comparison(w, names, { question, i, places, name }) {
  const shown = places.filter(({ state }) => state === "shown");
  if (shown.length === 0) return null;
  return h("table", { class: "means" },
    h("caption", {}, said(w, question.text)),
    h("thead", {}, h("tr", {},
      h("th", { scope: "col" }, w.t("place-and-akim")),
      h("th", { scope: "col", class: "number" }, w.t("mean")))),
    h("tbody", {}, shown.map(({ code, counted }) => {
      const { mean } = answersTo(counted.counts[i]);
      return h("tr", {},
        h("th", { scope: "row" }, h("a", { href: fragmentOf("survey", `${name}/${code}`) }, about(names, code))),
        h("td", { class: "number" }, mean === null ? w.t("nobody-could-say") : [bar(mean / BEST), inHundredths(w, mean)]));
    })));
}

const inHundredths = (w, number) => w.number(number, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function silent(w, names, places) {
  const rest = places.filter(({ state }) => state !== "shown");
  return rest.length === 0 ? null : h("div", { class: "notice" },
    h("p", {}, w.t("not-shown")),
    h("ul", {}, rest.map(({ code, state, why }) => h("li", {}, about(names, code), ": ", w.t(`state.${state}`, { why: why ?? "" })))));
}

function choiceOfArea(w, names, { view: { areas, area, whole }, name }) {
  return choose({
    id: `area-${name}`,
    label: w.t("which-area"),
    options: [
      whole ? ["", w.t("all-areas")] : null,
      ...areas.map((code) => [code, names.area(code)]),
    ],
    now: area ?? "",
    name,
  });
}

function choice(w, names, { view: { places, chosen, area }, name }) {
  const shown = places.filter(({ state }) => state === "shown");
  return choose({
    id: `place-${name}`,
    label: w.t("whose-answers"),
    options: [[area ?? "", w.t("all-shown-places")], ...shown.map(({ code }) => [code, about(names, code)])],
    now: chosen?.code ?? area ?? "",
    name,
  });
}

/** A choice of what of a poll is looked at; the address says it, so that a reload and a friend find it again. */
function choose({ id, label, options, now, name }) {
  const go = (event) => {
    announce(event.target.selectedOptions[0].textContent);
    location.hash = fragmentOf("survey", event.target.value ? `${name}/${event.target.value}` : null);
  };
  return h("div", { class: "field filter" },
    h("label", { for: id }, label),
    h("select", { id, onchange: go }, options.filter((option) => option !== null).map(([value, text]) =>
      h("option", { value, selected: value === now }, text))));
}

function detail(w, names, { poll, chosen, results }) {
  if (chosen && chosen.state !== "shown") return h("p", { class: "notice" }, w.t(`state.${chosen.state}`, { why: chosen.why ?? "" }));
  const counted = chosen ? chosen.counted : results.total;
  const whose = chosen ? about(names, chosen.code) : w.t("all-shown-places");
  return [
    h("p", {}, h("strong", {}, whose), ": ", w.t("answered", { n: counted.ballots }),
      chosen ? ` ${w.t("in-ways", { online: counted.online, paper: counted.paper })}` : null),
    poll.questions.map((question, i) => distribution(w, said(w, question.text), whose, counted.counts[i])),
  ];
}

function distribution(w, question, whose, counts) {
  const { rows } = answersTo(counts);
  return h("figure", { class: "distribution" },
    h("figcaption", {}, question),
    h("div", { class: "beside" },
      columns(rows.map(({ answer, count }) => ({ mark: answer === 0 ? "?" : String(answer), count, text: w.number(count) })), w.t("chart", { question, whose })),
      h("table", { "aria-label": `${question} ${whose}` },
        h("thead", {}, h("tr", {},
          h("th", { scope: "col" }, w.t("answer")),
          h("th", { scope: "col", class: "number" }, w.t("people")),
          h("th", { scope: "col", class: "number" }, w.t("share")))),
        h("tbody", {}, rows.map(({ answer, count, share }) => h("tr", {},
          h("th", { scope: "row" }, w.t(`answer.${answer}`)),
          h("td", { class: "number" }, w.number(count)),
          h("td", { class: "number" }, w.number(share, { style: "percent", maximumFractionDigits: 0 }))))))));
}
