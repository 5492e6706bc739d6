import { h, show } from "../../shared/dom.js";
import { failure } from "../failure.js";

// Their addresses hold for five minutes.
const FRESH = 4 * 60_000;
const LANGUAGES = { kk: "Қазақша", ru: "Русский", en: "English" };

/** One's own diplomas, as PDF in each language. */
export function diplomas(app, dossier) {
  const place = h("section", { "aria-live": "polite" });
  let read = 0;

  async function fill() {
    try {
      const all = await app.calls.diplomas(dossier.dossier);
      read = Date.now();
      show(place, all.length > 0 ? [h("h2", {}, app.w.t("diplomas")), h("ul", {}, all.map(one))] : null);
    } catch (failed) {
      show(place, failure(app, failed, fill));
    }
  }

  function one(diploma) {
    return h("li", {}, h("a", {
      href: diploma.address, lang: diploma.language, rel: "noreferrer", target: "_blank", onclick: (event) => {
        if (Date.now() - read < FRESH) return;
        event.preventDefault();
        fill();
      },
    }, `${diploma.name} (${LANGUAGES[diploma.language]}, PDF)`));
  }

  fill();
  return place;
}
