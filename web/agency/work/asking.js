import { h } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { choice, line, text } from "../parts/field.js";
import { addressOf } from "../routes.js";
import { atOffice } from "./frame.js";
import { newKey, officeParts, officePath, todayBy } from "./ids.js";
import { newSecret, receiptOf } from "./receipt.js";

/** Writing down what somebody asks. */
export async function asking(app, { office }) {
  const { w, calls, orders, kept } = app;
  const [order, { settlements }] = await Promise.all([
    orders.of(officeParts(office).algorithm), calls.api.get(officePath(office)),
  ]);
  const name = `asking.${office}`;
  const from = kept.get(name)?.asked ?? {};
  const place = choice("asked-settlement", w.t("asked.settlement"), settlements.map((code) => [code, code]), { chosen: from.settlement });
  const on = line("asked-on", w.t("work.day"), { type: "date", max: todayBy(app.clock), value: from.on ?? "" });
  const words = text("asked-text", w.t("asked.text"), { maxlength: "2000" }, w.t("asked.text-hint"), from.text ?? "");
  const entry = line("asked-entry", w.t("asked.entry"), { value: from.entry ?? "", spellcheck: "false" }, w.t("asked.entry-hint"));
  const who = line("asked-name", w.t("asked.name"), { maxlength: "200", "data-uncarried": true });
  const contact = line("asked-contact", w.t("asked.contact"), { maxlength: "200", "data-uncarried": true });
  // Who asks is never kept in the browser: whoever comes back types it again, or it is there with the question already.
  const draft = () => ({
    settlement: place.input.value,
    on: on.input.value,
    text: words.input.value.trim(),
    ...(entry.input.value.trim() ? { entry: entry.input.value.trim() } : {}),
  });
  const read = () => ({
    ...draft(),
    ...(who.input.value.trim() || contact.input.value.trim()
      ? { asker: { name: who.input.value.trim(), contact: contact.input.value.trim() } } : {}),
  });
  const send = async () => {
    const asked = read();
    // Key and secret go with the draft: what is sent again after a lost answer is the same question.
    const before = kept.get(name);
    const key = before?.key ?? newKey(asked.on);
    const secret = before?.secret ?? newSecret();
    kept.put(name, { asked: draft(), key, secret });
    const year = asked.on.slice(0, 4) || "0";
    const path = `${officePath(office)}/questions/${encodeURIComponent(year)}/${encodeURIComponent(key)}`;
    const { id } = await calls.api.put(path, { ...asked, receipt: await receiptOf(secret) });
    kept.drop(name);
    kept.put(`receipt.${id}`, { secret });
    await app.go(addressOf("question", { office, year, key }), w.t("asked.done"));
  };
  const made = form(
    place.element, on.element, words.element, entry.element,
    h("fieldset", {}, h("legend", {}, w.t("asked.who")), h("p", { class: "quiet" }, w.t("asked.who-hint")), who.element, contact.element),
    deed(app, w.t("asked.do"), send, { fields: {
      "/settlement": place, "/on": on, "/text": words, "/entry": entry, "/asker/name": who, "/asker/contact": contact,
    } }));
  made.addEventListener("input", () => kept.put(name, { ...kept.get(name), asked: draft() }));
  return atOffice(app, order, office, "questions", w.t("asked.ask"), made);
}
