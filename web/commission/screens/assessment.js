import { h } from "../../shared/dom.js";
import { field } from "../field.js";
import { toSitting } from "../parts.js";
import { pointsOf } from "../points.js";

/** What the secretary or the ethics officer records about a candidate: a figure with its basis, or what shows it. */
export async function assessment(app, { step, candidate }) {
  const { w } = app;
  const { sitting, rules, panel } = await app.at(step);
  const unit = sitting.agenda.find((one) => one.candidate === candidate)?.unit;
  const criteria = [
    ...(panel.isSecretary ? rules.assessed(step, "secretary") : []),
    ...(panel.isEthicsOfficer ? rules.assessed(step, "ethics-officer") : []),
  ];
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("assessment.title", { name: app.nameOf(candidate, unit) })),
    h("p", {}, w.t("assessment.what")),
    criteria.map((criterion) => h("section", { class: "card", "aria-labelledby": `t-${criterion.id}` },
      h("h2", { id: `t-${criterion.id}` }, rules.name("criterion", step, criterion.id)),
      criterion.source.kind === "evidence" ? evidence(app, step, candidate, criterion) : figure(app, step, candidate, criterion))),
  ];
}

// It is told in its own card: what was typed in the others stays.
async function recorded(app, step, criterion) {
  return app.w.t("assessment.done", { name: (await app.calls.rules()).name("criterion", step, criterion.id) });
}

function figure(app, step, candidate, criterion) {
  const { w } = app;
  const points = field({
    label: w.t("assessment.points"),
    hint: w.t("sheet.bounds", { from: Number(criterion.minimum ?? 0), to: Number(criterion.maximum), paragraph: criterion.paragraph }),
    input: h("input", { id: `p-${criterion.id}`, inputmode: "decimal", autocomplete: "off" }),
  });
  const basis = field({ label: w.t("assessment.basis"), hint: w.t("assessment.basis-hint"), input: h("input", { id: `b-${criterion.id}` }) });
  return app.form(w.t("assessment.record"), [points.element, basis.element], async () => {
    const read = pointsOf(points.input.value, criterion);
    if (read.problem) {
      points.tell(w.t(read.problem, {
        from: Number(criterion.minimum ?? 0), to: Number(criterion.maximum), step: Number(criterion.step ?? 1),
      }));
      points.input.focus();
      return null;
    }
    await app.calls.assess(step, candidate, criterion.id, { points: read.points, basis: basis.input.value.trim() });
    return recorded(app, step, criterion);
  }, { needed: [points, basis] });
}

/** Each thing that shows it is a row of its own; the points are counted by the system. */
function evidence(app, step, candidate, criterion) {
  const { w } = app;
  const rows = h("ol", { class: "rows" });
  const items = [];
  const add = () => {
    const i = items.length;
    const part = (name, type = "text") => field({ label: w.t(`evidence.${name}`), input: h("input", { id: `${criterion.id}-${i}-${name}`, type }) });
    const item = { what: part("what"), where: part("where"), date: part("date", "date") };
    items.push(item);
    rows.append(h("li", { class: "card" }, Object.values(item).map(({ element }) => element)));
    return item;
  };
  const filled = () => items.map((item) => Object.fromEntries(Object.entries(item).map(([name, one]) => [name, one.input.value.trim()])))
    .filter((item) => Object.values(item).some((text) => text !== ""));
  return [
    h("p", { class: "quiet" }, w.t("evidence.hint", { each: Number(criterion.source.each), to: Number(criterion.maximum) })),
    app.form(w.t("assessment.record"), [
      rows,
      h("button", { type: "button", class: "plain", onclick: () => add().what.input.focus() }, w.t("evidence.add")),
    ], async () => {
      await app.calls.assess(step, candidate, criterion.id, { items: filled() });
      return recorded(app, step, criterion);
    }),
  ];
}
