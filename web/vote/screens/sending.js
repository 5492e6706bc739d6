import { h, show } from "../../shared/dom.js";
import { isUnsent, STEP } from "../device/steps.js";
import { Overtaken } from "../device/votes.js";
import { codeOf, ends, isOver, passes } from "../problems.js";
import { grouped } from "../receipt-file.js";
import { actions, busy, button, forget, notice, paragraph, screen, Trouble } from "./parts.js";

const SECOND = 1_000;
// So long between tries, the last one for ever: nothing is lost by waiting, and the same ballot counts once.
const PAUSES = [5, 15, 30, 60, 300].map((seconds) => seconds * SECOND);

/** Casts the ballot, as often as it takes. */
export async function sending(app, vote, tries = 0) {
  const { w } = app;
  const state = h("div", {});
  const trouble = new Trouble();
  screen(app, w.t("sending.title"), trouble.node, state);
  show(state, busy(app, w.t("sending.busy")));
  app.outbox.pause();
  const { signal } = app.leaving;
  const { done, error } = await app.journey.cast(vote).then(
    (cast) => ({ done: cast }),
    (fault) => ({ error: fault }),
  );
  // Whoever has gone on to something else meanwhile is left there.
  if (signal.aborted) return app.tell();
  if (error) await failed(app, vote, error, { state, trouble, tries });
  else app.go(done);
}

async function failed(app, vote, error, { state, trouble, tries }) {
  const { w } = app;
  if (error instanceof Overtaken) return app.failed(error);
  // A first try has kept the vote as being sent, and another tab may have got through.
  const kept = await app.votes.get(vote.id).catch(() => vote);
  if (!kept || !isUnsent(kept)) return app.home();
  const next = () => sending(app, kept, tries + 1);
  await app.failed(error, (text) => trouble.say(text));
  if (isOver(error) && vote.step === STEP.SENDING && !vote.tooLate) return show(state, await perhapsThere(app, kept, trouble));
  const early = codeOf(error) === "not-open-yet";
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

/**
 * It is too late for another try, and an earlier one may have arrived: only the published ballots tell. Until they do the
 * ballot stays, of which its receipt is made.
 */
async function perhapsThere(app, vote, trouble) {
  const { w, poll, journey } = app;
  const receipt = await journey.receipt(vote);
  const closed = await poll.afterClose("closing.json").catch(() => null);
  const look = () => app.afterClose({ ...vote, receipt, unheard: true });
  return [
    notice("warn", paragraph(w.t("sending.unheard")), paragraph(w.t("sending.unheard-do"))),
    h("p", {}, h("code", { class: "receipt" }, grouped(receipt))),
    actions(
      button(app, w.t("receipt.look"), look, { trouble }),
      closed === null ? null : forget(app, () => vote, trouble),
    ),
  ];
}

/** Tries again after a pause, or once the connection is back. */
function tryLater(app, next, pause) {
  const { signal } = app.leaving;
  const timer = setTimeout(next, pause);
  window.addEventListener("online", next, { signal, once: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
}
