import { h, show } from "./dom.js";

// What can still be said where not even the words have come.
const NO_WORDS = {
  kk: "Байланыс жоқ. Ештеңе жоғалмайды: бетті қайта жүктеңіз.",
  ru: "Нет связи. Ничего не потеряется: загрузите страницу ещё раз.",
  en: "There is no connection. Nothing is lost: load the page again.",
};

/** Says in every language that the page has not come whole; a page that comes after all takes its place. */
export function wordless() {
  const texts = Object.entries(NO_WORDS).map(([lang, text]) => h("p", { lang }, text));
  show(document.body, h("main", { id: "main" }, texts));
}
