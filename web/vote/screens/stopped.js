import { h } from "../../shared/dom.js";
import { actions, button, notice, paragraph, screen } from "./parts.js";

/** Nothing goes on from here but another try; `text` says why. */
export function stopped(app, title, text, again) {
  const { w } = app;
  screen(
    app,
    title,
    notice("bad", paragraph(text)),
    again ? actions(button(app, w.t("again"), again)) : null,
    h("p", {}, w.t("stopped.kept")),
  );
}
