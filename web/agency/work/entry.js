import { h } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { text } from "../parts/field.js";
import { facts } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { atOffice } from "./frame.js";
import { officeParts, officePath } from "./ids.js";
import { last, matterName } from "./matter.js";

/** An entry of a journal with everything that was ever written of it, and what can be done with it. */
export async function entry(app, { office, year, key }) {
  const { w, calls, orders } = app;
  const path = `${officePath(office)}/journal/${year}/${encodeURIComponent(key)}`;
  const [order, read] = await Promise.all([orders.of(officeParts(office).algorithm), calls.api.get(path)]);
  return atOffice(app, order, office, "journal", matterName(w, order, last(read)),
    read.withdrawn ? h("p", { class: "notice" }, w.t("work.is-withdrawn")) : null,
    read.lateRecorded ? h("p", { class: "notice warn" }, w.t("work.is-late-recorded")) : null,
    h("p", { class: "quiet" }, `${w.t("work.id")}: `, h("code", {}, read.id)),
    h("ol", {}, read.writings.map((one, i) => h("li", { class: "card" },
      h("h2", {}, w.t(one.states ? (i === 0 ? "work.written" : "work.corrected") : "work.withdrawn")),
      h("p", { class: "quiet" }, `${w.dateTime(one.at)} · ${one.by}`),
      one.states ? stated(w, order, one.states) : null))),
    read.remarks.length > 0 ? h("section", {}, h("h2", {}, w.t("work.remarks")), read.remarks.map(({ words, by, at }) =>
      h("blockquote", {}, h("p", {}, words), h("p", { class: "quiet" }, `${w.dateTime(at)} · ${by}`)))) : null,
    read.withdrawn ? null : [
      h("p", {}, h("a", { href: addressOf("correcting", { office, year, key }) }, w.t("work.correct"))),
      folded(w.t("work.withdraw"), h("p", {}, w.t("work.withdraw-what")), deed(app, w.t("work.withdraw-do"), async () => {
        await calls.api.post(`${path}/withdrawal`, { version: read.version });
        await app.again(w.t("work.withdraw-done"));
      })),
    ],
    remarking(app, path));
}

function stated(w, order, states) {
  const { duty, on, settlements, parts, announcedOn, unwarned, follows, visit, words } = states;
  const kind = (part) => (order.duty(duty)?.marks?.some(({ id }) => id === part) ? "mark" : "part");
  return [
    h("p", {}, words),
    facts(
      [w.t("work.done"), matterName(w, order, states)],
      [w.t("work.day"), w.date(on)],
      [w.t("work.settlements"), settlements.length > 0 ? settlements.join(", ") : null],
      [w.t("work.parts"), parts.length > 0 ? parts.map((part) => order.name(kind(part), duty, part)).join(", ") : null],
      [w.t("work.announced-on"), announcedOn ? w.date(announcedOn) : null],
      [w.t("work.unwarned"), unwarned ? w.t("yes") : null],
      [w.t("work.follows"), follows ?? null],
      [w.t("work.visit"), visit ? w.date(visit) : null]),
  ];
}

function remarking(app, path) {
  const { w, calls } = app;
  const words = text("remark", w.t("work.remark"), { maxlength: "2000" });
  return folded(w.t("work.remark-on"), form(words.element, deed(app, w.t("work.remark-do"), async () => {
    await calls.api.post(`${path}/remarks`, { words: words.input.value.trim() });
    await app.again(w.t("work.remark-done"));
  }, { fields: { "/words": words } })));
}
