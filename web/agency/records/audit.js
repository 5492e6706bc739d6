import { h, show } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { choice, line } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { worded } from "../parts/names.js";
import { more } from "./more.js";

const SUBJECTS = [
  "edition", "commission", "dossier", "sitting", "ranking", "handover", "publication", "poll", "station", "roll", "delivery",
  "suppression", "retention", "erasure",
];

/** What happened in an edition, by time, narrowed down by kind, fact, account and days; and whether its chains hold. */
export async function audit(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}/audit`;
  const edition = await calls.edition(name);
  const fields = {
    subject: choice("audit-subject", w.t("audit.subject"), [["", w.t("audit.any")], ...SUBJECTS.map((one) => [one, w.t(`subject.${one}`)])]),
    fact: line("audit-fact", w.t("audit.fact"), { spellcheck: "false" }, w.t("audit.fact-hint")),
    actor: line("audit-actor", w.t("audit.actor"), { spellcheck: "false" }),
    from: line("audit-from", w.t("audit.from"), { type: "date" }),
    to: line("audit-to", w.t("audit.to"), { type: "date" }),
  };
  const found = h("div", {});
  const look = async () => {
    const asked = new URLSearchParams(Object.entries(fields)
      .map(([key, { input }]) => [key, input.value.trim()]).filter(([, value]) => value !== ""));
    const narrowed = asked.size > 0 ? `${path}?${asked}` : path;
    const first = await calls.page(narrowed);
    show(found, first.items.length === 0 && !first.next ? h("p", {}, w.t("audit.none")) : more(app, narrowed, first, (one) => entry(w, one)));
  };
  await look();
  return inEdition(app, edition, "audit", w.t("room.audit"),
    form(h("div", { class: "three" }, Object.values(fields).map((one) => one.element)),
      deed(app, w.t("audit.look"), look, { fields: Object.fromEntries(Object.entries(fields).map(([key, one]) => [`?${key}`, one])) })),
    chains(app, path),
    h("h2", {}, w.t("audit.entries")),
    found);
}

function entry(w, one) {
  const values = Object.entries(one.values);
  return h("article", { class: "card entry" },
    h("h3", {}, w.dateTime(one.at), " · ", h("code", {}, one.fact)),
    h("p", {}, `${worded(w, "subject", one.subject)} `, h("code", {}, one.id), ` · ${one.actor}`),
    values.length > 0
      ? h("details", {}, h("summary", {}, w.t("audit.values", { n: values.length })),
        h("dl", { class: "facts" }, values.map(([key, value]) => h("div", {}, h("dt", {}, key), h("dd", {}, value)))))
      : null);
}

// Some chains are checked an answer; as long as there is more, the next are asked for.
function chains(app, path) {
  const { w, calls } = app;
  const said = h("div", { role: "status" });
  return h("section", {}, deed(app, w.t("chains.check"), async () => {
    let checked = 0;
    const broken = [];
    let cursor = null;
    do {
      const answer = await calls.page(`${path}/chains`, cursor);
      checked += answer.checked;
      broken.push(...answer.broken);
      cursor = answer.next ?? null;
      show(said, h("p", {}, w.t("chains.checked", { n: checked })));
    } while (cursor);
    show(said, broken.length === 0
      ? h("p", { class: "notice good" }, w.t("chains.hold", { n: checked }))
      : h("div", { class: "notice bad" }, h("p", {}, w.t("chains.broken", { n: broken.length })),
        h("ul", {}, broken.map((one) => h("li", {}, `${one.subject} ${one.id}: ${one.number}, ${one.fault}`)))));
  }, { kind: "plain" }), said);
}
