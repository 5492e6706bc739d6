import { h } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { line } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { worded } from "../parts/names.js";
import { facts } from "../parts/table.js";
import { more } from "./more.js";

// States in which an address may be kept from being written to.
const LIFTED = ["suppressed", "complained", "bounced"];

/** Letters that did not arrive and errands that were not done: why, since when, and what can be done about it. */
export async function deliveries(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}/deliveries`;
  const [edition, first] = await Promise.all([calls.edition(name), calls.page(path)]);
  return inEdition(app, edition, "deliveries", w.t("room.deliveries"),
    h("p", {}, w.t("deliveries.what")),
    first.items.length === 0
      ? h("p", { class: "notice good" }, w.t("deliveries.none"))
      : more(app, path, first, (one) => card(app, path, one)));
}

function card(app, path, one) {
  const { w } = app;
  const at = `${path}/${one.id}`;
  const { does, template, audience = {}, ...which } = one.task;
  const about = [audience.dossier, audience.commission, audience.sitting, which.sitting, which.poll, which.publication]
    .filter((part) => part !== undefined).join(" · ");
  return h("article", { class: "card", "data-state": one.state },
    h("h2", {}, what(w, does, template), " ", h("span", { class: "mark bad" }, w.t(`delivery.${one.state}`))),
    one.trouble ? h("p", {}, h("strong", {}, worded(w, "trouble", one.trouble))) : null,
    facts(
      [w.t("delivery.to"), audience.of ? [worded(w, "audience", audience.of), audience.person ? `: ${audience.person}` : null] : null],
      [w.t("delivery.about"), about || null],
      [w.t("delivery.since"), w.dateTime(one.since)],
      [w.t("delivery.tries"), w.number(one.tries)],
      [w.t("delivery.last-try"), one.lastTry ? w.dateTime(one.lastTry) : null]),
    again(app, at, one, "resend"),
    LIFTED.includes(one.state) ? again(app, at, one, "lifting") : null);
}

function what(w, does, template) {
  if (does !== "notify" && does !== "again") return worded(w, "errand", does);
  return template ? w.t("delivery.letter", { template }) : w.t("errand.notify");
}

function again(app, at, one, which) {
  const { w } = app;
  const reason = line(`${which}-${one.id}`, w.t("reason"), { maxlength: "1000" });
  return folded(w.t(`delivery.${which}`),
    h("p", {}, w.t(`delivery.${which}-what`)),
    form(reason.element, deed(app, w.t(`delivery.${which}-do`), async () => {
      await app.calls.api.post(`${at}/${which}`, { reason: reason.input.value.trim() });
      await app.again(w.t(`delivery.${which}-done`));
    }, { fields: { "/reason": reason } })));
}
