import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";
import { markOf, whoseIs } from "../standing.js";

/** One's own candidacies, and the two ways to another one. */
export async function candidacies(app) {
  const { w } = app;
  const own = await app.calls.candidacies();
  const titles = await Promise.all(own.map(async ({ edition }) => (await app.calls.contest(edition)).title));
  return [
    h("h1", {}, w.t("candidacies")),
    own.length === 0 ? h("p", {}, w.t("candidacies.none")) : null,
    h("ul", { class: "cards" }, own.map((dossier, i) => h("li", { class: "card" },
      h("h2", {}, h("a", { href: addressOf("dossier", dossier) }, whoseIs(dossier))),
      h("p", {}, titles[i]),
      mark(w, dossier)))),
    h("div", { class: "buttons" },
      h("a", { class: "button", href: addressOf("opening") }, w.t("open")),
      h("a", { class: "button plain", href: addressOf("nomination") }, w.t("nomination.answer"))),
  ];
}

function mark(w, dossier) {
  const { key, tone } = markOf(dossier);
  return h("span", { class: `mark ${tone}` }, w.t(`standing.${key}`));
}
