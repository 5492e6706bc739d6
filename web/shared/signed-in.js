import { h } from "./dom.js";
import { words } from "./language.js";
import { page } from "./page.js";
import { askedBeside, finish, signIn } from "./sign-in.js";

// The page that the issuer leads back to: it goes on to where the person came from. A page that cannot be left opens it in
// a window of its own, from where it goes to the issuer first.
try {
  const beside = askedBeside();
  if (beside) {
    // Whoever signs people in has nothing to do with the page that waits.
    window.opener = null;
    await signIn(beside);
  }
  const back = await finish();
  if (back) location.replace(back);
  else {
    await tell((w) => [h("div", { class: "notice good", role: "status" }, h("p", {}, w.t("signed-in-beside")))]);
    // Where the browser does not let a page close its own window, the words above say what to do.
    window.close();
  }
} catch {
  await tell((w) => [
    h("div", { class: "notice bad", role: "alert" }, h("p", {}, w.t("sign-in-failed"))),
    h("a", { class: "button", href: "./" }, w.t("to-the-start")),
  ]);
}

async function tell(what) {
  const w = await words(new URL(".", import.meta.url));
  const main = page(w, { title: w.t("sign-in"), back: "./" });
  main.append(h("h1", {}, w.t("sign-in")), ...what(w));
}
