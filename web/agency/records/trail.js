import { h } from "../../shared/dom.js";
import { inEdition } from "../parts/frame.js";
import { worded } from "../parts/names.js";
import { thingName } from "../parts/things.js";
import { addressOf } from "../routes.js";
import { entry } from "./entry.js";
import { more } from "./more.js";

/** All that happened to one thing, from its beginning, and whether its chain holds. */
export async function trail(app, { edition: name, subject, id }) {
  const { w, calls } = app;
  const path = `/audit/${encodeURIComponent(subject)}/${encodeURIComponent(id)}`;
  const [edition, first] = await Promise.all([calls.edition(name), calls.page(path)]);
  return inEdition(app, edition, "audit", thingName(w, edition.contest, subject, id),
    h("p", {}, h("a", { href: addressOf("audit", { edition: name }) }, w.t("audit.all"))),
    h("p", {}, `${worded(w, "subject", subject)} `, h("code", {}, id)),
    chain(w, first.chain),
    h("h2", {}, w.t("audit.entries")),
    more(app, path, first, (one) => entry(app, edition, { subject, id, ...one })));
}

function chain(w, { holds, broken }) {
  if (holds) return h("p", { class: "notice good" }, w.t("chain.holds"));
  return h("p", { class: "notice bad" },
    w.t("chain.broken", { number: String(broken.number) }), " ", worded(w, "chain-fault", broken.fault));
}
