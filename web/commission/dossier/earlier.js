import { h } from "../../shared/dom.js";
import { shown } from "../points.js";

/** What earlier steps of this commission came to for a candidate: read from the runs that their protocols rest on. */
export async function earlier(app, rules, candidate) {
  const { calls, w } = app;
  const signed = (await calls.sittings()).filter((sitting) =>
    sitting.phase === "signed" && sitting.result?.run > 0 && sitting.agenda.some((entrant) => entrant.candidate === candidate));
  const runs = await Promise.all(signed.map((sitting) => calls.run(sitting.step, sitting.result.run)));
  const lines = signed.map((sitting, i) => line(app, rules, sitting.step, placingOf(runs[i].ranking, candidate))).filter((one) => one);
  return lines.length > 0 ? [h("h2", {}, w.t("earlier")), h("ul", {}, lines)] : null;
}

function placingOf(ranking, candidate) {
  return ranking?.areas.flatMap(({ placings }) => placings).find((placing) => placing.candidate === candidate);
}

function line({ w }, rules, step, placing) {
  if (!placing) return null;
  return h("li", {}, `${rules.name("step", step)}: `,
    w.t("earlier.place", { place: placing.place, points: shown(placing.total) }), " ",
    h("span", { class: `mark ${placing.verdict === "passed" ? "good" : ""}` }, w.t(`verdict.${placing.verdict}`)));
}
