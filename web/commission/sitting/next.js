import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";

/** What comes next, everything that stands against it, and the button of whoever takes the step. */
export function nextCard(app, { panel }, { next, blocks }, step) {
  const { w } = app;
  return h("section", { class: "card next", "aria-labelledby": "next" },
    h("h2", { id: "next" }, w.t("next")),
    h("p", {}, h("strong", {}, w.t(`next.${next}`))),
    blocks.length > 0
      ? h("div", { class: "notice warn" }, h("p", {}, w.t("next.blocked", { n: blocks.length })), app.reasons(blocks, panel))
      : next === "nothing" ? null : h("p", {}, w.t("next.free")),
    deedOf(app, { next, panel, step }));
}

// A step that is refused says why: the button is there although something stands against it now.
function deedOf(app, { next, panel, step }) {
  const { w } = app;
  const address = addressOf("sitting", { step });
  const does = (deed) => app.button(w.t(`do.${deed}`), async () => {
    await app.calls.act(step, deed);
    await app.go(address, w.t(`done.${deed}`));
  });
  const leads = (room, words) => h("p", {}, h("a", { class: "button", href: addressOf(room, { step }) }, words));
  if (next === "open" && panel.isSecretary) return leads("attendance", w.t("do.opening"));
  if (next === "seal" && panel.isSecretary) return does("seal");
  if (next === "close" && panel.isLedByCaller) return does("closing");
  if (next === "sign" && (panel.isLedByCaller || panel.isSecretary)) return leads("protocol", w.t("do.signing"));
  if (next === "hand-over" && panel.isSecretary) return does("hand-over");
  if (next === "convene" && panel.isSecretary) return h("p", {}, h("a", { class: "button", href: addressOf("commission") }, w.t("convene")));
  return null;
}
