import { h } from "../../shared/dom.js";
import { listsOf } from "../lists.js";
import { takenDown } from "../removed.js";

/** Who goes on from each step of which the rules want a list, by the commission's area. */
export async function render({ w, names, published }) {
  const definition = await published.definition();
  const rules = (definition?.publications ?? []).filter(({ kind }) => kind === "list");
  const lists = await Promise.all(rules.map((rule) => listsOf(published, rule)));
  return [
    h("h2", {}, w.t("room.lists")),
    rules.length === 0 ? h("p", { class: "notice" }, w.t("no-lists-wanted")) : null,
    rules.map((rule, i) => [
      h("h3", {}, w.t("gone-on-after", { step: names.step(rule.step) })),
      lists[i].length === 0 ? h("p", { class: "notice" }, w.t("no-lists-yet")) : null,
      lists[i].map((version) => area(w, names, version)),
    ]),
  ];
}

function area(w, names, version) {
  const title = version.area ? names.area(version.area) : w.t("whole-country");
  if (!version.document) return h("section", { class: "card" }, h("h4", {}, title), takenDown(w, version));
  const { goingOn } = version.document;
  return h("section", { class: "card" },
    h("h4", {}, title),
    goingOn.length === 0
      ? h("p", {}, w.t("nobody"))
      : h("ul", { class: "people" }, goingOn.map(({ name, unit }) =>
          h("li", {}, h("strong", {}, name), h("span", { class: "quiet" }, names.place(unit))))),
    h("p", { class: "quiet" },
      w.t("published-on", { date: w.dateTime(version.manifest.requestedAt) }),
      version.corrects ? ` ${w.t("corrected", { n: version.number, before: version.corrects })}` : null));
}
