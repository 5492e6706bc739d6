import { h, show } from "../../shared/dom.js";
import { putBack, waitLeft } from "../device/waiting.js";
import { actions, button, notice, paragraph, screen, Trouble } from "./parts.js";
import { questions } from "./questions.js";
import { sending } from "./sending.js";
import { stopped } from "./stopped.js";

const SOON = 60 * 60_000;
const SECOND = 1_000;

/** The credential is here; the ballot leaves after a random while, or when the resident says so. */
export function waiting(app, vote) {
  const { w, poll, journey, outbox } = app;
  if (vote.changing) return questions(app, vote);
  if (putBack(vote, app.now())) return anew(app, vote);
  // Who sends it by hand waits all the same until the moment of the credential tells nothing any more.
  const left = vote.held ? () => waitLeft(vote, app.now()) : () => outbox.leavesIn(vote);
  if (left() <= 0 && !vote.held) return sending(app, vote);
  const trouble = new Trouble();
  const change = button(app, w.t("waiting.change"), async () => app.go(await journey.change(vote)), {
    kind: "plain",
    trouble,
  });
  const send = button(app, w.t("waiting.send"), () => sending(app, vote), { trouble });
  const later = button(app, w.t("waiting.later"), async () => app.go(await journey.later(vote)), {
    kind: "plain",
    trouble,
  });
  const times = { from: w.dateTime(poll.ballotsFrom(vote.district)), until: w.dateTime(poll.times.ballotsUntil) };
  const soon = left() > 0 && left() < SOON;
  const over = () => (vote.held ? waiting(app, vote) : sending(app, vote));
  const clock = soon ? countdown(w.t(vote.held ? "waiting.not-yet" : "waiting.soon"), left, over) : null;
  screen(
    app,
    w.t(vote.held ? "waiting.title-held" : "waiting.title"),
    notice("good", paragraph(w.t("waiting.issued"))),
    vote.held && app.now() < Date.parse(poll.ballotsFrom(vote.district)) ? paragraph(w.t("sending.early", times)) : null,
    vote.held ? paragraph(w.t("waiting.held", times)) : null,
    clock?.node,
    soon || vote.held ? null : paragraph(w.t("waiting.far", times)),
    paragraph(w.t("waiting.why")),
    notice("warn", paragraph(w.t("waiting.device", times))),
    trouble.node,
    actions(vote.held ? (soon ? null : send) : later, change),
    another(app),
  );
  // By the clock each time, since a device that sleeps counts nothing.
  if (clock) every(app, SECOND, clock.tick);
  else if (!vote.held) every(app, 30 * SECOND, () => left() < SOON && waiting(app, vote));
  clock?.tick();
}

/** The device's clock was put back, so that the wait would never end by it. */
async function anew(app, vote) {
  try {
    app.go(await app.journey.waitAnew(vote));
  } catch (error) {
    await app.failed(error, (text) => stopped(app, app.w.t("stopped.title"), text, () => app.go(vote)));
  }
}

/** Seconds that run down, to the eye alone: a screen reader would hear nothing else. */
function countdown(text, left, over) {
  const shown = h("span", { class: "countdown", role: "timer", "aria-live": "off" });
  const tick = () => {
    const seconds = Math.max(0, Math.ceil(left() / SECOND));
    show(shown, `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
    if (seconds === 0) over();
  };
  return { node: h("div", {}, paragraph(text), shown), tick };
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
