import { h } from "../../shared/dom.js";
import { deadlineLine, inOrder, meetingLines, phaseMark, toCommission } from "../parts.js";
import { addressOf } from "../routes.js";
import { candidateCards } from "../sitting/candidates.js";
import { nextCard } from "../sitting/next.js";
import { quorumCard } from "../sitting/quorum.js";
import { seldom } from "../sitting/seldom.js";

const OVER = ["sealed", "closed", "signed", "cancelled"];

/** A sitting: what comes next and what stands against it, who is there, and what the caller can do for each candidate. */
export async function sitting(app, { step }) {
  const { calls, w } = app;
  const [here, next] = await Promise.all([app.at(step), calls.next(step)]);
  const { sitting: read, rules, panel } = here;
  if (OVER.includes(read.phase)) app.drafts.dropSitting(read.sitting);
  const sheets = await sheetsOf(app, here, step);
  const order = inOrder(read);
  const keeps = panel.isSecretary || panel.isLedByCaller;
  // Who keeps the sitting looks first how it stands, everybody else what there is for them to do.
  const course = [nextCard(app, here, next, step), quorumCard(app, here)];
  const candidates = [
    h("h2", {}, w.t("sitting.candidates", { n: order.length })),
    candidateCards(app, { ...here, step, order, sheets }),
  ];
  return [
    toCommission(app),
    h("h1", {}, rules.name("step", step)),
    h("p", {}, phaseMark(w, read.phase), " ", rules.name("commission", app.kind)),
    deadlineLine(w, read.deadline),
    meetingLines(w, read.meeting),
    cancelled(w, read),
    declare(app, here, step),
    keeps ? course : candidates,
    keeps ? candidates : course,
    h("nav", { class: "buttons", "aria-label": w.t("sitting.rooms") }, rooms(app, here, step)),
    seldom(app, here, step),
  ];
}

// Whoever has a seat reads their own sheets; everybody reads all that are sealed.
async function sheetsOf(app, { sitting: read, rules, panel }, step) {
  if (rules.isAdmission(step) || !["open", "sealed", "closed", "signed"].includes(read.phase)) return null;
  if (read.phase === "open" && !panel.own) return null;
  return app.calls.sheets(step);
}

// Earlier convenings that were mistakes, and this one once it is.
function cancelled(w, { cancellations }) {
  return cancellations.map(({ at, reason }) => h("p", { class: "quiet" }, w.t("cancelled-at", { at: w.dateTime(at), reason })));
}

function declare({ w }, { sitting: read, panel }, step) {
  if (!panel.own || !["convened", "open", "sealed"].includes(read.phase)) return null;
  const { own } = panel;
  if (own.hasDeclared) {
    return h("p", {}, w.t("declared"), " ",
      read.phase === "convened" ? h("a", { href: addressOf("declaration", { step }) }, w.t("declare.again")) : null);
  }
  return h("div", { class: "notice warn" },
    h("p", {}, w.t("declare.first")),
    h("a", { class: "button", href: addressOf("declaration", { step }) }, w.t("declare")));
}

function rooms({ w }, { sitting: read, rules, panel }, step) {
  const keeps = panel.isSecretary || panel.isLedByCaller;
  const to = (room) => h("a", { class: "button plain", href: addressOf(room, { step }) }, w.t(`room.${room}`));
  return [
    keeps && ["convened", "open", "sealed", "closed"].includes(read.phase) ? to("attendance") : null,
    rules.hasInterviews(step) && (keeps || panel.own) ? to("interviews") : null,
    !rules.isAdmission(step) && ["sealed", "closed", "signed"].includes(read.phase) ? [to("sheets"), to("ranking")] : null,
    ["closed", "signed"].includes(read.phase) ? to("protocol") : null,
  ];
}
