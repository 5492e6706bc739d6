import { h } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { line, text, tick } from "../parts/field.js";
import { addressOf } from "../routes.js";
import { atOffice } from "./frame.js";
import { newKey, officeParts, officePath, todayBy } from "./ids.js";
import { last, matterName } from "./matter.js";

/** Writing down what was done; `what` is a duty or `contact.` with its kind. */
export async function writing(app, { office, what }) {
  const [before, kind] = what.split(".");
  const matter = kind && before === "contact" ? { contact: kind } : { duty: what };
  return room(app, office, `entry.${office}.${what}`, null, { ...matter, settlements: [], parts: [] });
}

/** Writing a correction behind what an entry says. */
export async function correcting(app, { office, year, key }) {
  const read = await app.calls.api.get(`${officePath(office)}/journal/${year}/${encodeURIComponent(key)}`);
  return room(app, office, `correction.${read.id}`, read, last(read));
}

async function room(app, office, name, there, stated) {
  const { w, calls, orders } = app;
  const [order, { settlements }] = await Promise.all([
    orders.of(officeParts(office).algorithm), calls.api.get(officePath(office)),
  ]);
  const duty = order.duty(stated.duty);
  return atOffice(app, order, office, "", matterName(w, order, stated),
    h("p", {}, w.t(there ? "work.correct-what" : "work.write-what")),
    statement(app, { office, name, there, stated, duty, order, settlements }));
}

function statement(app, { office, name, there, stated, duty, order, settlements }) {
  const { w, kept } = app;
  const draft = kept.get(name);
  const from = draft?.states ?? stated;
  const on = line("entry-on", w.t("work.day"), { type: "date", max: todayBy(app.clock), value: from.on ?? "" });
  const places = settlements.map((code) => tick(`at-${code}`, code, { checked: from.settlements.includes(code) }));
  const parts = [...(duty?.parts ?? []).map(({ id }) => ["part", id]), ...(duty?.marks ?? []).map(({ id }) => ["mark", id])]
    .map(([kind, id]) => [id, tick(`part-${id}`, order.name(kind, duty.id, id), { checked: from.parts.includes(id) })]);
  const announced = duty?.announced || from.announcedOn
    ? line("entry-announced", w.t("work.announced-on"), { type: "date", value: from.announcedOn ?? "" }, w.t("work.announced-hint")) : null;
  const unwarned = duty?.announced?.mayBeSilent ? tick("entry-unwarned", w.t("work.unwarned"), { checked: from.unwarned ?? false }) : null;
  const follows = duty?.afterAct
    ? line("entry-follows", w.t("work.follows"), { value: from.follows ?? "", spellcheck: "false" },
      w.t("work.follows-hint", { duty: order.name("duty", duty.afterAct.act) })) : null;
  const visit = duty?.beforeAct
    ? line("entry-visit", w.t("work.visit"), { type: "date", value: from.visit ?? "" },
      w.t("work.visit-hint", { duty: order.name("duty", duty.beforeAct.act) })) : null;
  const words = text("entry-words", w.t("work.words"), { maxlength: "2000" }, w.t("work.words-hint"), from.words ?? "");
  const read = () => ({
    ...(stated.duty ? { duty: stated.duty } : { contact: stated.contact }),
    on: on.input.value,
    settlements: settlements.filter((_, i) => places[i].input.checked),
    parts: parts.filter(([, { input }]) => input.checked).map(([id]) => id),
    ...(announced?.input.value ? { announcedOn: announced.input.value } : {}),
    unwarned: unwarned?.input.checked ?? false,
    ...(follows?.input.value ? { follows: follows.input.value.trim() } : {}),
    ...(visit?.input.value ? { visit: visit.input.value } : {}),
    words: words.input.value.trim(),
  });
  // The key goes with the draft: what is sent again after a lost answer is the same entry.
  const keep = () => kept.put(name, { ...kept.get(name), states: read() });
  const send = async () => {
    const states = read();
    const year = there ? there.id.split("#")[0].split(".").at(-1) : states.on.slice(0, 4);
    const key = there?.key ?? kept.get(name)?.key ?? newKey(states.on);
    kept.put(name, { states, key });
    const path = `${officePath(office)}/journal/${encodeURIComponent(year || "0")}/${encodeURIComponent(key)}`;
    await app.calls.api.put(path, { version: there?.version ?? 0, states });
    kept.drop(name);
    await app.go(addressOf("entry", { office, year, key }), w.t(there ? "work.correct-done" : "work.write-done"));
  };
  const group = (legend, fields) => (fields.length === 0 ? null
    : h("fieldset", {}, h("legend", {}, legend), fields.map(({ element }) => element)));
  const made = form(on.element, group(w.t("work.settlements"), places), group(w.t("work.parts"), parts.map(([, one]) => one)),
    announced?.element, unwarned?.element, follows?.element, visit?.element, words.element,
    deed(app, w.t(there ? "work.correct-do" : "work.write-do"), send, { fields: {
      "/states/on": on, "/states/words": words,
      ...(announced ? { "/states/announcedOn": announced } : {}),
      ...(follows ? { "/states/follows": follows } : {}), ...(visit ? { "/states/visit": visit } : {}),
    } }));
  made.addEventListener("input", keep);
  return made;
}
