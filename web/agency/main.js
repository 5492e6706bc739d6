import { Api } from "../shared/api.js";
import { config } from "../shared/config.js";
import { h, show } from "../shared/dom.js";
import { Kept } from "../shared/kept.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { signedIn, signIn, signOut, token } from "../shared/sign-in.js";
import { App } from "./app.js";
import { Calls } from "./calls.js";

const w = await words(new URL(".", import.meta.url));
const session = signedIn();
const main = page(w, { title: w.t("title"), aside: session ? whoIsHere() : null });

function whoIsHere() {
  return [
    h("span", {}, session.sub),
    h("button", { type: "button", class: "sign-out", onclick: () => {
      new Kept("agency", session.sub).dropAll();
      signOut();
      location.hash = "";
      location.reload();
    } }, w.t("sign-out")),
  ];
}

function welcome() {
  show(main,
    h("h1", {}, w.t("title")),
    h("p", {}, w.t("welcome")),
    h("p", { class: "quiet" }, w.t("welcome.two")),
    h("div", { class: "buttons" }, h("button", { type: "button", onclick: () => signIn() }, w.t("sign-in"))));
}

async function begin() {
  try {
    const addresses = await config();
    const calls = new Calls(new Api({ base: addresses.api, language: w.language, token }), w.language, addresses.public);
    new App({ w, main, calls, session, kept: new Kept("agency", session.sub), signIn }).begin();
  } catch {
    show(main, trouble(w, w.t("unreachable"), () => location.reload()));
  }
}

if (session) await begin();
else welcome();
