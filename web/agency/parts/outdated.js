import { h } from "../../shared/dom.js";

/**
 * Said above a form whose kept draft was begun on what somebody else has changed since; null where nothing has changed.
 * `take` forgets the draft, `go` bases it on what is there now: a person has looked at both then.
 */
export function outdated(app, changed, { take, go }) {
  if (!changed) return null;
  const { w } = app;
  const button = (words, run) => h("button", { type: "button", onclick: () => {
    run();
    app.again();
  } }, w.t(words));
  return h("div", { class: "notice warn", role: "alert" },
    h("p", {}, w.t("draft.outdated")),
    h("div", { class: "buttons" }, button("draft.take", take), button("draft.go", go)));
}
