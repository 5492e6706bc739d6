import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";
import { planning } from "./planning.js";

/** Where everything begins: open an edition, plan one, hand rules in. */
export async function editions(app) {
  const { w, calls } = app;
  const { announced, planned } = await calls.api.get("/editions");
  return [
    h("h1", {}, w.t("editions")),
    app.isAgency ? null : h("p", { class: "notice warn" }, w.t("not-agency", { account: app.session.sub })),
    announced.length + planned.length > 0
      ? h("ul", { class: "plain" }, planned.map((one) => card(w, one, w.t("planned"))), announced.map((one) => card(w, one)))
      : h("p", {}, w.t("editions.none")),
    planning(app),
    h("h2", {}, w.t("rules-and-days")),
    h("ul", {},
      h("li", {}, h("a", { href: addressOf("definition") }, w.t("definition.hand-in"))),
      h("li", {}, h("a", { href: addressOf("calendar") }, w.t("calendar"))),
      h("li", {}, h("a", { href: addressOf("work") }, w.t("work"))),
      h("li", {}, h("a", { href: addressOf("algorithms") }, w.t("algorithm.hand-in")))),
  ];
}

function card(w, edition, state = null) {
  return h("li", { class: "card" }, h("a", { href: addressOf("timeline", { edition }) }, edition), state ? ` · ${state}` : null);
}
