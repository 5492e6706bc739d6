import { h } from "../../shared/dom.js";
import { reasons } from "../failure.js";
import { areaName } from "../parts/names.js";
import { table } from "../parts/table.js";

const TONES = { passed: "good", "not-passed": "", undecided: "bad" };

/** A ranking, area by area: every place with its points, what came of it, and why. */
export function placings(w, contest, ranking) {
  return [
    ranking.areas.map(({ area, placings: all }) => [
      h("h3", {}, areaName(w, area)),
      table(areaName(w, area), [w.t("placing.candidate"), w.t("placing.place"), w.t("placing.total"), w.t("placing.verdict"), w.t("placing.because")],
        all.map((one) => [
          h("code", {}, one.candidate),
          w.number(one.place),
          points(w, one.total),
          h("span", { class: `mark ${TONES[one.verdict]}` }, w.t(`verdict.${one.verdict}`)),
          [...one.because.map(({ text }) => h("div", {}, text)), one.ahead ? h("div", { class: "quiet" }, one.ahead.text) : null],
        ])),
    ]),
    ranking.notes.length > 0 ? [h("h3", {}, w.t("placing.notes")), reasons(ranking.notes)] : null,
    h("p", { class: "quiet" }, w.t("placing.digest"), " ", h("code", {}, ranking.inputsDigest)),
  ];
}

/** Exact points as people read them: a fraction stands beside its rounded value. */
export function points(w, exact) {
  const [numerator, denominator] = exact.split("/").map(Number);
  if (denominator === undefined) return w.number(Number(exact), { maximumFractionDigits: 6 });
  return `≈ ${w.number(numerator / denominator, { maximumFractionDigits: 2 })} (${exact})`;
}
