import { h } from "../../shared/dom.js";
import { instantOf } from "../../shared/moment.js";
import { deed, folded, form } from "../parts/deed.js";
import { choice, line, text } from "../parts/field.js";
import { commissionName, partsOfCommission } from "../parts/names.js";
import { publicationName } from "./name.js";
import { placeLines, placesIn } from "./places.js";

/**
 * What can be published of an edition, each with its button; what is there already is published anew as a correction.
 * `places` has the names of places that are published with a survey, by its poll.
 */
export function asking(app, edition, path, all, commissions, places) {
  const { contest } = edition;
  const wanted = contest.rules.publications ?? [{ kind: "results", id: "results" }];
  return wanted.map((one) => {
    const before = all.some(({ kind, list, poll }) => kind === one.kind && (kind !== "list" || list === one.id)
      && (kind !== "survey" || poll === one.poll));
    return asked(app, contest, path, { ...one, list: one.id, places: places[one.poll] ?? {} }, before, commissions);
  });
}

function asked(app, contest, path, one, before, commissions) {
  const { w, calls } = app;
  const send = (where, body) => async () => {
    await calls.api.post(`${path}${where}`, body?.());
    await app.again(w.t("publish.asked"));
  };
  const title = [publicationName(w, contest, one), before ? [" ", h("span", { class: "mark good" }, w.t("publish.there"))] : null];
  const words = w.t(before ? "publish.again" : "publish.do");
  const what = h("p", {}, w.t(`publish.${one.kind}`), one.paragraph && one.paragraph !== "-" ? ` (${one.paragraph})` : null);
  switch (one.kind) {
    case "announcement":
      return folded(title, what, deed(app, words, send("/announcement/publications")));
    case "survey":
      return folded(title, what, survey(app, one, words, send));
    case "list":
      return folded(title, what, list(app, contest, one, words, send, commissions));
    case "award":
      return folded(title, what, award(app, words, send));
    default:
      return folded(title, what, deed(app, words, send("/publications")));
  }
}

function list(app, contest, one, words, send, commissions) {
  const { w } = app;
  if (one.of !== "commission") return deed(app, words, send("/lists", () => ({ list: one.list })));
  const { commission: kind } = contest.rules.steps.find(({ id }) => id === one.step);
  const those = commissions.filter((id) => partsOfCommission(id).kind === kind);
  if (those.length === 0) return h("p", {}, w.t("commissions.none"));
  const whose = choice(`list-${one.list}`, w.t("publish.whose"), those.map((id) => [id, commissionName(w, contest, id)]));
  return form(whose.element, deed(app, words, send("/lists", () => ({ list: one.list, commission: whose.input.value }))));
}

// Names are sent anew with every version: those that are published already stand here.
function survey(app, one, words, send) {
  const { w } = app;
  const places = text(`places-${one.poll}`, w.t("survey.places"), { spellcheck: "false" }, w.t("survey.places-hint"), placeLines(one.places));
  return h("div", {}, places.element, deed(app, words, send("/surveys", () => {
    const named = placesIn(places.input.value);
    return { poll: one.poll, ...(Object.keys(named).length > 0 ? { places: named } : {}) };
  }), { fields: { "/places": places } }));
}

function award(app, words, send) {
  const { w } = app;
  const at = line("award-at", w.t("award.at"), { type: "datetime-local" }, w.t("amend.last-hint"));
  const place = line("award-place", w.t("award.place"), { maxlength: "300" });
  return form(at.element, place.element, deed(app, words,
    send("/award", () => ({ at: instantOf(at.input.value) ?? at.input.value, place: place.input.value.trim() })),
    { fields: { "/at": at, "/place": place } }));
}
