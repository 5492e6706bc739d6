import { h } from "../../shared/dom.js";
import { field } from "../field.js";
import { addressOf } from "../routes.js";
import { pointsText } from "./points.js";

const TONES = { passed: "good", "not-passed": "bad", undecided: "" };

/** What one step came to: place, points by criterion, the reasons, and an objection to it. */
export function resultCard(app, contest, dossier, result, objection) {
  const { w } = app;
  const points = (exact) => pointsText(w, exact);
  return h("section", { class: "card" },
    h("h3", {}, contest.name("step", result.step)),
    h("p", {}, h("span", { class: `mark ${TONES[result.verdict]}` }, w.t(`verdict.${result.verdict}`)), " ",
      w.t("results.place", { place: result.place, of: result.ranked }), " · ",
      w.t("results.total", { total: points(result.total) })),
    h("h4", {}, w.t("results.because")),
    h("ul", {}, result.because.map((reason) => h("li", {}, reason.text)),
      result.ahead ? h("li", {}, w.t("results.ahead", { text: result.ahead.text })) : null,
      result.behind ? h("li", {}, w.t("results.behind", { text: result.behind.text })) : null),
    result.shares.length > 0 ? h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": contest.name("step", result.step) },
      h("table", { class: "shares" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, w.t("results.criterion")),
          h("th", { scope: "col", class: "number" }, w.t("results.points")), h("th", { scope: "col", class: "number" }, w.t("results.counted")))),
        h("tbody", {}, result.shares.map((share) => h("tr", {},
          h("td", {}, contest.name("criterion", result.step, share.criterion)),
          h("td", { class: "number" }, points(share.combined)),
          h("td", { class: "number" }, points(share.weighted))))))) : null,
    objection ? objected(w, objection) : contest.objections ? objecting(app, contest, dossier, result.step) : null);
}

function objected(w, { text, at, due, overdue, answer }) {
  return h("div", { class: "notice" },
    h("p", {}, h("strong", {}, w.t("objection.filed", { at: w.dateTime(at) }))),
    h("p", { class: "words" }, text),
    answer
      ? [h("p", {}, h("strong", {}, w.t(`objection.${answer.kind}`)), ` ${w.dateTime(answer.at)}`), h("p", { class: "words" }, answer.reasons)]
      : due ? h("p", {}, w.t(overdue ? "objection.overdue" : "objection.due", { at: w.dateTime(due) })) : null);
}

// Folded away: nobody objects by mistake, and most do not.
function objecting(app, contest, dossier, step) {
  const { w, kept } = app;
  const name = `objection.${dossier.dossier}.${step}`;
  const { days, workingDays } = contest.objections;
  const text = field({
    label: w.t("objection.text"), hint: w.t("objection.once"),
    input: h("textarea", {
      id: `objection-${step}`, maxlength: 4000, oninput: (event) => kept.put(name, event.target.value),
    }, kept.get(name) ?? ""),
  });
  const problem = h("div", {});
  const button = h("button", { type: "submit" }, w.t("objection.send"));
  return h("details", { open: Boolean(kept.get(name)) }, h("summary", {}, w.t("objection")),
    h("p", {}, workingDays ? w.t("objection.working-days", { n: workingDays }) : w.t("objection.days", { n: days })),
    h("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      app.act(button, problem, async () => {
        await app.calls.object(dossier.dossier, step, text.input.value.trim());
        kept.drop(name);
        app.go(addressOf("dossier", dossier), w.t("objection.done"));
      }, { "/text": text });
    } }, text.element, problem, h("div", { class: "buttons" }, button)));
}
