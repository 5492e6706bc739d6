import { h } from "../../shared/dom.js";
import { LANGUAGES, NAMES } from "../../shared/language.js";
import { folded } from "../parts/deed.js";
import { checkedText } from "./checked-text.js";

/**
 * Handing in something that is frozen under its digest, and then what its parts are called in each language. `what` is
 * `definition` or `algorithm`, by which words and drafts are named; `path` is where it goes, `called` its name in the answer.
 */
export function handingIn(app, { what, path, called, then }) {
  const { w, calls, kept } = app;
  const accepted = kept.get(`${what}.accepted`);
  return [
    h("h1", {}, w.t(`${what}.hand-in`)),
    h("p", {}, w.t(`${what}.what`)),
    checkedText(app, {
      id: what,
      label: w.t(`${what}.text`),
      action: w.t("definition.do"),
      send: (text) => calls.api.postText(path, text),
      done: async (answer) => {
        kept.put(`${what}.accepted`, { ...answer, texts: [] });
        await app.again(w.t(`${what}.done`));
      },
    }),
    accepted ? texts(app, { what, path, called, then, accepted }) : null,
  ];
}

function texts(app, { what, path, called, then, accepted }) {
  const { w, calls, kept } = app;
  const there = new Set(accepted.texts);
  return h("section", {},
    h("h2", {}, w.t("texts.of", { contest: accepted[called] })),
    h("p", {}, w.t("definition.digest"), " ", h("code", {}, accepted.digest)),
    h("p", {}, w.t(`${what}.texts-what`)),
    LANGUAGES.map((language) => folded(
      [NAMES[language], " ", h("span", { class: there.has(language) ? "mark good" : "mark" },
        w.t(there.has(language) ? "texts.there" : "texts.awaited"))],
      checkedText(app, {
        id: `${what}-texts-${language}`,
        label: w.t("texts.text", { language: NAMES[language] }),
        action: w.t("texts.do"),
        send: (text) => calls.api.putText(`${path}/${accepted.digest}/texts/${language}`, text),
        done: async () => {
          kept.put(`${what}.accepted`, { ...accepted, texts: [...there.add(language)] });
          await app.again(w.t("texts.done", { language: NAMES[language] }));
        },
      }))),
    then);
}
