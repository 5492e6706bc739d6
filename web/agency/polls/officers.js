import { deed, folded, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { codesIn } from "./districts.js";

/** Who keeps the roll and who counts at stations: others are named with a reason, on the version that was read. */
export function officers(app, path, { phase, officers: registrars, version }) {
  const { w } = app;
  if (phase === "closed") return null;
  return [
    phase === "planned" ? null : naming(app, `${path}/officers`, w.t("officers.replace"), "registrars", registrars, version),
    atStation(app, path, version),
  ];
}

const accounts = ({ input }) => codesIn(input.value);

function naming(app, address, title, id, present, version) {
  const { w } = app;
  const all = text(`${id}-accounts`, w.t("officers.accounts"), { spellcheck: "false" }, w.t("poll.officers-hint"), present.join("\n"));
  const reason = text(`${id}-reason`, w.t("reason"), { maxlength: "500" });
  return folded(title, form(all.element, reason.element, deed(app, w.t("officers.do"), async () => {
    await app.calls.api.put(address, { officers: accounts(all), reason: reason.input.value.trim(), version });
    await app.again(w.t("officers.done"));
  }, { fields: { "/officers": all, "/reason": reason } })));
}

function atStation(app, path, version) {
  const { w } = app;
  const station = line("station", w.t("station"), { spellcheck: "false" }, w.t("station.hint"));
  const all = text("station-accounts", w.t("station.officers"), { spellcheck: "false" }, w.t("poll.officers-hint"));
  const reason = text("station-reason", w.t("reason"), { maxlength: "500" });
  return folded(w.t("station.name"), form(station.element, all.element, reason.element, deed(app, w.t("officers.do"), async () => {
    await app.calls.api.put(`${path}/stations/${encodeURIComponent(station.input.value.trim())}/officers`,
      { officers: accounts(all), reason: reason.input.value.trim(), version });
    await app.again(w.t("officers.done"));
  }, { fields: { "/officers": all, "/reason": reason } })));
}
