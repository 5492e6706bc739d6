import { h, show } from "../../shared/dom.js";
import { reasons } from "../failure.js";
import { dayOf } from "../../shared/moment.js";
import { deed } from "../parts/deed.js";
import { line } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { facts } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { amending } from "./amending.js";
import { announcing } from "./announcing.js";
import { countedDeadlines } from "./counted.js";
import { picture } from "./picture.js";

/** An edition: how it stands, its deadlines as a picture and a table, announcing it and moving a deadline. */
export async function timeline(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}`;
  const [edition, timetable] = await Promise.all([calls.edition(name), calls.api.get(`${path}/calendar`)]);
  const days = h("div", {}, dates(w, edition.contest, timetable));
  return inEdition(app, edition, "timeline", edition.contest.title,
    facts(
      [w.t("state"), edition.announcedAt ? w.t("announced-at", { at: w.dateTime(edition.announcedAt) }) : w.t("planned")],
      [w.t("rules"), h("a", { href: addressOf("definition") }, h("code", {}, edition.definition.slice(0, 16)), "…")],
      [w.t("calendar"), h("a", { href: addressOf("pinned", { digest: timetable.calendar }) },
        h("code", {}, timetable.calendar.slice(0, 16)), "…")],
      [w.t("posted"), edition.postings.length > 0
        ? h("ul", {}, edition.postings.map(({ place, address, date }) => h("li", {}, `${place}, ${date}: ${address}`))) : null]),
    edition.announcedAt ? null : asIf(app, edition.contest, path, timetable, days),
    days,
    app.isAgency ? (edition.announcedAt ? amending : announcing)(app, edition, path) : null);
}

function dates(w, contest, timetable) {
  return [
    timetable.warnings.length > 0
      ? h("section", { class: "notice warn" }, h("h2", {}, w.t("warnings")), reasons(timetable.warnings)) : null,
    h("h2", {}, w.t("deadlines")),
    h("div", { class: "side" }, picture(w, contest, timetable), countedDeadlines(w, contest, timetable)),
  ];
}

// Before it is announced the whole calendar hangs on the day of that: any day can be tried.
function asIf(app, contest, path, timetable, days) {
  const { w } = app;
  const day = line("as-if", w.t("as-if"), { type: "date", value: dayOf(timetable.announcedAt) }, w.t("as-if.hint"));
  return h("section", {}, day.element, deed(app, w.t("as-if.show"), async () => {
    const asked = await app.calls.api.get(`${path}/calendar?announced=${encodeURIComponent(day.input.value)}`);
    show(days, dates(w, contest, asked));
  }, { kind: "plain", fields: { "?announced": day } }));
}
