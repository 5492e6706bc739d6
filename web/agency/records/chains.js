import { h, show } from "../../shared/dom.js";
import { deed } from "../parts/deed.js";
import { worded } from "../parts/names.js";
import { thingName } from "../parts/things.js";

/** Has every chain of an edition checked: some are checked an answer; as long as there is more, the next are asked for. */
export function chains(app, { contest }, path) {
  const { w, calls } = app;
  const said = h("div", { role: "status" });
  return h("section", {}, deed(app, w.t("chains.check"), async () => {
    let checked = 0;
    const broken = [];
    let cursor = null;
    do {
      const answer = await calls.page(`${path}/chains`, cursor);
      checked += answer.checked;
      broken.push(...answer.broken);
      cursor = answer.next ?? null;
      show(said, h("p", {}, w.t("chains.checked", { n: checked })));
    } while (cursor);
    show(said, broken.length === 0
      ? h("p", { class: "notice good" }, w.t("chains.hold", { n: checked }))
      : h("div", { class: "notice bad" }, h("p", {}, w.t("chains.broken", { n: broken.length })),
        h("ul", {}, broken.map((one) => h("li", {},
          `${worded(w, "subject", one.subject)}: ${thingName(w, contest, one.subject, one.id)}, ${one.number}. `,
          worded(w, "chain-fault", one.fault))))));
  }, { kind: "plain" }), said);
}
