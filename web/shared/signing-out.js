import { h } from "./dom.js";
import { signOut } from "./sign-in.js";

/**
 * The button that signs out. Where something would be lost by that, `asks` says so, and it is asked first, with `lost` in
 * words. `forget` erases what the page keeps; the page is then loaded anew from its beginning.
 */
export function signingOut(w, { asks, lost, forget }) {
  const leave = () => {
    forget();
    signOut();
    location.hash = "";
    location.reload();
  };
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
