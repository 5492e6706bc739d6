import { h } from "../../shared/dom.js";
import { isToBeChosen, listsOf } from "../lists.js";
import { fragmentOf } from "../route.js";
import { surveysIn } from "../surveys.js";

/**
 * Every file of what is in force, with its digest, to be kept and checked by whoever wants to; before the results those of
 * the list of one area, where somebody comes from it.
 */
export async function render({ w, names, published, of }) {
  const definition = await published.definition();
  const rules = (definition?.publications ?? []).filter(({ kind }) => kind === "list");
  const [announcement, surveys, lists, toBeChosen, results, award, polls] = await Promise.all([
    published.announcement(),
    Promise.all(surveysIn(definition).map(({ poll }) => published.survey(poll))),
    Promise.all(rules.map((rule) => listsOf(published, rule, of))),
    isToBeChosen(published, rules),
    published.results(),
    published.award(),
    Promise.all(surveysIn(definition).map(({ poll }) => published.poll(poll))),
  ]);
  const versions = [results, award, ...lists.flat(), ...surveys, announcement].filter((version) => version);
  return [
    h("h2", {}, w.t("room.files")),
    h("p", {}, w.t("files-what"), " ", h("a", { href: fragmentOf("check") }, w.t("check-them"))),
    toBeChosen ? h("p", {}, w.t("files-of-lists"), " ", h("a", { href: fragmentOf("lists") }, w.t("room.lists"))) : null,
    versions.map((version, i) => oneVersion(w, names, version, i === 0)),
    polls.filter((poll) => poll?.results).map(({ folder }) => h("details", { class: "card" },
      h("summary", {}, w.t("poll-files")),
      h("p", {}, w.t("poll-files-what")),
      h("ul", {}, ["poll.json", "results.json", "bundle.json"].map((name) => h("li", {}, h("a", { href: `${folder}${name}` }, name)))))),
  ];
}

function oneVersion(w, names, version, open) {
  const { about, address, number, corrects, manifest, area } = version;
  const title = w.t(`version.${about}`) + (area ? `: ${names.area(area)}` : "");
  return h("details", { class: "card", open },
    h("summary", {}, title),
    h("p", { class: "quiet" },
      w.t("version", { number, date: w.dateTime(manifest.requestedAt) }),
      corrects ? ` ${w.t("corrected", { n: number, before: corrects })}` : null),
    h("p", {},
      h("a", { href: `${address}manifest.json` }, "manifest.json"), ` – ${w.t("manifest-what")} `,
      h("a", { href: `${address}manifest.sig` }, "manifest.sig"), ` – ${w.t("signature-what")}`),
    h("ul", { class: "files" }, manifest.files.map(({ name, bytes, sha256 }) => h("li", {},
      h("a", { href: `${address}${name}`, download: name }, name), ` ${w.bytes(bytes)}`,
      version.removed?.file === name ? h("span", { class: "mark bad" }, w.t("gone")) : null,
      h("code", { class: "digest" }, h("span", { class: "visually-hidden" }, "SHA-256 "), sha256)))));
}
