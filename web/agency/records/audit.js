import { h, show } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { choice, line } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { worded } from "../parts/names.js";
import { takeAway } from "../parts/take-away.js";
import { chains } from "./chains.js";
import { entry } from "./entry.js";
import { FACTS } from "./facts.js";
import { allLines } from "./lines.js";
import { more } from "./more.js";

const SUBJECTS = [
  "edition", "commission", "dossier", "form", "preparation", "sitting", "interviews", "sheet", "assessment", "ranking",
  "objection", "handover", "publication", "poll", "station", "roll", "delivery", "suppression", "retention", "erasure",
];

/** What happened in an edition, by time, narrowed down by kind, fact, account and days; to read, to check, to take away. */
export async function audit(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}/audit`;
  const edition = await calls.edition(name);
  const fields = {
    subject: choice("audit-subject", w.t("audit.subject"), [["", w.t("audit.any")], ...byWords(w, "subject", SUBJECTS)]),
    fact: choice("audit-fact", w.t("audit.fact"), [["", w.t("audit.any-fact")], ...byWords(w, "fact", FACTS)]),
    actor: line("audit-actor", w.t("audit.actor"), { spellcheck: "false" }),
    from: line("audit-from", w.t("audit.from"), { type: "date" }),
    to: line("audit-to", w.t("audit.to"), { type: "date" }),
  };
  const pointers = Object.fromEntries(Object.entries(fields).map(([key, one]) => [`?${key}`, one]));
  const narrowed = (to) => {
    const asked = new URLSearchParams(Object.entries(fields)
      .map(([key, { input }]) => [key, input.value.trim()]).filter(([, value]) => value !== ""));
    return asked.size > 0 ? `${to}?${asked}` : to;
  };
  const found = h("div", {});
  const look = async () => {
    const first = await calls.page(narrowed(path));
    show(found, first.items.length === 0 && !first.next
      ? h("p", {}, w.t("audit.none"))
      : more(app, narrowed(path), first, (one) => entry(app, edition, one)));
  };
  await look();
  return inEdition(app, edition, "audit", w.t("room.audit"),
    form(h("div", { class: "three" }, Object.values(fields).map((one) => one.element)),
      deed(app, w.t("audit.look"), look, { fields: pointers })),
    taking(app, name, () => narrowed(`${path}/lines`), pointers),
    chains(app, edition, path),
    h("h2", {}, w.t("audit.entries")),
    found);
}

/** Codes with their words, in the order of the words. */
const byWords = (w, prefix, codes) => codes.map((code) => [code, worded(w, prefix, code)])
  .sort(([, one], [, other]) => one.localeCompare(other, w.language));

// An inspection gets the trail as the system keeps it, narrowed down by the same fields.
function taking(app, name, path, fields) {
  const { w, calls } = app;
  const said = h("p", { role: "status" });
  return folded(w.t("lines"), h("p", {}, w.t("lines.what")),
    deed(app, w.t("lines.do"), async () => {
      const lines = await allLines(calls.api, path(), (n) => { said.textContent = w.t("lines.read", { n }); });
      takeAway(`audit-${name}.jsonl`, lines);
      said.textContent = w.t("lines.done", { size: w.bytes(lines.size) });
    }, { kind: "plain", fields }), said);
}
