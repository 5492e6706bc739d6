import { h } from "../../shared/dom.js";
import { worded } from "../parts/names.js";
import { thingName } from "../parts/things.js";
import { addressOf } from "../routes.js";
import { valueWords } from "./values.js";

/** One entry of an audit trail: what happened, when, to which thing, by which account, and the values that it holds. */
export function entry(app, { edition, contest }, one) {
  const { w } = app;
  const { subject, id, number } = one;
  const values = Object.entries(one.values);
  return h("article", { class: "card entry", "data-fact": one.fact },
    h("h3", {}, worded(w, "fact", one.fact)),
    h("p", {}, w.dateTime(one.at), ` · ${worded(w, "subject", subject)}: `,
      h("a", { href: addressOf("trail", { edition, subject, id }) }, thingName(w, contest, subject, id)),
      ` · ${one.actor}`),
    h("details", {}, h("summary", {}, w.t("audit.exactly")),
      h("dl", { class: "facts" },
        values.map(([key, value]) => pair(worded(w, "value", key), valueWords(w, contest, key, value))),
        pair(w.t("audit.code"), h("code", {}, one.fact)),
        pair(w.t("audit.id"), h("code", {}, `${id} (${number})`)),
        pair(w.t("audit.at"), h("code", {}, one.at)),
        pair(w.t("audit.digest"), h("code", {}, one.digest)))));
}

const pair = (name, value) => h("div", {}, h("dt", {}, name), h("dd", {}, value));
