import { h } from "../shared/dom.js";

/** For who comes without an edition's name: those that have published something. */
export function choiceOfEdition(w, editions) {
  return [
    h("h1", {}, w.t("title")),
    editions.length === 0
      ? h("p", { class: "notice" }, w.t("no-editions"))
      : h("ul", {}, editions.map((edition) =>
          h("li", {}, h("a", { href: `?edition=${encodeURIComponent(edition)}` }, edition)))),
  ];
}
