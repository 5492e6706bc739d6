import { h, show } from "../../shared/dom.js";
import { Overtaken } from "../device/votes.js";
import { codeOf, ends, passes } from "../problems.js";
import { actions, busy, button, forget, notice, paragraph, screen, Trouble } from "./parts.js";

const SECOND = 1_000;
// So long between tries, the last one for ever: nothing is lost by waiting, and the same ballot counts once.
const PAUSES = [5, 15, 30, 60, 300].map((seconds) => seconds * SECOND);

/** Casts the ballot, as often as it takes. */
export function sending(app, vote, tries = 0) {
  const { w } = app;
  const state = h("div", {});
  const trouble = new Trouble();
  screen(app, w.t("sending.title"), trouble.node, state);
  show(state, busy(app, w.t("sending.busy")));
  return cast(app, vote, { state, trouble, tries });
}

async function cast(app, vote, { state, trouble, tries }) {
  const { w, votes, journey } = app;
  try {
    app.go(await journey.cast(vote));
  } catch (error) {
    // A first try has kept the vote as being sent; whoever tries again goes on from there.
    const kept = error instanceof Overtaken ? vote : await votes.get(vote.id);
    const next = () => sending(app, kept, tries + 1);
    const early = codeOf(error) === "not-open-yet";
    await app.failed(error, (text) => trouble.say(text));
    if (error instanceof Overtaken) return;
    const again = passes(error) || early;
    const from = w.dateTime(app.poll.ballotsFrom(vote.district));
    show(
      state,
      early ? paragraph(w.t("sending.early", { from })) : null,
      again ? notice("", paragraph(w.t("sending.kept")), paragraph(w.t("sending.by-itself"))) : null,
      actions(button(app, w.t("sending.now"), next), ends(error) ? forget(app, () => kept, trouble) : null),
    );
    if (again) tryLater(app, next, PAUSES[Math.min(early ? PAUSES.length : tries, PAUSES.length - 1)]);
  }
}

/** Tries again after a pause, or once the connection is back. */
function tryLater(app, next, pause) {
  const { signal } = app.leaving;
  const timer = setTimeout(next, pause);
  window.addEventListener("online", next, { signal, once: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
