import { Api } from "../shared/api.js";
import { config } from "../shared/config.js";
import { h, show } from "../shared/dom.js";
import { editions } from "../shared/editions.js";
import { Kept } from "../shared/kept.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { signedIn, signIn, signOut, token } from "../shared/sign-in.js";
import { App } from "./app.js";
import { Calls } from "./calls.js";
import { Clock } from "./clock.js";

const w = await words(new URL(".", import.meta.url));
const session = signedIn();
const main = page(w, { title: w.t("title"), aside: session ? leave() : null });

function leave() {
  return h("button", { type: "button", class: "sign-out", onclick: () => {
    new Kept("candidate", session.sub).dropAll();
    signOut();
    location.hash = "";
    location.reload();
  } }, w.t("sign-out"));
}

function welcome() {
  show(main,
    h("h1", {}, w.t("title")),
    h("p", {}, w.t("welcome")),
    h("ul", {}, ["files", "forms", "cut"].map((what) => h("li", {}, w.t(`welcome.${what}`)))),
    h("div", { class: "buttons" }, h("button", { type: "button", onclick: () => signIn() }, w.t("sign-in"))));
}

async function begin() {
  try {
    const addresses = await config();
    const clock = new Clock();
    const calls = new Calls(
      new Api({ base: addresses.api, language: w.language, token, heard: (headers) => clock.hear(headers) }), w.language);
    const published = await editions(addresses.public);
    new App({ w, main, calls, clock, editions: published, kept: new Kept("candidate", session.sub), signIn }).begin();
  } catch {
    show(main, trouble(w, w.t("unreachable"), () => location.reload()));
  }
}

if (session) await begin();
else welcome();
