import { h } from "../../shared/dom.js";
import { deed, form } from "../parts/deed.js";
import { line, text } from "../parts/field.js";
import { codesIn } from "../polls/districts.js";
import { addressOf } from "../routes.js";

/** Entering that an oblast works by an order: all versions and all heads each time; `there` is what is entered, or null. */
export function adopting(app, there) {
  const { w, calls, kept } = app;
  const handedIn = kept.get("algorithm.accepted");
  const name = line("adoption-algorithm", w.t("adoption.algorithm"), { spellcheck: "false", value: handedIn?.algorithm ?? "" });
  const versions = text("adoption-versions", w.t("adoption.versions"), { spellcheck: "false" }, w.t("adoption.versions-hint"),
    [...there?.versions.map(({ digest }) => digest) ?? (handedIn ? [handedIn.digest] : [])].join("\n"));
  const heads = text("adoption-heads", w.t("adoption.heads"), { spellcheck: "false" }, w.t("poll.officers-hint"),
    there?.heads.join("\n") ?? "");
  return form(h("p", {}, w.t("adoption.what")), there ? null : name.element, versions.element, heads.element,
    deed(app, w.t("adoption.do"), async () => {
      const algorithm = there?.algorithm ?? name.input.value.trim();
      await calls.api.put(`/adoptions/${encodeURIComponent(algorithm)}`, {
        version: there?.version ?? 0, versions: codesIn(versions.input.value), heads: codesIn(heads.input.value),
      });
      await app.go(addressOf("adoption", { algorithm }), w.t("adoption.done"));
    }, { fields: { "/versions": versions, "/heads": heads } }));
}
