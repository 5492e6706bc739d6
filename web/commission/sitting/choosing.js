import { h } from "../../shared/dom.js";
import { field } from "../field.js";

/** One of the agenda's candidates; those who have left stand for nothing any more, where the caller can see that. */
export function candidateChoice(app, { sitting, dossiers }, id) {
  const left = new Set(dossiers.filter(({ exit }) => exit).map(({ dossier }) => dossier));
  return field({
    label: app.w.t("candidate"),
    input: h("select", { id },
      h("option", { value: "" }, app.w.t("choose")),
      sitting.agenda.filter(({ candidate }) => !left.has(candidate))
        .map(({ candidate, unit }) => h("option", { value: candidate }, app.nameOf(candidate, unit)))),
  });
}
