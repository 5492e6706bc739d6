import { h, show } from "../../shared/dom.js";
import { notBefore } from "../device/waiting.js";
import { actions, button, notice, paragraph, screen, Trouble } from "./parts.js";
import { questions } from "./questions.js";
import { sending } from "./sending.js";

const SOON = 60 * 60_000;
const SECOND = 1_000;

/** The credential is here; the ballot leaves after a random while, or when the resident says so. */
export function waiting(app, vote) {
  const { w, poll, journey } = app;
  const trouble = new Trouble();
  const held = vote.sendAt === undefined;
  const sendAt = held ? Infinity : notBefore(Date.parse(poll.ballotsFrom(vote.district)), vote.sendAt);
  const left = sendAt - app.now();
  if (left <= 0) return sending(app, vote);
  const change = button(app, w.t("waiting.change"), () => questions(app, vote), { kind: "plain" });
  const send = button(app, w.t("waiting.send"), () => sending(app, vote), { trouble });
  const later = button(app, w.t("waiting.later"), async () => app.go(await journey.later(vote)), {
    kind: "plain",
    trouble,
  });
  const until = { until: w.dateTime(poll.times.ballotsUntil) };
  const soon = left < SOON;
  const clock = soon ? countdown(app, vote, sendAt) : null;
  screen(
    app,
    w.t(held ? "waiting.title-held" : "waiting.title"),
    notice("good", paragraph(w.t("waiting.issued"))),
    clock?.node,
    held ? paragraph(w.t("waiting.held", until)) : null,
    soon || held
      ? null
      : paragraph(w.t("waiting.far", { from: w.dateTime(poll.ballotsFrom(vote.district)), ...until })),
    paragraph(w.t("waiting.why")),
    notice("warn", paragraph(w.t("waiting.device", until))),
    trouble.node,
    actions(held ? send : null, soon ? later : null, change),
    another(app),
  );
  // By the clock each time, since a device that sleeps counts nothing.
  if (clock) every(app, SECOND, clock.tick);
  else if (!held) every(app, 30 * SECOND, () => sendAt - app.now() < SOON && waiting(app, vote));
  clock?.tick();
}

/** Seconds that run down, to the eye alone: a screen reader would hear nothing else. */
function countdown(app, vote, sendAt) {
  const { w } = app;
  const shown = h("span", { class: "countdown", role: "timer", "aria-live": "off" });
  const tick = () => {
    const seconds = Math.max(0, Math.ceil((sendAt - app.now()) / SECOND));
    show(shown, `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
    if (seconds === 0) sending(app, vote);
  };
  return { node: h("div", {}, paragraph(w.t("waiting.soon")), shown), tick };
}

/** Does something every so often, until another screen is shown. */
function every(app, milliseconds, act) {
  const timer = setInterval(act, milliseconds);
  app.leaving.signal.addEventListener("abort", () => clearInterval(timer));
}

/** A device may be shared: whoever is next begins a vote of their own. */
export const another = (app) =>
  h(
    "p",
    {},
    button(app, app.w.t("another"), () => app.newVote(), { kind: "link" }),
  );
