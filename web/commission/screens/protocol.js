import { h } from "../../shared/dom.js";
import { NAMES } from "../../shared/language.js";
import { meetingLines, toSitting } from "../parts.js";
import { addressOf } from "../routes.js";
import { memberName } from "./attendance.js";
import { placesOf } from "./ranking.js";

/** The protocol as it is signed, its papers, and the signature by its digest. */
export async function protocol(app, { step }) {
  const { w } = app;
  const [here, read] = await Promise.all([app.at(step), app.calls.protocol(step)]);
  const { rules, panel } = here;
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("room.protocol")),
    h("p", {}, w.t("protocol.convened", { at: w.dateTime(read.convenedAt) })),
    meetingLines(w, read.meeting),
    h("p", {}, w.t("protocol.quorum", { present: read.present.length, members: read.members, needed: read.quorum })),
    h("p", {}, w.t("protocol.present", { names: read.present.map((number) => memberName(app, panel, number)).join(", ") })),
    read.recusals.length > 0 ? list(app, "protocol.recusals", read.recusals.map((one) =>
      `${memberName(app, panel, one.member)} — ${app.nameOf(one.candidate)}: ${one.reason}`)) : null,
    read.admissions.length > 0 ? admissions(app, read.admissions) : null,
    read.ties.length > 0 ? list(app, "protocol.ties", read.ties.map((one) =>
      `${one.order.map((candidate) => app.nameOf(candidate)).join(", ")}: ${one.reason}`)) : null,
    read.ranking ? placesOf(app, rules, step, read.ranking) : null,
    list(app, "protocol.passed", read.passed.map((candidate) => app.nameOf(candidate))),
    signing(app, here, read, step),
    papers(app, read),
  ];
}

function list(app, title, lines) {
  const { w } = app;
  return [h("h2", {}, w.t(title)), lines.length > 0 ? h("ul", {}, lines.map((line) => h("li", {}, line))) : h("p", {}, w.t("nobody"))];
}

function admissions(app, all) {
  const { w } = app;
  return [
    h("h2", {}, w.t("protocol.admissions")),
    h("ul", { class: "checks" }, all.map(({ candidate, admitted, reasons }) => h("li", {},
      app.nameOf(candidate), " ", h("span", { class: `mark ${admitted ? "good" : "bad"}` }, w.t(admitted ? "admitted" : "refused")),
      reasons.length > 0 ? app.reasons(reasons) : null))),
  ];
}

// What is signed is named by its digest, so that nobody signs anything but what they have read.
function signing(app, { sitting, panel }, { digest }, step) {
  const { w } = app;
  const by = (offices) => sitting.signatures.find((signature) => offices.includes(signature.by));
  const chair = by(["chair", "acting-chair"]);
  const secretary = by(["secretary"]);
  const mayChair = panel.isLedByCaller && !chair;
  const maySecretary = panel.isSecretary && !secretary;
  const line = (office, signature) => h("li", {}, `${w.t(office)}: `,
    signature ? w.t("signed-at", { at: w.dateTime(signature.at) }) : w.t("not-signed"));
  return [
    h("h2", {}, w.t("signatures")),
    h("p", {}, w.t("protocol.digest"), " ", h("code", { class: "digest" }, digest)),
    h("ul", {}, line("office.chair", chair), line("office.secretary", secretary)),
    sitting.phase === "closed" && (mayChair || maySecretary) ? app.button(w.t("sign"), async () => {
      await app.calls.act(step, "signatures", { protocol: digest });
      await app.go(addressOf("protocol", { step }), w.t("signed.done"));
    }) : null,
  ];
}

function papers(app, { papers: all }) {
  const { w } = app;
  if (all.length === 0) return null;
  return [
    h("h2", {}, w.t("papers")),
    h("ul", {}, all.map(({ language, address }) =>
      h("li", {}, h("a", { href: address, target: "_blank", rel: "noopener noreferrer", lang: language }, `PDF, ${NAMES[language]}`)))),
    h("p", { class: "quiet" }, w.t("document.minutes")),
  ];
}
