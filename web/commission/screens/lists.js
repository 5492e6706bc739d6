import { h } from "../../shared/dom.js";
import { field } from "../field.js";
import { takedown } from "../lists/takedown.js";
import { toCommission } from "../parts.js";
import { addressOf } from "../routes.js";

/** The commission's own lists of those who go on, and where each was posted. */
export async function lists(app) {
  const { w, calls } = app;
  const [rules, publications] = await Promise.all([calls.rules(), calls.publications()]);
  return [
    toCommission(app),
    h("h1", {}, w.t("lists.title")),
    rules.lists(app.kind).map((list) => h("section", { class: "card" },
      h("h2", {}, w.t("lists.after", { step: rules.name("step", list.step) })),
      app.button(w.t("lists.publish"), async () => {
        await calls.publishList(list.id);
        await app.go(addressOf("lists"), w.t("lists.done"));
      }))),
    publications.map((publication) => card(app, rules, publication)),
    app.button(w.t("read-again"), () => app.enter(), "plain"),
  ];
}

function card(app, rules, publication) {
  const { w } = app;
  return h("section", { class: "card" },
    h("h2", {}, w.t("publication", { number: publication.number }), " ", w.dateTime(publication.requestedAt)),
    publication.address
      ? h("p", {}, h("a", { href: publication.address, target: "_blank", rel: "noopener noreferrer" }, w.t("publication.open")))
      : h("p", {}, w.t("publication.being-written")),
    publication.postings.length > 0 ? h("ul", {}, publication.postings.map(({ place, address, date }) =>
      h("li", {}, `${placeName(w, rules, place)}: ${address}, ${w.date(date)}`))) : null,
    publication.missing.length > 0 ? [
      h("div", { class: "notice warn" }, h("p", {}, w.t("posting.missing", {
        places: publication.missing.map((place) => placeName(w, rules, place)).join(", "),
      }))),
      posting(app, rules, publication),
    ] : null,
    publication.removed.length > 0 ? h("p", {}, w.t("takedown.removed", { files: publication.removed.join(", ") })) : null,
    publication.address ? takedown(app, publication) : null);
}

function placeName(w, rules, place) {
  const own = `place.${place}`;
  return w.has(own) ? w.t(own) : rules.name("place", place);
}

function posting(app, rules, { number, missing }) {
  const { w } = app;
  const place = field({
    label: w.t("posting.place"),
    input: h("select", { id: `place-${number}` }, missing.map((one) => h("option", { value: one }, placeName(w, rules, one)))),
  });
  const address = field({ label: w.t("posting.address"), hint: w.t("posting.hint"), input: h("input", { id: `address-${number}`, type: "url" }) });
  const date = field({ label: w.t("posting.date"), input: h("input", { id: `date-${number}`, type: "date" }) });
  return h("details", {}, h("summary", {}, w.t("posting.record")),
    app.form(w.t("posting.record"), [place.element, address.element, date.element], async () => {
      await app.calls.recordPosting(number, { place: place.input.value, address: address.input.value.trim(), date: date.input.value });
      await app.go(addressOf("lists"), w.t("posting.done"));
    }, { needed: [address, date] }));
}
