import { focusOn, h, show } from "./dom.js";
import { choose, LANGUAGES, NAMES } from "./language.js";

/** Told of the window before the page is loaded anew in another language. */
export const SPEAKS = "uzdik-speaks";

/**
 * The frame of every page: a link past the header, the name, the language switch, and the main part, which is given
 * back empty. `back` is where the name leads; `aside` what stands beside the switch, such as who is signed in.
 */
export function page(w, { title, back = "../", aside = null }) {
  document.documentElement.lang = w.language;
  document.title = `${title} · ${w.t("uzdik")}`;
  const main = h("main", { id: "main", tabindex: "-1" });
  // What stands behind the # of an address is a room, or a vote: the link leads on without changing it.
  const past = (event) => {
    event.preventDefault();
    focusOn(main);
  };
  show(
    document.body,
    h("a", { class: "skip", href: "#main", onclick: past }, w.t("skip")),
    h("header", { class: "top" },
      h("a", { class: "name", href: back }, w.t("uzdik")),
      h("div", { class: "aside" }, aside, languages(w))),
    main,
    h("footer", { class: "bottom" }, h("p", {}, w.t("footer"))),
  );
  return main;
}

function languages(w) {
  return h("nav", { class: "languages", "aria-label": w.t("languages") },
    LANGUAGES.map((one) => h("button", {
      type: "button",
      lang: one,
      "aria-pressed": String(one === w.language),
      onclick: () => {
        // Whoever keeps what was typed over a reload does so now.
        dispatchEvent(new Event(SPEAKS));
        choose(one);
      },
    }, NAMES[one])));
}

/** What is said where a page cannot go on; `again` is what the button does. */
export function trouble(w, text, again) {
  return alarm([h("p", {}, text)], repeat(w, again));
}

/** What is said at once, also to those who do not see it, where something went wrong; a button may lead on from there. */
export function alarm(children, button) {
  return h("div", { class: "notice bad", role: "alert" }, children, button);
}

/** A button that tries again, where there is something to try. */
function repeat(w, again) {
  return again ? h("button", { type: "button", onclick: again }, w.t("again")) : null;
}
