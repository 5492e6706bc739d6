import { h } from "../../shared/dom.js";
import { handingIn } from "./handing-in.js";

/** Handing a contest's rules in, and then what its parts are called in each language. */
export async function definition(app) {
  const { w } = app;
  return [
    h("p", { class: "way" }, h("a", { href: "#/" }, w.t("editions"))),
    handingIn(app, {
      what: "definition", path: "/definitions", called: "contest", then: h("p", {}, h("a", { href: "#/" }, w.t("definition.plan"))),
    }),
  ];
}
