import { h, show } from "../../shared/dom.js";
import { Unreachable } from "../../shared/failures.js";
import { pause } from "../../shared/patience.js";
import { reasons } from "../failure.js";
import { deed, form } from "../parts/deed.js";
import { line } from "../parts/field.js";
import { NotYet } from "../parts/not-yet.js";
import { worded } from "../parts/names.js";
import { facts, table } from "../parts/table.js";

const LOOK = 1500;
const LOOKS = 400;
const MOVING = ["awaiting-file", "importing"];

/**
 * The poll's roll: a registrar officer sends the table of residents straight to the store, sees it imported, and confirms
 * what was counted. The file is read for its digest and kept nowhere in the browser.
 */
export function roll(app, path, { freeze, phase }) {
  const { w } = app;
  if (phase === "closed") return null;
  const file = h("input", { type: "file", id: "roll-file", accept: ".csv,text/csv" });
  const cap = line("roll-cap", w.t("roll.cap"), { type: "number", min: "1", value: "4" }, w.t("roll.cap-hint"));
  const version = line("roll-version", w.t("roll.version"), { type: "number", min: "1", value: freeze?.roll ?? "" });
  const state = h("div", { role: "status" });
  return h("section", {},
    h("h2", {}, w.t("roll")),
    h("p", {}, w.t("roll.what")),
    form(
      h("div", { class: "field" }, h("label", { for: "roll-file" }, w.t("roll.file")), file),
      cap.element,
      deed(app, w.t("roll.do"), async () => {
        if (!file.files[0]) throw new NotYet(w.t("roll.no-file"));
        const planned = await send(app, path, file.files[0], Number(cap.input.value), state);
        version.input.value = planned.version;
        await follow(app, path, planned.version, state);
      }, { fields: { "/contactCap": cap } })),
    form(version.element, deed(app, w.t("roll.look"), () => follow(app, path, version.input.value, state), { kind: "plain" })),
    state);
}

async function send(app, path, file, contactCap, state) {
  const { w, calls } = app;
  show(state, h("p", {}, w.t("roll.reading")));
  const bytes = await file.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const planned = await calls.api.post(`${path}/rolls`, { bytes: file.size, sha256, contactCap });
  show(state, h("p", {}, w.t("roll.sending", { size: w.bytes(file.size) })), h("progress", { "aria-label": w.t("roll.sending", { size: w.bytes(file.size) }) }));
  const reply = await fetch(planned.address, { method: planned.method, headers: planned.headers, body: bytes, credentials: "omit" })
    .catch(() => null);
  if (!reply?.ok) throw new Unreachable("the store did not take the file");
  return planned;
}

async function follow(app, path, version, state) {
  const { w, calls } = app;
  const here = app.here();
  for (let looks = 0; looks < LOOKS && here(); looks++) {
    const read = await calls.api.get(`${path}/rolls/${encodeURIComponent(version)}`);
    show(state, report(app, path, read));
    if (!MOVING.includes(read.phase)) return;
    await pause(LOOK);
  }
  if (here()) throw new NotYet(w.t("roll.later"));
}

function report(app, path, read) {
  const { w } = app;
  const { progress } = read;
  return h("article", { class: "card", "data-phase": read.phase },
    h("h3", {}, w.t("roll.n", { version: String(read.version) }), " ", h("span", { class: "mark" }, w.t(`roll.${read.phase}`))),
    MOVING.includes(read.phase)
      ? h("progress", { max: read.bytes, value: progress.bytes, "aria-label": w.t("roll.importing") }) : null,
    facts(
      [w.t("roll.good"), w.number(progress.good)],
      [w.t("roll.bad"), w.number(progress.bad)],
      [w.t("roll.people"), read.contents ? w.number(read.contents.people) : null],
      [w.t("roll.report"), read.report ? h("a", { href: read.report, rel: "noopener" }, w.t("roll.report-link")) : null],
      [w.t("roll.confirmed-by"), read.confirmedBy.length > 0 ? read.confirmedBy.join(", ") : null]),
    Object.keys(progress.found).length > 0
      ? table(w.t("roll.found"), [w.t("roll.fault"), w.t("roll.rows")],
        Object.entries(progress.found).map(([code, n]) => [worded(w, "row-fault", code), w.number(n)])) : null,
    read.faults.length > 0 ? reasons(read.faults) : null,
    read.phase !== "reported" ? null : deed(app, w.t("roll.confirm", { good: progress.good, bad: progress.bad }), async () => {
      await app.calls.api.post(`${path}/rolls/${read.version}/confirmation`, { good: progress.good, bad: progress.bad });
      await app.again(w.t("roll.confirmed-said"));
    }));
}
