import { Api } from "../shared/api.js";
import { config } from "../shared/config.js";
import { h, show } from "../shared/dom.js";
import { Kept } from "../shared/kept.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { signedIn, signIn, token } from "../shared/sign-in.js";
import { signingOut } from "../shared/signing-out.js";
import { App } from "./app.js";
import { Calls } from "./calls.js";
import { Drafts } from "./drafts.js";
import { which } from "./screens/which.js";

const w = await words(new URL(".", import.meta.url));
const session = signedIn();
const commission = new URLSearchParams(location.search).get("commission");
const main = page(w, { title: w.t("title"), aside: session ? leave() : null });

// Long answers that are begun; what is on a sheet is kept longer (drafts).
function kept({ sub }) {
  return new Kept("commission", sub);
}

function leave() {
  const [drafts, answers] = [new Drafts(session.sub), kept(session)];
  return signingOut(w, {
    asks: () => drafts.holdsAnything || answers.holdsAnything,
    lost: w.t("signing-out.lost"),
    forget: () => {
      drafts.dropAll();
      answers.dropAll();
    },
  });
}

function welcome() {
  show(main,
    h("h1", {}, w.t("title")),
    h("p", {}, w.t("welcome")),
    h("div", { class: "buttons" }, h("button", { type: "button", onclick: () => signIn() }, w.t("sign-in"))));
}

async function begin() {
  try {
    const { api } = await config();
    const calls = new Calls(new Api({ base: api, language: w.language, token }), commission, w.language);
    await new App({
      w, main, calls, commission, account: session.sub, drafts: new Drafts(session.sub), kept: kept(session), signIn,
    }).begin();
  } catch {
    show(main, trouble(w, w.t("unreachable"), () => location.reload()));
  }
}

if (!commission) show(main, which(w));
else if (session) await begin();
else welcome();
