import { Api } from "../shared/api.js";
import { Clock } from "../shared/clock.js";
import { config } from "../shared/config.js";
import { h, show } from "../shared/dom.js";
import { editions } from "../shared/editions.js";
import { Kept } from "../shared/kept.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { signedIn, signIn, signInBeside, token } from "../shared/sign-in.js";
import { signingOut } from "../shared/signing-out.js";
import { App } from "./app.js";
import { Calls } from "./calls.js";

const w = await words(new URL(".", import.meta.url));
const session = signedIn();
const kept = session ? new Kept("candidate", session.sub) : null;
let app = null;
const main = page(w, {
  title: w.t("title"),
  aside: session ? signingOut(w, {
    asks: () => Boolean(app?.sendings.areHeld) || kept.holdsAnything, lost: w.t("signing-out.lost"), forget,
  }) : null,
});

function forget() {
  app?.end();
  kept.dropAll();
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
    // Asked for where a dossier is opened alone: names to choose from are a help, and nothing waits for them elsewhere.
    const published = () => editions(addresses.public).catch(() => []);
    app = new App({ w, main, calls, clock, editions: published, kept, signIn, signInBeside });
    app.begin();
  } catch {
    show(main, trouble(w, w.t("unreachable"), () => location.reload()));
  }
}

if (session) await begin();
else welcome();
