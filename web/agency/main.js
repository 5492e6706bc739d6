import { Api } from "../shared/api.js";
import { Clock } from "../shared/clock.js";
import { config } from "../shared/config.js";
import { h, show } from "../shared/dom.js";
import { Kept } from "../shared/kept.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { signedIn, signIn, token } from "../shared/sign-in.js";
import { signingOut } from "../shared/signing-out.js";
import { App } from "./app.js";
import { Calls } from "./calls.js";

const w = await words(new URL(".", import.meta.url));
const session = signedIn();
const main = page(w, { title: w.t("title"), aside: session ? whoIsHere() : null });

function whoIsHere() {
  const kept = new Kept("agency", session.sub);
  return [
    h("span", {}, session.sub),
    signingOut(w, {
      // A definition's digest and a station's name are no work that would be lost.
      asks: () => kept.holds((name) => !name.startsWith("station.") && name !== "definition.accepted"),
      lost: w.t("signing-out.lost"),
      forget: () => kept.dropAll(),
    }),
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
    const clock = new Clock();
    const api = new Api({ base: addresses.api, language: w.language, token, heard: (headers) => clock.hear(headers) });
    const calls = new Calls(api, w.language, addresses.public);
    new App({ w, main, calls, clock, session, kept: new Kept("agency", session.sub), signIn }).begin();
  } catch {
    show(main, trouble(w, w.t("unreachable"), () => location.reload()));
  }
}

if (session) await begin();
else welcome();
