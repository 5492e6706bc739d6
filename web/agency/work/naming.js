import { deed, folded, form } from "../parts/deed.js";
import { text } from "../parts/field.js";
import { codesIn } from "../polls/districts.js";

/** Naming the inspectors: all of them each time, one a line with the districts. */
export function naming(app, { algorithm, inspectors, version }) {
  const { w, calls } = app;
  const all = text(`inspectors-${algorithm}`, w.t("adoption.inspectors"), { spellcheck: "false" }, w.t("inspectors.hint"),
    inspectors.map(({ person, areas }) => `${person}: ${areas.join(" ")}`).join("\n"));
  return folded(w.t("inspectors.name"), form(all.element, deed(app, w.t("adoption.do"), async () => {
    await calls.api.put(`/adoptions/${encodeURIComponent(algorithm)}/inspectors`, { version, inspectors: inspectorsIn(all.input.value) });
    await app.again(w.t("adoption.done"));
  }, { fields: { "/inspectors": all } })));
}

/** Inspectors as people write them, one a line: the account, a colon, the codes of districts or of the oblast. */
export function inspectorsIn(lines) {
  return lines.split("\n").map((one) => one.trim()).filter((one) => one !== "").map((one) => {
    const at = one.lastIndexOf(":");
    return at < 0 ? { person: one, areas: [] } : { person: one.slice(0, at).trim(), areas: codesIn(one.slice(at + 1)) };
  });
}
