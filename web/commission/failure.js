import { h } from "../shared/dom.js";
import { Refused, Unreachable } from "../shared/failures.js";
import { alarm, trouble } from "../shared/page.js";

/** What went wrong and what to do next; `again` is what trying again does, where no button does it already. */
export function failure(app, failed, again = null) {
  const { w } = app;
  if (failed instanceof Unreachable) return trouble(w, w.t("unreachable"), again);
  if (!(failed instanceof Refused)) {
    console.error(failed);
    return trouble(w, w.t("failed.page"), () => app.reload());
  }
  if (failed.status === 401) {
    return alarm([h("p", {}, w.t("failed.expired"))],
      h("button", { type: "button", onclick: () => app.signInAgain() }, w.t("sign-in")));
  }
  if (failed.reasons.length > 0) return alarm(app.reasons(failed.reasons), null);
  if (failed.status === 404) return alarm([h("p", {}, w.t("failed.unknown"))], null);
  if (failed.status === 403) return alarm([h("p", {}, w.t("failed.forbidden"))], null);
  const errors = failed.problem.errors ?? [];
  if (errors.length > 0) return alarm([h("p", {}, w.t("failed.fields")), h("ul", {}, errors.map((error) => h("li", {}, wrong(w, error))))], null);
  const known = `failed.${failed.code}`;
  return trouble(w, w.has(known) ? w.t(known) : `${failed.message} (${failed.code})`, again);
}

function wrong(w, { code, pointer }) {
  const known = `wrong.${code}`;
  return `${pointer}: ${w.has(known) ? w.t(known) : code}`;
}
