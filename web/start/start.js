import { config } from "../shared/config.js";
import { h } from "../shared/dom.js";
import { editions } from "../shared/editions.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";

// Whom each door is for.
const DOORS = [
  ["vote", "vote/"],
  ["results", "results/"],
  ["candidate", "candidate/"],
  ["commission", "commission/"],
  ["work", "agency/#/work"],
  ["agency", "agency/"],
];

const w = await words(new URL(".", import.meta.url));
const main = page(w, { title: w.t("title"), back: "./" });
main.append(
  h("h1", {}, w.t("title")),
  h("p", {}, w.t("what")),
  h("ul", { class: "doors" }, DOORS.map(([name, to]) =>
    h("li", {}, h("a", { href: to }, h("strong", {}, w.t(name)), h("span", {}, w.t(`${name}-what`)))))));

try {
  const published = await editions((await config()).public);
  if (published.length > 0) {
    main.append(
      h("h2", {}, w.t("editions")),
      h("ul", {}, published.map((edition) =>
        h("li", {}, h("a", { href: `results/?edition=${encodeURIComponent(edition)}` }, edition)))));
  }
} catch {
  main.append(trouble(w, w.t("unreachable"), () => location.reload()));
}
