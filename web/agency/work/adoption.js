import { h } from "../../shared/dom.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";
import { adopting } from "./adopting.js";

/** One oblast's order: its versions, who heads the akim's office, whom inspectors watch over. */
export async function adoption(app, { algorithm }) {
  const { w, calls } = app;
  const path = `/adoptions/${encodeURIComponent(algorithm)}`;
  const [read, offices] = await Promise.all([calls.api.get(path), calls.all(`${path}/offices`)]);
  const rules = await Promise.all(read.versions.map(({ digest }) => calls.known(`/algorithms/${digest}`)));
  return [
    h("p", { class: "way" }, h("a", { href: addressOf("algorithms") }, w.t("algorithm.hand-in"))),
    h("h1", {}, read.algorithm),
    h("p", {}, w.t("adoption.area", { area: read.area })),
    table(w.t("adoption.versions"), [w.t("adoption.from"), w.t("adoption.duties"), w.t("adoption.digest")],
      read.versions.map(({ from, digest }, i) => [w.date(from), rules[i] ? w.number(rules[i].duties.length) : "—",
        h("code", {}, digest)])),
    table(w.t("adoption.inspectors"), [w.t("adoption.account"), w.t("adoption.areas")],
      read.inspectors.map(({ person, areas }) => [person, areas.join(", ")])),
    // The Agency sees none; who heads the akim's office besides sees all.
    offices.length > 0 ? table(w.t("adoption.offices"), [w.t("adoption.office"), w.t("adoption.settlements")],
      offices.map(({ id, settlements }) => [h("code", {}, id), w.number(settlements.length)])) : null,
    h("h2", {}, w.t("adoption.change")),
    adopting(app, read),
  ];
}
