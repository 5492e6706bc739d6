import { announce, h } from "../../shared/dom.js";
import { pointsIn } from "../points.js";
import { because, linkTo, said, verdict } from "../reasons.js";
import { takenDown } from "../removed.js";
import { fragmentOf } from "../route.js";
import { admissionsOf, areaOf, areasOf, placingsOf, stepsOf, winnersOf } from "../standing.js";

/** Who has won, and how it came to that: every step, the last one first, every place with its reasons. */
export async function render({ w, names, published, of }) {
  const version = await published.results();
  const heading = h("h2", {}, w.t("room.results"));
  if (version === null) return [heading, h("p", { class: "notice" }, w.t("no-results-yet"))];
  if (!version.document) return [heading, takenDown(w, version)];
  const results = version.document;
  const areas = areasOf(results);
  const area = areas.includes(of) ? of : null;
  return [
    heading,
    h("p", { class: "quiet" },
      w.t("published-on", { date: w.dateTime(version.manifest.requestedAt) }),
      version.corrects ? ` ${w.t("corrected", { n: version.number, before: version.corrects })}` : null),
    winners(w, names, results),
    h("h3", {}, w.t("how-it-came")),
    h("p", {}, w.t("who-is-named")),
    filter(w, names, areas, area),
    stepsOf(results).map(({ step, sittings }, i) => stepOf(w, names, { step, sittings, area, last: i === 0 })),
  ];
}

function winners(w, names, results) {
  const all = winnersOf(results);
  if (all.length === 0) return h("p", { class: "notice" }, w.t("no-winners"));
  return [
    h("h3", {}, w.t("winners")),
    h("ul", { class: "winners" }, all.map(({ candidate, awards, place, total }) => h("li", { class: "card" },
      place === null ? null : h("p", { class: "place" }, w.t("place", { place })),
      h("p", { class: "who" }, linkTo(names, candidate)),
      h("p", { class: "quiet" }, names.area(areaOf(candidate)), total === null ? null : ` · ${w.t("total", { points: pointsIn(w, total) })}`),
      h("ul", {}, awards.map((award) => h("li", {}, names.award(award))))))),
  ];
}

function filter(w, names, areas, area) {
  const choose = (event) => {
    announce(w.t("filtered", { area: event.target.value ? names.area(event.target.value) : w.t("all-areas") }));
    location.hash = fragmentOf("results", event.target.value || null);
  };
  return h("div", { class: "field filter" },
    h("label", { for: "area" }, w.t("filter")),
    h("select", { id: "area", onchange: choose },
      h("option", { value: "", selected: area === null }, w.t("all-areas")),
      areas.map((code) => h("option", { value: code, selected: code === area }, names.area(code)))));
}

function stepOf(w, names, { step, sittings, area, last }) {
  const shown = sittings
    .map(({ area: of, sitting }) => sittingOf(w, names, { of, sitting, area, last }))
    .filter((part) => part !== null);
  return h("details", { class: "step", open: last || area !== null },
    h("summary", {}, h("h3", {}, names.step(step))),
    shown.length > 0 ? shown : h("p", {}, w.t("nobody-from-there")));
}

function sittingOf(w, names, { of, sitting, area, last }) {
  const placings = placingsOf(sitting, area);
  const decided = admissionsOf(sitting, area);
  if (placings.length === 0 && decided.length === 0) return null;
  return h("section", { class: "sitting" },
    h("h4", {}, of === "kz" ? w.t("whole-country") : names.area(of)),
    placings.map(({ area: ranked, placings: all }) => [
      ranked.length === 4 ? h("p", { class: "quiet" }, w.t("in-district", { code: ranked })) : null,
      h("ol", { class: "placings" }, all.map((placing) => placed(w, names, placing, last))),
    ]),
    decided.length === 0 ? null : h("ul", { class: "placings" }, decided.map((one) => admitted(w, names, one))),
    (sitting.protocol.ranking?.notes ?? []).map((note) => h("p", { class: "quiet" }, said(w, note.text))),
    h("p", { class: "quiet" }, w.t("seats", {
      members: sitting.protocol.members,
      quorum: sitting.protocol.quorum,
      present: sitting.protocol.present.length,
    })));
}

function placed(w, names, placing, last) {
  return h("li", { class: "placing" },
    h("p", {},
      h("span", { class: "place" }, w.t("place", { place: placing.place })), " · ",
      h("span", { class: "who" }, linkTo(names, placing.candidate)), " · ",
      h("span", { class: "total" }, w.t("total", { points: pointsIn(w, placing.total) })), " ",
      verdict(w, placing, last)),
    because(w, names, placing));
}

function admitted(w, names, { candidate, admitted: yes, reasons }) {
  return h("li", { class: "placing" },
    h("p", {},
      h("span", { class: "who" }, linkTo(names, candidate)), " ",
      h("span", { class: `mark ${yes ? "good" : ""}` }, w.t(yes ? "admitted" : "not-admitted"))),
    reasons.length > 0 ? h("ul", { class: "because" }, reasons.map(({ text }) => h("li", {}, said(w, text)))) : null);
}
