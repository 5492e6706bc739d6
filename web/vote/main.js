import { config } from "../shared/config.js";
import { words } from "../shared/language.js";
import { page } from "../shared/page.js";
import { wordless } from "../shared/wordless.js";

try {
  const [w, addresses] = await Promise.all([words(new URL(".", import.meta.url)), config()]);
  const { App } = await import("./app.js");
  const main = page(w, { title: w.t("title") });
  await new App({ w, main, addresses }).open(new URLSearchParams(location.search));
} catch (error) {
  console.warn(error);
  wordless();
}
