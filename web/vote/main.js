import { config } from "../shared/config.js";
import { words } from "../shared/language.js";
import { page } from "../shared/page.js";
import { App } from "./app.js";

const w = await words(".");
const main = await page(w, { title: w.t("title"), back: "../" });
await new App({ w, main, addresses: await config() }).open(new URLSearchParams(location.search));
