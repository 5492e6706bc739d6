import { h } from "../../shared/dom.js";
import { inEdition } from "../parts/frame.js";
import { commissionName } from "../parts/names.js";
import { table } from "../parts/table.js";
import { addressOf } from "../routes.js";

/** The sittings of an edition, by commission, and the way to the ranking runs of each. */
export async function rankings(app, { edition: name }) {
  const { w, calls } = app;
  const [edition, commissions] = await Promise.all([
    calls.edition(name), calls.idsOf(name, "commission", "commission-appointed"),
  ]);
  const sittings = await Promise.all(commissions.map((id) => calls.all(`/commissions/${encodeURIComponent(id)}/sittings`)));
  const { contest } = edition;
  return inEdition(app, edition, "rankings", w.t("room.rankings"),
    h("p", {}, w.t("rankings.what")),
    commissions.length === 0 ? h("p", {}, w.t("commissions.none")) : commissions.map((id, i) => h("section", {},
      h("h2", {}, commissionName(w, contest, id)),
      sittings[i].length === 0 ? h("p", {}, w.t("rankings.no-sittings")) : table(commissionName(w, contest, id),
        [w.t("rankings.step"), w.t("state"), w.t("deadline.last"), w.t("rankings.candidates")],
        sittings[i].map((one) => [
          h("a", { href: addressOf("sitting", { edition: name, sitting: one.sitting }) }, contest.name("step", one.step)),
          w.t(`phase.${one.phase}`),
          one.deadline?.last ? w.dateTime(one.deadline.last) : "—",
          w.number(one.agenda.length),
        ])))));
}
