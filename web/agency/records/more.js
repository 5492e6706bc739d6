import { announce, h } from "../../shared/dom.js";
import { deed } from "../parts/deed.js";

/** The items of a list as far as they were asked for, and a button for more as long as there is more. */
export function more(app, path, first, shown) {
  const { w } = app;
  const list = h("div", {}, first.items.map(shown));
  let { next } = first;
  const button = deed(app, w.t("more"), async () => {
    const page = await app.calls.page(path, next);
    ({ next } = page);
    list.append(...page.items.map(shown));
    announce(w.t("more.shown", { n: page.items.length }));
    if (!next) button.remove();
  }, { kind: "plain" });
  return [list, next ? button : null];
}
