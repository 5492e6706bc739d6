import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { instantOf } from "../../shared/moment.js";
import { inOrder, toSitting } from "../parts.js";
import { addressOf } from "../routes.js";

/** When each candidate is talked to, where, and whether they came. */
export async function interviews(app, { step }) {
  const { w } = app;
  const [here, plan] = await Promise.all([app.at(step), app.calls.interviews(step)]);
  const { sitting, rules, panel } = here;
  const slots = new Map(plan.slots.map((slot) => [slot.candidate, slot]));
  const order = [...plan.slots.map(({ candidate }) => candidate),
    ...inOrder(sitting).map(({ candidate }) => candidate).filter((candidate) => !slots.has(candidate))];
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("room.interviews")),
    h("ol", { class: "rows" }, order.map((candidate) => card(app, {
      sitting, panel, step, candidate, slot: slots.get(candidate),
      unit: sitting.agenda.find((entrant) => entrant.candidate === candidate)?.unit,
    }))),
  ];
}

function card(app, { sitting, panel, step, candidate, slot, unit }) {
  const { w } = app;
  return h("li", { class: "card candidate" },
    h("h2", {}, app.nameOf(candidate, unit)),
    slot ? told(app, slot) : h("p", {}, w.t("interview.none")),
    panel.isSecretary && slot && ["open", "sealed"].includes(sitting.phase) ? came(app, step, candidate) : null,
    panel.isSecretary && ["convened", "open"].includes(sitting.phase) ? h("details", {},
      h("summary", {}, w.t(slot ? "interview.move" : "interview.give")), giving(app, step, candidate, slot)) : null);
}

function told({ w }, slot) {
  return [
    h("p", {}, h("strong", {}, w.dateTime(slot.at)),
      slot.minutes ? `, ${w.t("interview.minutes", { n: slot.minutes })}` : null,
      slot.place ? `, ${slot.place}` : null,
      slot.link ? [", ", h("a", { href: slot.link, target: "_blank", rel: "noopener noreferrer" }, w.t("meeting.link"))] : null),
    slot.warnings.map((warning) => h("div", { class: "notice warn" }, h("p", {}, w.t(`interview.${warning}`)))),
    slot.reason ? h("p", { class: "quiet" }, w.t("interview.moved", { n: slot.postponements, reason: slot.reason })) : null,
    slot.came === undefined ? null
      : h("p", {}, h("span", { class: `mark ${slot.came ? "good" : "bad"}` }, w.t(slot.came ? "interview.came" : "interview.not-come"))),
  ];
}

function came(app, step, candidate) {
  const { w } = app;
  const does = (is) => app.button(w.t(is ? "interview.note-came" : "interview.note-not"), async () => {
    await app.calls.interviewed(step, candidate, is);
    await app.go(addressOf("interviews", { step }), w.t("interview.noted"));
  }, "plain");
  return h("div", { class: "buttons" }, does(true), does(false));
}

function giving(app, step, candidate, slot) {
  const { w } = app;
  const at = field({ label: w.t("meeting.when"), hint: w.t("zone"), input: h("input", { id: `at-${candidate}`, type: "datetime-local" }) });
  const place = field({ label: w.t("meeting.place"), input: h("input", { id: `place-${candidate}`, value: slot?.place ?? "" }) });
  const link = field({ label: w.t("meeting.video"), input: h("input", { id: `link-${candidate}`, type: "url", value: slot?.link ?? "" }) });
  const why = slot ? reason({ id: `why-${candidate}`, label: w.t("reason"), longest: 500 }) : null;
  return app.form(w.t(slot ? "interview.move" : "interview.give"), [at.element, place.element, link.element, why?.element], async () => {
    const given = { at: instantOf(at.input.value) };
    if (place.input.value.trim()) given.place = place.input.value.trim();
    if (link.input.value.trim()) given.link = link.input.value.trim();
    if (why) given.reason = why.value();
    await app.calls.schedule(step, candidate, given);
    await app.go(addressOf("interviews", { step }), w.t("interview.given", { name: app.nameOf(candidate) }));
  }, { needed: why ? [at, why] : [at] });
}
