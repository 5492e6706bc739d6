import { h } from "../shared/dom.js";
import { addressOf } from "./routes.js";

const TONES = { open: "good", sealed: "good", cancelled: "bad" };

/** The phase of a sitting, or that it is not convened. */
export function phaseMark(w, phase) {
  return h("span", { class: `mark ${TONES[phase] ?? ""}` }, w.t(`phase.${phase ?? "none"}`));
}

/** The way back from a room of a sitting. */
export function toSitting(app, rules, step) {
  return h("p", {}, h("a", { href: addressOf("sitting", { step }) }, `← ${rules.name("step", step)}`));
}

export function toCommission(app) {
  return h("p", {}, h("a", { href: addressOf("commission") }, `← ${app.w.t("title")}`));
}

export function deadlineLine(w, deadline) {
  return deadline?.last ? h("p", {}, w.t("due", { last: w.dateTime(deadline.last) })) : null;
}

/** When and where, where that is said. */
export function meetingLines(w, meeting) {
  if (!meeting) return null;
  return h("p", {}, w.t("meeting.at", { moment: w.dateTime(meeting.at) }),
    meeting.place ? `, ${meeting.place}` : null,
    meeting.link ? [", ", h("a", { href: meeting.link, rel: "noopener noreferrer", target: "_blank" }, w.t("meeting.link"))] : null);
}

/** The candidates of an agenda in the order in which they are taken. */
export function inOrder(sitting) {
  const place = new Map(sitting.order.map((candidate, i) => [candidate, i]));
  return [...sitting.agenda].sort((a, b) => (place.get(a.candidate) ?? Infinity) - (place.get(b.candidate) ?? Infinity));
}

