import { announce, h } from "../../shared/dom.js";
import { isToBeChosen, listsOf, REGIONS } from "../lists.js";
import { takenDown } from "../removed.js";
import { fragmentOf } from "../route.js";

/** Who goes on from each step of which the rules want a list, by the commission's area. */
export async function render({ w, names, published, of }) {
  const definition = await published.definition();
  const rules = (definition?.publications ?? []).filter(({ kind }) => kind === "list");
  const [toBeChosen, lists] = await Promise.all([
    isToBeChosen(published, rules), Promise.all(rules.map((rule) => listsOf(published, rule, of))),
  ]);
  const isAsked = !toBeChosen || REGIONS.includes(of);
  return [
    h("h2", {}, w.t("room.lists")),
    rules.length === 0 ? h("p", { class: "notice" }, w.t("no-lists-wanted")) : null,
    toBeChosen ? choice(w, names, of) : null,
    rules.map((rule, i) => (rule.of === "commission" && !isAsked ? null : [
      h("h3", {}, w.t("gone-on-after", { step: names.step(rule.step) })),
      lists[i].length === 0
        ? h("p", { class: "notice" }, toBeChosen && rule.of === "commission" ? w.t("no-list-of", { area: names.area(of) }) : w.t("no-lists-yet"))
        : null,
      lists[i].map((version) => area(w, names, version)),
    ])),
  ];
}

function choice(w, names, of) {
  const go = (event) => {
    announce(event.target.selectedOptions[0].textContent);
    location.hash = fragmentOf("lists", event.target.value || null);
  };
  return h("div", { class: "field filter" },
    h("label", { for: "whose-list" }, w.t("whose-list")),
    h("select", { id: "whose-list", onchange: go },
      h("option", { value: "", selected: !REGIONS.includes(of) }, w.t("choose-area")),
      REGIONS.map((code) => h("option", { value: code, selected: code === of }, names.area(code)))));
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
      version.corrects ? ` ${w.t("corrected", { n: version.number, before: version.corrects })}` : null, " ",
      h("a", { href: fragmentOf("files", version.area) }, w.t("room.files"))));
}
