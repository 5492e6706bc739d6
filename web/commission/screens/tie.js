import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { toSitting } from "../parts.js";
import { shown } from "../points.js";
import { addressOf } from "../routes.js";
import { latestOf } from "./ranking.js";

/** The casting vote: in which order the tied candidates stand, and why. */
export async function tie(app, { step }) {
  const { w, calls } = app;
  const [here, runs] = await Promise.all([app.at(step), calls.runs(step)]);
  const latest = latestOf(runs);
  const read = latest ? await calls.run(step, latest.number) : null;
  const tied = (read?.ranking?.areas ?? []).flatMap(({ area, placings }) => groups(area, placings));
  return [
    toSitting(app, here.rules, step),
    h("h1", {}, w.t("tie")),
    h("p", {}, w.t("tie.what")),
    tied.length === 0 ? h("div", { class: "notice" }, h("p", {}, w.t("tie.none"))) : null,
    tied.map((group, i) => deciding(app, group, i, step)),
  ];
}

// Who shares a place and is undecided is tied with one another.
function groups(area, placings) {
  const undecided = placings.filter(({ verdict }) => verdict === "undecided");
  return [...new Set(undecided.map(({ place }) => place))]
    .map((place) => ({ area, place, all: undecided.filter((placing) => placing.place === place) }));
}

function deciding(app, { area, place, all }, i, step) {
  const { w } = app;
  const choices = all.map((_, position) => field({
    label: w.t("tie.position", { n: position + 1 }),
    input: h("select", { id: `tie-${i}-${position}` },
      h("option", { value: "" }, w.t("choose")),
      all.map(({ candidate, total }) => h("option", { value: candidate }, `${app.nameOf(candidate)} (${w.t("points", { n: shown(total) })})`))),
  }));
  const why = reason({ id: `tie-${i}-why`, label: w.t("tie.reason"), hint: w.t("tie.reason-hint") });
  return h("section", { class: "card" },
    h("h2", {}, w.t("tie.of", { area, place })),
    app.form(w.t("tie.decide"), [choices.map(({ element }) => element), why.element], async () => {
      const order = choices.map(({ input }) => input.value);
      const twice = choices.find(({ input }, position) => order.indexOf(input.value) !== position);
      if (twice) {
        twice.tell(w.t("tie.twice"));
        twice.input.focus();
        return;
      }
      await app.calls.act(step, "ties", { order, reason: why.value() });
      await app.go(addressOf("ranking", { step }), w.t("tie.done"));
    }, { needed: [...choices, why] }));
}
