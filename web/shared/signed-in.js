import { h } from "./dom.js";
import { words } from "./language.js";
import { page } from "./page.js";
import { finish } from "./sign-in.js";

// The page that the issuer leads back to: it goes on to where the person came from.
try {
  location.replace(await finish());
} catch {
  const w = await words(new URL(".", import.meta.url));
  const main = page(w, { title: w.t("sign-in"), back: "./" });
  main.append(
    h("h1", {}, w.t("sign-in")),
    h("div", { class: "notice bad", role: "alert" }, h("p", {}, w.t("sign-in-failed"))),
    h("a", { class: "button", href: "./" }, w.t("to-the-start")));
}
