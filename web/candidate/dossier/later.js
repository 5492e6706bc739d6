import { h } from "../../shared/dom.js";
import { diplomas } from "./diplomas.js";
import { interviews } from "./interviews.js";
import { resultCard } from "./result.js";

/** What comes after handing in: interviews, results with their reasons, objections, diplomas. */
export function later(app, contest, dossier, { results, interviews: invited, objections }) {
  const { w } = app;
  return [
    ...interviews(app, contest, dossier, invited),
    results.length > 0 ? h("h2", {}, w.t("results")) : null,
    results.map((result) => resultCard(app, contest, dossier, result, objections.find((one) => one.step === result.step))),
    results.length > 0 ? diplomas(app, dossier) : null,
  ];
}
