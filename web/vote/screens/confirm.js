import { h } from "../../shared/dom.js";
import { STEP } from "../device/steps.js";
import { actions, button, notice, paragraph, screen, Trouble } from "./parts.js";
import { answerText, questions } from "./questions.js";

/** The answers once more, and what the device means from now on; after the credential, that the ballot leaves with them. */
export function confirm(app, vote) {
  const { w, poll, journey } = app;
  const trouble = new Trouble();
  const changed = vote.step === STEP.WAITING;
  const agree = async () => {
    if (changed) return app.go(await journey.changed(vote));
    // Asks the browser not to clear this page's data when space runs short; whether it agrees is its own affair.
    navigator.storage?.persist?.().catch(() => {});
    app.go(await journey.confirm(vote));
  };
  const rows = poll
    .questions(w.language)
    .flatMap((text, i) => [h("dt", {}, text), h("dd", {}, answerText(w, vote.answers[i]))]);
  screen(
    app,
    w.t("confirm.title"),
    h("dl", { class: "facts" }, ...rows),
    notice("warn", h("h2", {}, w.t("device.title")), paragraph(w.t("device.lost")), paragraph(w.t("device.browser"))),
    paragraph(w.t(changed ? "confirm.leaves" : "confirm.next")),
    trouble.node,
    actions(
      button(app, w.t("confirm.agree"), agree, { trouble }),
      button(app, w.t("confirm.change"), () => questions(app, vote), { kind: "plain" }),
    ),
  );
}
