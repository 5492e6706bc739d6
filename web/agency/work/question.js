import { h } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { facts } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { atOffice, officeName } from "./frame.js";
import { entryParts, officeParts, officePath } from "./ids.js";
import { standing } from "./questions.js";
import { addressOfAsked } from "./receipt.js";

/** A question with everything done about it, and what can be done with it. */
export async function question(app, { office, year, key }) {
  const { w, calls, orders } = app;
  const path = `${officePath(office)}/questions/${year}/${encodeURIComponent(key)}`;
  const [order, read] = await Promise.all([orders.of(officeParts(office).algorithm), calls.api.get(path)]);
  const entry = read.entry ? entryParts(read.entry) : null;
  return atOffice(app, order, office, "questions", w.t("asked.question"),
    receipt(app, read.id),
    h("p", {}, read.text),
    facts(
      [w.t("asked.raised"), w.date(read.raised)],
      [w.t("asked.settlement"), read.settlement],
      [w.t("asked.entry"), entry ? h("a", { href: addressOf("entry", entry) }, entry.key) : null],
      [w.t("asked.owner"), officeName(w, order, read.owner)],
      [w.t("asked.due"), standing(app, read)]),
    read.steps.length > 0 ? h("ol", {}, read.steps.map((one) => h("li", { class: "card" },
      h("h2", {}, w.t(`asked.step.${one.kind}`)), h("p", { class: "quiet" }, w.date(one.on)), said(w, order, one)))) : null,
    read.contactLeft ? asker(app, path) : null,
    read.answered ? null : handling(app, path, read.read));
}

function receipt(app, id) {
  const { w, kept } = app;
  const secret = kept.get(`receipt.${id}`)?.secret;
  if (!secret) return null;
  const address = addressOfAsked(id, secret);
  return h("section", { class: "notice" },
    h("h2", {}, w.t("asked.receipt")),
    h("p", {}, w.t("asked.receipt-what")),
    h("p", {}, h("code", {}, address)),
    deed(app, w.t("asked.receipt-given"), async () => {
      kept.drop(`receipt.${id}`);
      await app.again();
    }));
}

function said(w, order, { remit, to, request, reasons, due }) {
  return [
    reasons ? h("p", {}, reasons) : null,
    remit || request || due ? facts(
      [w.t("asked.remit"), remit ? w.t(`asked.remit.${remit}`) : null],
      [w.t("asked.passed-to"), to ? officeName(w, order, to) : null],
      [w.t("asked.need"), request?.need ?? null],
      [w.t("asked.urgency"), request?.urgency ?? null],
      [w.t("asked.tenge"), request ? w.number(request.tenge) : null],
      [w.t("asked.mechanism"), request?.mechanism ?? null],
      [w.t("asked.due"), due ? w.date(due) : null]) : null,
  ];
}

// Who may not is told so by the system.
function asker(app, path) {
  const { w, calls } = app;
  const shown = h("div", { "aria-live": "polite" });
  return folded(w.t("asked.who"),
    deed(app, w.t("asked.show-who"), async () => {
      const { name, contact } = await calls.api.get(`${path}/asker`);
      shown.replaceChildren(facts([w.t("asked.name"), name], [w.t("asked.contact"), contact]));
    }),
    shown,
    h("p", {}, w.t("asked.erase-what")),
    deed(app, w.t("asked.erase"), async () => {
      await calls.api.remove(`${path}/asker`);
      await app.again(w.t("asked.erased"));
    }));
}

function handling(app, path, read) {
  const { w, calls } = app;
  const does = (step) => async () => {
    await calls.api.post(`${path}/steps`, { read, step: step() });
    await app.again(w.t("asked.did"));
  };
  const reasons = text("asked-reasons", w.t("asked.reasons"), { maxlength: "4000" });
  const request = {
    need: text("asked-need", w.t("asked.need"), { maxlength: "2000" }),
    urgency: line("asked-urgency", w.t("asked.urgency"), { maxlength: "2000" }),
    tenge: line("asked-tenge", w.t("asked.tenge"), { type: "number", min: "0", inputmode: "numeric" }),
    mechanism: text("asked-mechanism", w.t("asked.mechanism"), { maxlength: "2000" }),
  };
  const written = () => ({
    need: request.need.input.value.trim(),
    urgency: request.urgency.input.value.trim(),
    tenge: request.tenge.input.valueAsNumber,
    mechanism: request.mechanism.input.value.trim(),
  });
  return [
    folded(w.t("asked.take-on"), h("p", {}, w.t("asked.take-on-what")), ["without-money", "with-money"].map((remit) =>
      deed(app, w.t(`asked.remit.${remit}`), does(() => ({ kind: "taken-on", remit }))))),
    folded(w.t("asked.pass-up"), h("p", {}, w.t("asked.pass-up-what")), form(
      Object.values(request).map(({ element }) => element),
      deed(app, w.t("asked.pass-up"), does(() => ({ kind: "passed-up", request: written() })), { fields:
        Object.fromEntries(Object.entries(request).map(([name, field]) => [`/step/request/${name}`, field])) }))),
    folded(w.t("asked.answer"), form(reasons.element,
      deed(app, w.t("asked.answer"), does(() => ({ kind: "answered", reasons: reasons.input.value.trim() })),
        { fields: { "/step/reasons": reasons } }))),
  ];
}
