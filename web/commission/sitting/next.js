import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";

const MOST = 8;
const FEW = 5;

/** What comes next, everything that stands against it, and the button of whoever takes the step. */
export function nextCard(app, { panel }, { next, blocks }, step) {
  const { w } = app;
  return h("section", { class: "card next", "aria-labelledby": "next" },
    h("h2", { id: "next" }, w.t("next")),
    h("p", {}, h("strong", {}, w.t(`next.${next}`))),
    blocks.length > 0
      ? h("div", { class: "notice warn" }, h("p", {}, w.t("next.blocked", { n: blocks.length })), told(app, blocks, panel))
      : next === "nothing" ? null : h("p", {}, w.t("next.free")),
    deedOf(app, { next, panel, step }));
}

// Of a big sitting hundreds of sheets can be missing: the first few say what kind of thing it is.
function told(app, blocks, panel) {
  if (blocks.length <= MOST) return app.reasons(blocks, panel);
  return [
    app.reasons(blocks.slice(0, FEW), panel),
    h("details", {}, h("summary", {}, app.w.t("next.more", { n: blocks.length - FEW })), app.reasons(blocks.slice(FEW), panel)),
  ];
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
