import { h } from "../../shared/dom.js";
import { isUnsent } from "../device/steps.js";
import { actions, button, notice, paragraph, placeName, screen } from "./parts.js";

/** The votes on this device; a name stands on none of them. */
export function list(app, votes) {
  const { w } = app;
  const item = (vote, i) =>
    h(
      "li",
      {},
      h(
        "button",
        { type: "button", onclick: () => app.go(vote) },
        w.t("list.vote", { number: w.number(i + 1), place: placeName(app, vote.district) }),
        h("span", { class: "quiet" }, w.t(`list.${vote.step}`), " · ", w.dateTime(vote.begunAt)),
      ),
    );
  screen(
    app,
    w.t("list.title"),
    paragraph(w.t("list.lead")),
    votes.some(isUnsent) ? notice("warn", paragraph(w.t("list.leave"))) : null,
    h("ul", { class: "places" }, ...votes.map(item)),
    actions(button(app, w.t("another"), () => app.newVote(), { kind: "plain" })),
  );
}
