import { announce, h, show } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { choice, line } from "../parts/field.js";
import { more } from "../records/more.js";

const DECISIONS = ["released", "refused"];

/**
 * Held issuances of a district: a registrar officer looks first where a contact serves as many residents as it may, or many
 * codes were asked for at once. An entry is told by its keyed digest and names nobody.
 */
export function holds(app, path, { plan }) {
  const { w, calls } = app;
  const district = choice("hold-district", w.t("poll.district"), plan.districts.map(({ code }) => [code, code]));
  const found = h("div", { role: "status" });
  return folded(w.t("holds"), h("p", {}, w.t("holds.what")),
    form(district.element, deed(app, w.t("holds.look"), async () => {
      const list = `${path}/holds?district=${encodeURIComponent(district.input.value)}`;
      const first = await calls.page(list);
      show(found, first.items.length === 0 && !first.next
        ? h("p", {}, w.t("holds.none"))
        : more(app, list, first, (one) => held(app, path, one)));
    }, { kind: "plain", fields: { "?district": district } })),
    found);
}

function held(app, path, { roll, district, entry, contactAtCap }) {
  const { w } = app;
  const reason = line(`held-${entry.slice(0, 16)}`, w.t("reason"), { maxlength: "500" });
  const card = h("article", { class: "card", "data-entry": entry },
    h("h3", {}, w.t("holds.entry"), " ", h("code", {}, entry.slice(0, 16)), "…"),
    contactAtCap ? h("p", {}, w.t("holds.at-cap")) : null,
    reason.element,
    DECISIONS.map((decision) => deed(app, w.t(`holds.${decision}`), async () => {
      await app.calls.api.post(`${path}/holds/decision`,
        { roll, district, entry, decision, reason: reason.input.value.trim() });
      show(card, h("p", {}, h("code", {}, entry.slice(0, 16)), "… ", h("strong", {}, w.t(`holds.${decision}-done`))));
      announce(w.t(`holds.${decision}-done`));
    }, { kind: decision === "refused" ? "danger" : "", fields: { "/reason": reason } })));
  return card;
}
