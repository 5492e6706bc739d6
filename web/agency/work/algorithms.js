import { h } from "../../shared/dom.js";
import { handingIn } from "../definition/handing-in.js";
import { addressOf } from "../routes.js";
import { adopting } from "./adopting.js";

/** Which oblasts work by which order on the work with the people; handing one in, and entering who works by it. */
export async function algorithms(app) {
  const { w, calls } = app;
  const adopted = await calls.all("/adoptions");
  return [
    h("p", { class: "way" }, h("a", { href: "#/" }, w.t("editions"))),
    handingIn(app, { what: "algorithm", path: "/algorithms", called: "algorithm", then: null }),
    h("h2", {}, w.t("adoptions")),
    adopted.length > 0
      ? h("ul", { class: "plain" }, adopted.map((one) => h("li", { class: "card" },
        h("a", { href: addressOf("adoption", { algorithm: one.algorithm }) }, one.algorithm),
        ` · ${w.t("adoption.area", { area: one.area })} · ${w.t("adoption.since", { day: w.date(one.versions[0].from) })}`)))
      : h("p", {}, w.t("adoptions.none")),
    h("h2", {}, w.t("adoption.new")),
    adopting(app, null),
  ];
}
