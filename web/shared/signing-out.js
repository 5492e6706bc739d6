import { h } from "./dom.js";

/**
 * The button that signs out. Where something would be lost by that, `asks` says so, and it is asked first, with `lost` in
 * words; `leave` is what is done then.
 */
export function signingOut(w, { asks, lost, leave }) {
  const stay = h("button", { type: "button", class: "plain", onclick: () => asked.close() }, w.t("signing-out.stay"));
  const asked = h("dialog", { "aria-labelledby": "signing-out" },
    h("h2", { id: "signing-out" }, w.t("signing-out.sure")),
    h("p", {}, lost),
    h("div", { class: "buttons" },
      stay,
      h("button", { type: "button", class: "danger", onclick: leave }, w.t("signing-out.leave"))));
  const button = h("button", { type: "button", class: "sign-out", onclick: () => (asks() ? asked.showModal() : leave()) },
    w.t("sign-out"));
  return [button, asked];
}
