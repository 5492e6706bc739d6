import { Api } from "../shared/api.js";
import { config } from "../shared/config.js";
import { announce, h, show } from "../shared/dom.js";
import { passes, Refused } from "../shared/failures.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { heldIn } from "./held.js";

const w = await words(new URL(".", import.meta.url));
const main = page(w, { title: w.t("title") });

/** What became of the question whose receipt somebody holds. */
async function room(ask = "/asked-questions") {
  const held = heldIn(location.hash);
  if (!held) return show(main, h("h1", {}, w.t("title")), h("p", {}, w.t("no-receipt")));
  try {
    const api = new Api({ base: (await config()).api, language: w.language });
    const read = await api.post(ask, held);
    show(main, h("h1", {}, w.t("title")), told(read));
    if (ask !== "/asked-questions") announce(w.t("not-solved-done"));
  } catch (failed) {
    const unknown = failed instanceof Refused && failed.status === 404;
    const said = failed instanceof Refused ? [failed.detail, ...failed.reasons.map(({ text }) => text)].filter(Boolean).join(" ") : "";
    show(main, h("h1", {}, w.t("title")),
      unknown ? h("p", {}, w.t("no-receipt")) : trouble(w, passes(failed) || !said ? w.t("unreachable") : said, () => room()));
  }
}

function told(read) {
  return [
    h("p", {}, read.text),
    h("p", { class: "quiet" }, w.t("raised", { day: w.date(read.raised) })),
    h("ol", {}, read.steps.map((one) => h("li", { class: "card" },
      h("h2", {}, w.t(`step.${one.kind}`)),
      h("p", { class: "quiet" }, w.date(one.on)),
      one.reasons ? h("p", {}, one.reasons) : null))),
    read.answered ? null : h("p", { class: "notice" }, w.t("open", { day: w.date(read.due) })),
    read.mayReopen ? h("section", {},
      h("p", {}, w.t("not-solved-what")),
      h("button", { type: "button", onclick: (event) => {
        event.target.disabled = true;
        room("/asked-questions/not-solved");
      } }, w.t("not-solved"))) : null,
  ];
}

addEventListener("hashchange", () => room());
await room();
