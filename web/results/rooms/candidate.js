import { h } from "../../shared/dom.js";
import { pointsIn } from "../points.js";
import { because, said, verdict } from "../reasons.js";
import { fragmentOf } from "../route.js";
import { areaOf, pathOf, stepsOf, winnersOf } from "../standing.js";

/** All that is published of one candidate: their way through the steps, with every figure. */
export async function render({ w, names, published, of }) {
  const results = (await published.results())?.document ?? null;
  const path = results && of ? pathOf(results, of) : [];
  const back = h("p", {}, h("a", { href: fragmentOf("results") }, w.t("back-to-results")));
  if (path.length === 0) return [h("h2", {}, w.t("room.candidate")), h("p", { class: "notice" }, w.t("no-such-candidate")), back];
  const won = winnersOf(results).find(({ candidate }) => candidate === of);
  return [
    h("h2", {}, names.candidate(of)),
    h("p", { class: "quiet" }, whereFrom(names, of)),
    names.isNamed(of) ? null : h("p", { class: "notice" }, w.t("why-nameless")),
    won ? h("div", { class: "notice good" }, h("p", {}, w.t("has-won")), h("ul", {}, won.awards.map((award) => h("li", {}, names.award(award))))) : null,
    path.map((part) => stepOf(w, names, part, stepsOf(results)[0].step === part.step)),
    back,
  ];
}

// Named are the village and its oblast; of others the oblast alone.
function whereFrom(names, candidate) {
  const unit = names.unit(candidate);
  const area = names.area(areaOf(candidate));
  return unit && names.knows(unit) ? `${names.place(unit)}, ${area}` : area;
}

function stepOf(w, names, { step, area, admission, placing, departure, recusals, passed }, last) {
  return h("section", { class: "card" },
    h("h3", {}, names.step(step)),
    h("p", { class: "quiet" }, area === "kz" ? w.t("whole-country") : names.area(area)),
    admission === null ? null : h("p", {}, h("span", { class: `mark ${admission.admitted ? "good" : ""}` }, w.t(admission.admitted ? "admitted" : "not-admitted"))),
    admission && admission.reasons.length > 0 ? h("ul", { class: "because" }, admission.reasons.map(({ text }) => h("li", {}, said(w, text)))) : null,
    placing === null ? null : placed(w, names, step, placing, last),
    departure ? h("p", {}, said(w, departure.text)) : null,
    placing === null && admission === null && !departure && !passed ? h("p", {}, w.t("not-ranked")) : null,
    recusals.length > 0 ? h("p", { class: "quiet" }, w.t("stood-back", { members: recusals.map(({ member }) => member).join(", ") })) : null);
}

// What the points were before their weight is told where it changed them.
function sources(w, { combined, weighted, figures }) {
  return combined === weighted
    ? w.t("sources", { n: figures })
    : w.t("sources-weighted", { n: figures, points: pointsIn(w, combined) });
}

function placed(w, names, step, placing, last) {
  return [
    h("p", {},
      h("span", { class: "place" }, w.t("place", { place: placing.place })), " · ",
      h("span", { class: "total" }, w.t("total", { points: pointsIn(w, placing.total) })), " ",
      verdict(w, placing, last)),
    because(w, names, placing),
    h("table", { class: "shares" },
      h("caption", {}, w.t("figures")),
      h("thead", {}, h("tr", {},
        h("th", { scope: "col" }, w.t("criterion")),
        h("th", { scope: "col", class: "number" }, w.t("weighted")))),
      h("tbody", {}, placing.shares.map(({ criterion, combined, weighted, figures }) => h("tr", {},
        h("th", { scope: "row" }, names.criterion(step, criterion), " ", h("span", { class: "quiet" }, sources(w, { combined, weighted, figures }))),
        h("td", { class: "number" }, pointsIn(w, weighted)))))),
  ];
}
