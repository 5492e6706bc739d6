import { h } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { line } from "../parts/field.js";
import { NotYet } from "../parts/not-yet.js";
import { addressOf } from "../routes.js";
import { lastEditions } from "./opened.js";
import { planning } from "./planning.js";

/** Where everything begins: open an edition, plan one, hand rules in. */
export async function editions(app) {
  const { w, calls, published } = app;
  const known = [...new Set([...lastEditions(), ...published])];
  const name = line("open-edition", w.t("edition.name"), { autocapitalize: "none", spellcheck: "false" }, w.t("edition.name-hint"));
  return [
    h("h1", {}, w.t("editions")),
    app.isAgency ? null : h("p", { class: "notice warn" }, w.t("not-agency", { account: app.session.sub })),
    known.length === 0 ? null : h("ul", { class: "plain" }, known.map((one) =>
      h("li", { class: "card" }, h("a", { href: addressOf("timeline", { edition: one }) }, one)))),
    form(name.element, deed(app, w.t("edition.open"), async () => {
      const edition = name.input.value.trim();
      if (edition === "" || !await calls.known(`/editions/${encodeURIComponent(edition)}`)) {
        throw new NotYet(w.t("edition.unknown"));
      }
      app.go(addressOf("timeline", { edition }));
    })),
    planning(app),
    h("h2", {}, w.t("rules-and-days")),
    h("ul", {},
      h("li", {}, h("a", { href: addressOf("definition") }, w.t("definition.hand-in"))),
      h("li", {}, h("a", { href: addressOf("calendar") }, w.t("calendar")))),
  ];
}
