import { h } from "../../shared/dom.js";
import { field } from "../field.js";
import { addressOf } from "../routes.js";
import { whoseIs } from "../standing.js";

/** The ways out of a candidacy: the candidate withdraws, a nominator takes the nomination back (2020 p7). */
export async function leaving(app, { dossier: id }) {
  const { w, calls, kept } = app;
  const dossier = await calls.dossier(id);
  const name = `leaving.${id}`;
  const reason = field({
    label: w.t("leaving.reason"),
    input: h("textarea", { id: "reason", maxlength: 2000, oninput: (event) => kept.put(name, event.target.value) }, kept.get(name) ?? ""),
  });
  return [
    h("p", {}, h("a", { href: addressOf("dossier", { dossier: id }) }, whoseIs(dossier))),
    h("h1", {}, w.t("leaving")),
    h("section", { class: "card" },
      h("h2", {}, w.t("leaving.withdraw")),
      h("p", {}, w.t("leaving.withdraw-what")),
      reason.element,
      out(app, w.t("leaving.withdraw"), async () => {
        await calls.withdraw(id, reason.input.value.trim());
        kept.drop(name);
        app.go(addressOf("dossier", { dossier: id }), w.t("leaving.withdrawn"));
      }, { "/reason": reason })),
    dossier.nominations.length > 0 && dossier.submissions.length === 0
      ? h("section", { class: "card" },
        h("h2", {}, w.t("leaving.take-back")),
        h("p", {}, w.t("leaving.take-back-what")),
        out(app, w.t("leaving.take-back"), async () => {
          await calls.takeBack(id);
          app.go(addressOf("candidacies"), w.t("leaving.taken-back"));
        }))
      : null,
  ];
}

// There is no way back from it, so it is asked twice.
function out(app, label, deed, fields = {}) {
  const { w } = app;
  const problem = h("div", {});
  const sure = h("button", { type: "button", class: "danger", onclick: () => app.act(sure, problem, deed, fields) }, w.t("sure"));
  const first = h("button", { type: "button", class: "danger", onclick: () => {
    first.replaceWith(sure);
    sure.focus();
  } }, label);
  return h("div", {}, problem, h("div", { class: "buttons" }, first));
}
