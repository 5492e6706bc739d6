import { h } from "../../shared/dom.js";
import { find } from "./find.js";
import { actions, button, complaintLink, notice, paragraph, placeName, screen, Trouble } from "./parts.js";

/** What is asked and why, when, how long, what one needs, and what a lost device means: before anything is asked. */
export function about(app, { unit, district }) {
  const { w, poll, journey } = app;
  const trouble = new Trouble();
  const begin = async () => app.go(await journey.begin(district, unit));
  const station = app.stationOf(unit);
  screen(
    app,
    w.t(`about.title.${poll.frozen.about}`),
    timeNotice(app),
    station && notice("warn", paragraph(w.t("about.station", { from: w.dateTime(station.from) }))),
    paragraph(w.t(`about.why.${poll.frozen.about}`)),
    facts(app, district),
    h("h2", {}, w.t("about.steps")),
    h("ol", {}, ...["answers", "code", "wait", "receipt"].map((step) => h("li", {}, w.t(`about.step.${step}`)))),
    h("h2", {}, w.t("about.secret")),
    paragraph(w.t("about.secret-text", { k: poll.frozen.k })),
    notice("warn", h("h2", {}, w.t("device.title")), paragraph(w.t("device.lost")), paragraph(w.t("device.browser"))),
    trouble.node,
    actions(
      button(app, w.t("about.begin"), begin, { trouble }),
      button(app, w.t("about.other"), () => find(app), { kind: "plain" }),
    ),
    complaintLink(app),
  );
}

function facts(app, district) {
  const { w, poll } = app;
  const { issueFrom, issueUntil, ballotsUntil } = poll.times;
  const span = (from, until) => w.t("about.span", { from: w.dateTime(from), until: w.dateTime(until) });
  const rows = [
    ["about.place", placeName(app, district)],
    ["about.questions", w.t("about.count", { n: poll.frozen.questions.length })],
    ["about.codes", span(issueFrom, issueUntil)],
    ["about.ballots", span(poll.ballotsFrom(district), ballotsUntil)],
    ["about.need", w.t("about.need-text")],
  ];
  return h("dl", { class: "facts" }, ...rows.flatMap(([name, text]) => [h("dt", {}, w.t(name)), h("dd", {}, text)]));
}

/** What the device's own clock says, which may be wrong: it warns and bars nobody. */
function timeNotice({ w, poll, now }) {
  const { issueFrom, issueUntil } = poll.times;
  if (now() < Date.parse(issueFrom)) return notice("", paragraph(w.t("about.early", { from: w.dateTime(issueFrom) })));
  if (now() > Date.parse(issueUntil))
    return notice("warn", paragraph(w.t("about.late", { until: w.dateTime(issueUntil) })));
  return null;
}
