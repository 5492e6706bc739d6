import { h } from "../../shared/dom.js";
import { instantOf } from "../../shared/moment.js";
import { deed, folded, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { table } from "../parts/table.js";
import { codesIn } from "./districts.js";

/** Stations without internet: which there are, and that a registrar officer closes the entries of another one online. */
export function offline(app, path, { phase, offline: stations }, registrar) {
  const { w } = app;
  return [
    stations.length === 0 ? null : [
      h("h2", {}, w.t("offline")),
      table(w.t("offline"), [w.t("station"), w.t("offline.units"), w.t("offline.opening")],
        stations.map((one) => [one.station, one.units.join(", "), w.dateTime(one.opening)])),
    ],
    registrar && (phase === "frozen" || phase === "keyed") ? taking(app, path) : null,
  ];
}

function taking(app, path) {
  const { w } = app;
  const station = line("offline-station", w.t("station"), { spellcheck: "false" }, w.t("station.hint"));
  const units = text("offline-units", w.t("offline.units"), { spellcheck: "false" }, w.t("offline.units-hint"));
  const opening = line("offline-opening", w.t("offline.opening"), { type: "datetime-local" }, w.t("amend.last-hint"));
  return folded(w.t("offline.take"), h("p", {}, w.t("offline.what")), form(station.element, units.element, opening.element,
    deed(app, w.t("offline.do"), async () => {
      await app.calls.api.post(`${path}/stations/${encodeURIComponent(station.input.value.trim())}/offline`,
        { units: codesIn(units.input.value), opening: instantOf(opening.input.value) });
      await app.again(w.t("offline.done"));
    }, { kind: "danger", fields: { "/units": units, "/opening": opening } })));
}
