import { h } from "../../shared/dom.js";
import { dayOf } from "../../shared/moment.js";
import { deed, folded, form } from "../parts/deed.js";
import { choice, line, text } from "../parts/field.js";
import { placeName } from "../parts/names.js";
import { facts, table } from "../parts/table.js";
import { publicationName } from "./name.js";

const EMBEDDED = ["embed.kk.html", "embed.ru.html", "embed.en.html"];
const FILES = {
  announcement: ["announcement.json", ...EMBEDDED],
  survey: ["survey.json", ...EMBEDDED],
  list: ["list.json", ...EMBEDDED],
  results: ["results.json", "winners.kk.html", "winners.ru.html", "winners.en.html", ...EMBEDDED],
  award: ["award.json", ...EMBEDDED],
};
const REASONS = ["personal-data", "wrong-person", "order"];

/** One publication: where it is, where it was posted, what is missing, and taking one of its files down. */
export function publicationCard(app, { contest }, path, one, later) {
  const { w } = app;
  const at = `${path}/publications/${one.number}`;
  return h("article", { class: "card publication", id: `publication-${one.number}`, tabindex: "-1", "data-kind": one.kind },
    h("h3", {}, `${one.number}. ${publicationName(w, contest, one)} `, state(w, one, later)),
    facts(
      [w.t("published.asked"), w.dateTime(one.requestedAt)],
      [w.t("published.address"), one.address ? h("a", { href: one.address, rel: "noopener" }, one.address) : null],
      [w.t("published.corrects"), one.corrects ?? null],
      [w.t("published.replaced"), later?.number ?? null],
      [w.t("award.at"), one.ceremony ? w.dateTime(one.ceremony.at) : null],
      [w.t("award.place"), one.ceremony?.place ?? null],
      [w.t("published.removed"), one.removed.length > 0 ? one.removed.join(", ") : null]),
    one.postings.length > 0
      ? table(w.t("postings.of", { number: String(one.number) }), [w.t("posting.place"), w.t("posting.address"), w.t("posting.date")], one.postings.map((posting) => [
        placeName(w, posting.place), posting.address, w.date(`${posting.date}T12:00:00Z`)]))
      : null,
    one.missing.length > 0 && !later
      ? h("p", {}, w.t("posting.missing"), " ", one.missing.map((place) => [h("span", { class: "mark bad" }, placeName(w, place)), " "])) : null,
    one.address ? [postingForm(app, at, one), takedownForm(app, at, one)] : null);
}

function state(w, { address }, later) {
  if (!address) return h("span", { class: "mark", role: "status" }, w.t("published.writing"));
  return later ? h("span", { class: "mark" }, w.t("published.earlier")) : h("span", { class: "mark good" }, w.t("published.in-force"));
}

function postingForm(app, at, one) {
  const { w } = app;
  const id = `posting-${one.number}`;
  const place = one.missing.length > 0
    ? choice(`${id}-place`, w.t("posting.place"), one.missing.map((name) => [name, placeName(w, name)]))
    : line(`${id}-place`, w.t("posting.place"));
  const address = line(`${id}-address`, w.t("posting.address"), { type: "url" });
  const date = line(`${id}-date`, w.t("posting.date"), { type: "date", value: dayOf(Date.now()) });
  return folded(w.t("posting.record"), form(
    h("div", { class: "three" }, place.element, address.element, date.element),
    deed(app, w.t("posting.do"), async () => {
      await app.calls.api.post(`${at}/postings`,
        { place: place.input.value.trim(), address: address.input.value.trim(), date: date.input.value });
      await app.again(w.t("posting.done"));
    }, { fields: { "/place": place, "/address": address, "/date": date } })));
}

function takedownForm(app, at, one) {
  const { w } = app;
  const id = `takedown-${one.number}`;
  const file = choice(`${id}-file`, w.t("takedown.file"),
    FILES[one.kind].filter((name) => !one.removed.includes(name)).map((name) => [name, name]));
  const reason = choice(`${id}-reason`, w.t("reason"), REASONS.map((name) => [name, w.t(`takedown.${name}`)]));
  const words = text(`${id}-words`, w.t("takedown.words"), { maxlength: "1000" }, w.t("takedown.words-hint"));
  return folded(w.t("takedown.ask"),
    h("p", {}, w.t("takedown.correct-first")),
    form(file.element, reason.element, words.element,
      deed(app, w.t("takedown.do"), async () => {
        await app.calls.api.post(`${at}/takedowns`,
          { file: file.input.value, reason: reason.input.value, words: words.input.value.trim() });
        await app.again(w.t("takedown.asked"));
      }, { kind: "danger", fields: { "/file": file, "/reason": reason, "/words": words } })));
}
