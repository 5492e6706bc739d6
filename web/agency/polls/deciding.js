import { h } from "../../shared/dom.js";
import { instantOf, localOf } from "../../shared/moment.js";
import { deed, folded, form } from "../parts/deed.js";
import { choice, line, text } from "../parts/field.js";

/** Decisions about a poll: freezing, moving its ends, annulling a district, closing. Most take two people. */
export function deciding(app, path, read, registrar) {
  switch (read.phase) {
    case "planned": return registrar ? freezing(app, path, read) : null;
    case "closed": return null;
    case "closing": return closing(app, path, read);
    default: return [app.isAgency ? extending(app, path, read) : null, annulling(app, path, read), closing(app, path, read)];
  }
}

// The first officer learns the digest, the second one sees it here and names it by agreeing.
function freezing(app, path, { approvals }) {
  const { w } = app;
  const half = approvals.find(({ matter, by }) => matter === "freezing" && by !== app.session.sub);
  const mine = approvals.some(({ matter, by }) => matter === "freezing" && by === app.session.sub);
  const roll = line("freeze-roll", w.t("roll.version"), { type: "number", min: "1", value: half?.names.roll ?? "" });
  return h("section", {},
    h("h2", {}, w.t("freeze")),
    h("p", {}, w.t("freeze.what")),
    half ? h("p", {}, w.t("freeze.agreed", { by: half.by }), " ", h("code", {}, half.names.digest)) : null,
    mine && !half ? h("p", { class: "notice" }, w.t("poll.waits-for-another")) : null,
    form(roll.element, deed(app, w.t(half ? "freeze.second" : "freeze.first"), async () => {
      await app.calls.api.post(`${path}/freeze`,
        { roll: Number(roll.input.value), ...(half ? { digest: half.names.digest } : {}) });
      await app.again(w.t(half ? "freeze.done" : "poll.half-done"));
    }, { fields: { "/roll": roll } })));
}

function extending(app, path, { times }) {
  const { w } = app;
  const issue = line("extend-issue", w.t("poll.issueUntil"), { type: "datetime-local", value: localOf(times.issueUntil) });
  const ballots = line("extend-ballots", w.t("poll.ballotsUntil"), { type: "datetime-local", value: localOf(times.ballotsUntil) });
  const reason = text("extend-reason", w.t("reason"), { maxlength: "500" });
  return folded(w.t("extend"), h("p", {}, w.t("extend.what")), form(issue.element, ballots.element, reason.element,
    deed(app, w.t("extend.do"), async () => {
      await app.calls.api.post(`${path}/extensions`, {
        issueUntil: unchanged(issue, times.issueUntil), ballotsUntil: unchanged(ballots, times.ballotsUntil),
        reason: reason.input.value.trim(),
      });
      await app.again(w.t("extend.done"));
    }, { fields: { "/issueUntil": issue, "/ballotsUntil": ballots, "/reason": reason } })));
}

// A field shows minutes; an end that nobody touched is sent to the second as it was.
const unchanged = ({ input }, instant) => (input.value === localOf(instant) ? instant : instantOf(input.value));

function annulling(app, path, { plan, approvals, annulled }) {
  const { w } = app;
  const halves = approvals.filter(({ matter, by }) => matter === "annulling" && by !== app.session.sub);
  const mine = approvals.some(({ matter, by }) => matter === "annulling" && by === app.session.sub);
  const left = plan.districts.map(({ code }) => code).filter((code) => annulled[code] === undefined);
  if (left.length === 0) return null;
  const halfOf = (code) => halves.find(({ names }) => names.district === code);
  const first = halves.map(({ names }) => names.district).find((code) => left.includes(code)) ?? left[0];
  const doing = (code) => w.t(halfOf(code) ? "annul.second" : "annul.first");
  const reason = text("annul-reason", w.t("reason"), { maxlength: "500" }, null, halfOf(first)?.names.reason ?? "");
  const district = choice("annul-district", w.t("poll.district"), left.map((code) => [code, code]), {
    chosen: first,
    onchange: (code) => {
      decision.querySelector("button").textContent = doing(code);
      reason.input.value = halfOf(code)?.names.reason ?? "";
    },
  });
  const decision = deed(app, doing(first), async () => {
    const chosen = district.input.value;
    const answer = await app.calls.api.post(`${path}/annulments`, { district: chosen, reason: reason.input.value.trim() });
    // Another district or reason than the other officer's is a first half of its own.
    await app.again(w.t(answer.annulled[chosen] === undefined ? "poll.half-done" : "annul.done"));
  }, { kind: "danger", fields: { "/district": district, "/reason": reason } });
  return folded(w.t("annul"), h("p", {}, w.t("annul.what")),
    mine && halves.length === 0 ? h("p", { class: "notice" }, w.t("poll.waits-for-another")) : null,
    form(district.element, reason.element, decision));
}

function closing(app, path, { approvals }) {
  const { w } = app;
  const half = approvals.find(({ matter, by }) => matter === "closing" && by !== app.session.sub);
  const mine = approvals.some(({ matter, by }) => matter === "closing" && by === app.session.sub);
  return folded(w.t("close"), h("p", {}, w.t("close.what")),
    mine && !half ? h("p", { class: "notice" }, w.t("poll.waits-for-another")) : null,
    deed(app, w.t(half ? "close.second" : "close.first"), async () => {
      await app.calls.api.post(`${path}/closing`);
      await app.again(w.t(half ? "close.done" : "poll.half-done"));
    }, { kind: "danger" }));
}
