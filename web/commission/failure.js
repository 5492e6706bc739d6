import { h } from "../shared/dom.js";
import { Refused, Unreachable } from "../shared/failures.js";

/** What went wrong and what to do next; `again` is what trying again does, where no button does it already. */
export function failure(app, failed, again = null) {
  const { w } = app;
  if (failed instanceof Unreachable) return notice([h("p", {}, w.t("unreachable"))], repeat(w, again));
  if (!(failed instanceof Refused)) {
    console.error(failed);
    return notice([h("p", {}, w.t("failed.page"))], repeat(w, () => location.reload()));
  }
  if (failed.status === 401) {
    return notice([h("p", {}, w.t("failed.expired"))],
      h("button", { type: "button", onclick: () => app.signInAgain() }, w.t("sign-in")));
  }
  if (failed.reasons.length > 0) return notice(app.reasons(failed.reasons), null);
  if (failed.status === 404) return notice([h("p", {}, w.t("failed.unknown"))], null);
  if (failed.status === 403) return notice([h("p", {}, w.t("failed.forbidden"))], null);
  const errors = failed.problem.errors ?? [];
  if (errors.length > 0) return notice([h("p", {}, w.t("failed.fields")), h("ul", {}, errors.map((error) => h("li", {}, wrong(w, error))))], null);
  const known = `failed.${failed.code}`;
  return notice([h("p", {}, w.has(known) ? w.t(known) : `${failed.message} (${failed.code})`)], repeat(w, again));
}

function wrong(w, { code, pointer }) {
  const known = `wrong.${code}`;
  return `${pointer}: ${w.has(known) ? w.t(known) : code}`;
}

function notice(children, button) {
  return h("div", { class: "notice bad", role: "alert" }, children, button);
}

function repeat(w, again) {
  return again ? h("button", { type: "button", onclick: again }, w.t("again")) : null;
}
