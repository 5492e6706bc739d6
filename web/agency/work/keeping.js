import { h } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { rows } from "../parts/rows.js";
import { codesIn } from "../polls/districts.js";
import { officePath } from "./ids.js";

/** Entering offices: each that is there, and a new one. */
export function keeping(app, algorithm, offices) {
  const { w } = app;
  return h("section", {}, h("h3", {}, w.t("office.keep")),
    offices.map((one) => folded(one.id, entering(app, one.id, one))),
    folded(w.t("office.new"), entering(app, `${algorithm}.`, null)));
}

function entering(app, id, there) {
  const { w, calls } = app;
  const name = line(`office-${id}`, w.t("office.id"), { value: id, spellcheck: "false", readonly: Boolean(there) }, w.t("office.id-hint"));
  const served = rows(app, {
    id: `served-${id}`, legend: (n) => w.t("office.tenure", { n }), more: w.t("office.more"),
    values: there?.served ?? [],
    fields: (row, one) => ({
      holder: line(`${row}-holder`, w.t("office.holder"), { value: one.holder ?? "", spellcheck: "false" }),
      from: line(`${row}-from`, w.t("office.from"), { type: "date", value: one.from ?? "" }),
      until: line(`${row}-until`, w.t("office.until"), { type: "date", value: one.until ?? "" }),
      absences: line(`${row}-absences`, w.t("office.absences"), { value: (one.absences ?? []).map(written).join(" ") }, w.t("office.absences-hint")),
    }),
  });
  const planned = text(`planned-${id}`, w.t("office.planned"), { spellcheck: "false" }, w.t("office.planned-hint"),
    (there?.planned ?? []).map(({ duty, days }) => `${duty}: ${days.join(" ")}`).join("\n"));
  const settlements = text(`settlements-${id}`, w.t("work.settlements"), { spellcheck: "false" }, w.t("office.settlements-hint"),
    (there?.settlements ?? []).join("\n"));
  const writers = text(`writers-${id}`, w.t("office.writers"), { spellcheck: "false" }, w.t("poll.officers-hint"), (there?.writers ?? []).join("\n"));
  return form(name.element, served.element, planned.element, settlements.element, writers.element,
    deed(app, w.t("adoption.do"), async () => {
      await calls.api.put(officePath(name.input.value.trim()), {
        version: there?.version ?? 0,
        served: served.values().map(({ absences = "", ...one }) => ({ ...one, absences: codesIn(absences).map(days) })),
        planned: plannedIn(planned.input.value),
        settlements: codesIn(settlements.input.value),
        writers: codesIn(writers.input.value),
      });
      await app.again(w.t("adoption.done"));
    }, { fields: () => ({ "/planned": planned, "/settlements": settlements, "/writers": writers, ...served.fields("/served") }) }));
}

const written = ({ first, last }) => `${first}/${last}`;

/** Some days as people write them: `2020-07-01/2020-07-30`, or one day alone. */
export function days(words) {
  const [first, last = first] = words.split("/");
  return { first, last };
}

/** Planned days, a duty a line: `district-akimat-hour: 2020-03-01 2020-06-01`. */
export function plannedIn(lines) {
  return lines.split("\n").map((one) => one.trim()).filter((one) => one !== "").map((one) => {
    const [duty, all = ""] = one.split(":").map((part) => part.trim());
    return { duty, days: codesIn(all) };
  });
}
