import { h } from "../../shared/dom.js";
import { reasons } from "../failure.js";
import { deed, folded, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { facts, table } from "../parts/table.js";

const PERIODS = ["unsent", "left", "files", "forms", "words", "identity", "contacts", "takedowns"];

/** How long personal data is kept: what is stated, what would go when, why not yet, confirming it and holding it up. */
export async function retention(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}`;
  const [edition, report] = await Promise.all([calls.edition(name), calls.api.get(`${path}/retention`)]);
  return inEdition(app, edition, "retention", w.t("room.retention"),
    h("p", {}, w.t("retention.what")),
    report.blocks.length > 0
      ? h("section", { class: "notice" }, h("h2", {}, w.t("retention.blocks")), reasons(report.blocks)) : null,
    stated(app, path, report),
    h("h2", {}, w.t("retention.would-go")),
    wouldGo(w, report),
    stating(app, path, report),
    holding(app, path, report));
}

function stated(app, path, { policy, version, end }) {
  const { w } = app;
  if (!policy) return h("p", {}, w.t("retention.nothing-stated"));
  const own = policy.statedBy === app.session.sub;
  return h("section", {},
    h("h2", {}, w.t("retention.stated")),
    facts(
      [w.t("retention.basis"), policy.basis],
      [w.t("retention.stated-by"), `${policy.statedBy}, ${w.dateTime(policy.statedAt)}`],
      [w.t("retention.confirmed-by"), policy.confirmedBy ? `${policy.confirmedBy}, ${w.dateTime(policy.confirmedAt)}` : w.t("retention.unconfirmed")],
      [w.t("retention.end"), end ? w.dateTime(end) : null]),
    policy.confirmedBy ? null : own
      ? h("p", { class: "notice" }, w.t("poll.waits-for-another"))
      : deed(app, w.t("retention.confirm"), async () => {
        await app.calls.api.post(`${path}/retention/confirmation`, { version });
        await app.again(w.t("retention.confirmed"));
      }));
}

function wouldGo(w, { parts, beside }) {
  return [
    table(w.t("retention.would-go"),
      [w.t("retention.period"), w.t("retention.matter"), w.t("retention.due"), w.t("retention.dossiers"), w.t("retention.files"), w.t("retention.erased")],
      parts.map((one) => [w.t(`period.${one.period}`), w.t(`matter.${one.matter}`), one.due ? w.date(one.due) : "—",
        w.number(one.dossiers), w.number(one.files), w.number(one.erased)])),
    table(w.t("retention.beside"), [w.t("retention.period"), w.t("retention.due"), w.t("retention.things")],
      beside.map((one) => [w.t(`period.${one.period}`), one.due ? w.date(one.due) : "—", w.number(one.things)])),
  ];
}

function stating(app, path, { policy, version }) {
  const { w } = app;
  const days = Object.fromEntries(PERIODS.map((period) => [period,
    line(`days-${period}`, w.t(`period.${period}`), { type: "number", min: "0", value: policy?.days[period] ?? "" })]));
  const ended = line("retention-ended", w.t("retention.ended"), { type: "date", value: policy?.ended ?? "" }, w.t("retention.ended-hint"));
  const basis = text("retention-basis", w.t("retention.basis"), { maxlength: "1000" }, null, policy?.basis ?? "");
  return folded(w.t("retention.state"), h("p", {}, w.t("retention.state-what")), form(
    h("div", { class: "three" }, Object.values(days).map((one) => one.element)),
    ended.element, basis.element,
    deed(app, w.t("retention.state-do"), async () => {
      await app.calls.api.put(`${path}/retention`, {
        version,
        days: Object.fromEntries(Object.entries(days).filter(([, { input }]) => input.value !== "")
          .map(([period, { input }]) => [period, Number(input.value)])),
        ...(ended.input.value ? { ended: ended.input.value } : {}),
        basis: basis.input.value.trim(),
      });
      await app.again(w.t("retention.state-done"));
    }, { fields: { "/ended": ended, "/basis": basis,
      ...Object.fromEntries(Object.entries(days).map(([period, one]) => [`/days/${period}`, one])) } })));
}

function holding(app, path, { hold, version }) {
  const { w } = app;
  const reason = text("hold-reason", w.t("reason"), { maxlength: "1000" });
  return h("section", {},
    h("h2", {}, w.t("hold")),
    hold ? h("p", { class: "notice warn" }, w.t("hold.held", { by: hold.by, at: w.dateTime(hold.at) }), " ", hold.reason)
      : h("p", {}, w.t("hold.what")),
    form(reason.element, deed(app, w.t(hold ? "hold.lift" : "hold.do"), async () => {
      await app.calls.api.put(`${path}/hold`, { version, held: !hold, reason: reason.input.value.trim() });
      await app.again(w.t(hold ? "hold.lifted" : "hold.done"));
    }, { kind: hold ? "" : "danger", fields: { "/reason": reason } })));
}
