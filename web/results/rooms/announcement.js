import { h } from "../../shared/dom.js";
import { takenDown } from "../removed.js";

/** What the contest asks of whom by when, what it gives, and when the awards are handed over. */
export async function render({ w, names, published }) {
  const [version, award, definition] = await Promise.all([
    published.announcement(),
    published.award(),
    published.definition(),
  ]);
  const heading = h("h2", {}, w.t("room.announcement"));
  if (version === null) return [heading, h("p", { class: "notice" }, w.t("not-announced"))];
  if (!version.document) return [heading, takenDown(w, version)];
  const { announcedAt, deadlines, intakes, steps, awards, nominators } = version.document;
  return [
    heading,
    announcedAt ? h("p", {}, w.t("announced-on", { date: w.date(announcedAt) })) : null,
    version.corrects ? h("p", { class: "quiet" }, w.t("corrected", { n: version.number, before: version.corrects })) : null,
    award?.document ? ceremony(w, award.document) : null,
    h("h3", { id: "deadlines" }, w.t("deadlines")),
    deadlineTable(w, names, deadlines),
    nominators.length > 0 ? [h("h3", {}, w.t("nominators")), list(nominators.map(({ key }) => names.said(key)))] : null,
    h("h3", {}, w.t("documents")),
    intakes.filter(({ documents }) => documents.length > 0).map((intake) => h("details", { class: "card" },
      h("summary", {}, names.said(`intake.${intake.intake}`)),
      list(intake.documents.map(({ key }) => names.said(key))))),
    h("h3", {}, w.t("steps")),
    h("ol", { class: "steps" }, steps.map((step) => h("li", {}, oneStep(w, names, step)))),
    h("h3", {}, w.t("awards")),
    list(awards.map(({ key }) => names.said(key))),
    definition ? h("p", {}, h("a", { href: `${version.address}definition.json` }, w.t("rules-file"))) : null,
  ];
}

function ceremony(w, { at, place }) {
  return h("div", { class: "notice good" },
    h("p", {}, h("strong", {}, w.t("ceremony")), " ", w.t("ceremony-at", { at: w.dateTime(at), place })));
}

function deadlineTable(w, names, deadlines) {
  return h("table", { "aria-labelledby": "deadlines" },
    h("thead", {}, h("tr", {},
      h("th", { scope: "col" }, w.t("deadline")),
      h("th", { scope: "col" }, w.t("last-moment")))),
    h("tbody", {}, deadlines.map(({ deadline, last, paragraph }) => h("tr", {},
      h("th", { scope: "row" }, names.said(`deadline.${deadline}`), " ", h("span", { class: "quiet" }, `(${paragraph})`)),
      h("td", {}, last ? w.dateTime(last) : w.t("not-set-yet"))))));
}

function oneStep(w, names, { step, paragraph, criteria }) {
  const title = `${names.step(step)} (${paragraph})`;
  return criteria.length === 0
    ? h("p", {}, title)
    : h("details", {}, h("summary", {}, title), list(criteria.map(({ key }) => names.said(key))));
}

const list = (all) => h("ul", {}, all.map((text) => h("li", {}, text)));
