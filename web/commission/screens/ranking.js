import { h } from "../../shared/dom.js";
import { handOut } from "../../shared/download.js";
import { toSitting } from "../parts.js";
import { shown } from "../points.js";
import { addressOf } from "../routes.js";

/** The latest ranking run with each place's reasons; runs are asked for by the Agency. */
export async function ranking(app, { step }) {
  const { w, calls } = app;
  const [here, runs] = await Promise.all([app.at(step), calls.runs(step)]);
  const latest = latestOf(runs);
  const read = latest ? await calls.run(step, latest.number) : null;
  return [
    toSitting(app, here.rules, step),
    h("h1", {}, w.t("room.ranking")),
    h("p", { class: "quiet" }, w.t("ranking.agency")),
    read ? state(app, read) : h("p", {}, w.t("ranking.none")),
    read?.ranking ? [
      isTied(read) && here.panel.isLedByCaller && here.sitting.phase === "sealed"
        ? h("p", {}, h("a", { class: "button", href: addressOf("tie", { step }) }, w.t("tie"))) : null,
      placesOf(app, here.rules, step, read.ranking),
      app.button(w.t("ranking.table"), async () => {
        handOut(await calls.runAsTable(step, read.number), `${here.sitting.sitting}-${read.number}.csv`);
      }, "plain"),
    ] : null,
    app.button(w.t("read-again"), () => app.enter(), "plain"),
  ];
}

/** The run with the highest number; undefined where none was asked for. */
export function latestOf(runs) {
  return [...runs].sort((a, b) => b.number - a.number)[0];
}

/** Whether a ranking leaves places undecided. */
export function isTied({ ranking: read }) {
  return read.areas.some(({ placings }) => placings.some(({ verdict }) => verdict === "undecided"));
}

function state(app, { number, state: is, requestedAt, problems }) {
  const { w } = app;
  return [
    h("p", {}, w.t("ranking.run", { number, at: w.dateTime(requestedAt) }), " ",
      h("span", { class: `mark ${is === "failed" ? "bad" : "good"}` }, w.t(`run.${is}`))),
    problems.length > 0 ? h("div", { class: "notice bad" }, app.reasons(problems)) : null,
  ];
}

/** Every area with its places, what each rests on, and the points by criterion. */
export function placesOf(app, rules, step, { areas, notes }) {
  const { w } = app;
  return [
    areas.map(({ area, placings }) => [
      h("h2", {}, w.t("area", { area })),
      h("ol", { class: "rows" }, placings.map((placing) => card(app, rules, step, placing))),
    ]),
    notes.length > 0 ? [h("h2", {}, w.t("ranking.notes")), app.reasons(notes)] : null,
  ];
}

function card(app, rules, step, placing) {
  const { w } = app;
  const tone = { passed: "good", undecided: "bad" }[placing.verdict] ?? "";
  return h("li", { class: "card" },
    h("h3", {}, `${w.number(placing.place)}. ${app.nameOf(placing.candidate)}`),
    h("p", {}, w.t("points", { n: shown(placing.total) }), " ",
      h("span", { class: `mark ${tone}` }, w.t(`verdict.${placing.verdict}`))),
    app.reasons(placing.because),
    placing.ahead ? h("p", {}, app.named(placing.ahead.text)) : null,
    h("details", {}, h("summary", {}, w.t("ranking.shares")),
      h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${w.t("ranking.shares")}: ${app.nameOf(placing.candidate)}` },
        h("table", {},
          h("thead", {}, h("tr", {},
            h("th", { scope: "col" }, w.t("criterion")),
            h("th", { scope: "col", class: "number" }, w.t("share.combined")),
            h("th", { scope: "col", class: "number" }, w.t("share.weighted")))),
          h("tbody", {}, placing.shares.map((share) => h("tr", {},
            h("th", { scope: "row" }, rules.name("criterion", step, share.criterion)),
            h("td", { class: "number" }, w.number(shown(share.combined))),
            h("td", { class: "number" }, w.number(shown(share.weighted))))))))));
}
