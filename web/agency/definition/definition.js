import { h } from "../../shared/dom.js";
import { LANGUAGES, NAMES } from "../../shared/language.js";
import { folded } from "../parts/deed.js";
import { checkedText } from "./checked-text.js";

/** Handing a contest's rules in, and then what its parts are called in each language. */
export async function definition(app) {
  const { w, calls, kept } = app;
  const accepted = kept.get("definition.accepted");
  return [
    h("p", { class: "way" }, h("a", { href: "#/" }, w.t("editions"))),
    h("h1", {}, w.t("definition.hand-in")),
    h("p", {}, w.t("definition.what")),
    checkedText(app, {
      id: "definition",
      label: w.t("definition.text"),
      action: w.t("definition.do"),
      send: (text) => calls.api.postText("/definitions", text),
      done: async (answer) => {
        kept.put("definition.accepted", { ...answer, texts: [] });
        await app.again(w.t("definition.done"));
      },
    }),
    accepted ? texts(app, accepted) : null,
  ];
}

function texts(app, accepted) {
  const { w, calls, kept } = app;
  const there = new Set(accepted.texts);
  return h("section", {},
    h("h2", {}, w.t("texts.of", { contest: accepted.contest })),
    h("p", {}, w.t("definition.digest"), " ", h("code", {}, accepted.digest)),
    h("p", {}, w.t("texts.what")),
    LANGUAGES.map((language) => folded(
      [NAMES[language], " ", h("span", { class: there.has(language) ? "mark good" : "mark" },
        w.t(there.has(language) ? "texts.there" : "texts.awaited"))],
      checkedText(app, {
        id: `texts-${language}`,
        label: w.t("texts.text", { language: NAMES[language] }),
        action: w.t("texts.do"),
        send: (text) => calls.api.putText(`/definitions/${accepted.digest}/texts/${language}`, text),
        done: async () => {
          kept.put("definition.accepted", { ...accepted, texts: [...there.add(language)] });
          await app.again(w.t("texts.done", { language: NAMES[language] }));
        },
      }))),
    h("p", {}, h("a", { href: "#/" }, w.t("definition.plan"))));
}
