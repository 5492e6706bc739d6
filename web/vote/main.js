import { config } from "../shared/config.js";
import { h, show } from "../shared/dom.js";
import { words } from "../shared/language.js";
import { page } from "../shared/page.js";

// What can still be said where not even the words have come.
const NO_WORDS = {
  kk: "Байланыс жоқ. Ештеңе жоғалмайды: бетті қайта жүктеңіз.",
  ru: "Нет связи. Ничего не потеряется: загрузите страницу ещё раз.",
  en: "There is no connection. Nothing is lost: load the page again.",
};

try {
  const [w, addresses] = await Promise.all([words(new URL(".", import.meta.url)), config()]);
  const { App } = await import("./app.js");
  const main = page(w, { title: w.t("title") });
  await new App({ w, main, addresses }).open(new URLSearchParams(location.search));
} catch (error) {
  console.warn(error);
  show(
    document.body,
    h(
      "main",
      {},
      Object.entries(NO_WORDS).map(([lang, text]) => h("p", { lang }, text)),
    ),
  );
}
