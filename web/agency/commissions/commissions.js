import { h, show } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { choice, line } from "../parts/field.js";
import { inEdition } from "../parts/frame.js";
import { areaName, commissionName, REGIONS } from "../parts/names.js";
import { NotYet } from "../parts/not-yet.js";
import { addressOf } from "../routes.js";

/** The commissions of an edition that have been appointed, and the way to appoint another one. */
export async function commissions(app, { edition: name }) {
  const { w, calls } = app;
  const [edition, ids] = await Promise.all([
    calls.edition(name), calls.idsOf(name, "commission", "commission-appointed"),
  ]);
  const { contest } = edition;
  return inEdition(app, edition, "commissions", w.t("room.commissions"),
    ids.length === 0
      ? h("p", {}, w.t("commissions.none"))
      : h("ul", {}, ids.map((id) => h("li", {},
        h("a", { href: addressOf("commission", { edition: name, commission: id }) }, commissionName(w, contest, id))))),
    h("h2", {}, w.t("commissions.appoint")),
    whichOne(app, edition));
}

function whichOne(app, { edition, contest }) {
  const { w } = app;
  const place = h("div", {});
  let area = null;
  const asked = (kind) => {
    area = areaOf(w, contest.commission(kind).level);
    show(place, area.element);
  };
  const kind = choice("appoint-kind", w.t("commissions.kind"),
    contest.rules.commissions.map((one) => [one.kind, contest.name("commission", one.kind)]), { onchange: asked });
  asked(kind.input.value);
  return form(kind.element, place, deed(app, w.t("commissions.go"), async () => {
    const code = area.input.value.trim();
    if (!code) throw new NotYet(w.t("commissions.area-missing"));
    app.go(addressOf("commission", { edition, commission: `${edition}.${kind.input.value}.${code}` }));
  }));
}

function areaOf(w, level) {
  if (level === "republic") return choice("appoint-area", w.t("commissions.area"), [["kz", areaName(w, "kz")]]);
  if (level === "region") {
    return choice("appoint-area", w.t("commissions.area"), REGIONS.map((code) => [code, areaName(w, code)]));
  }
  return line("appoint-area", w.t("commissions.area"), { inputmode: "numeric", maxlength: "4" }, w.t("commissions.area-hint"));
}
