import { h } from "../shared/dom.js";
import { Refused, Unreachable } from "../shared/failures.js";
import { alarm, trouble } from "../shared/page.js";
import { NotYet } from "./parts/not-yet.js";

/**
 * What went wrong and what to do next. `again` is what trying again does, where there is no button for it already. Errors
 * of `fields`, by their pointers in the request, are told beside these, and the first gets the focus.
 */
export function failure(app, failed, again, fields = {}) {
  const { w } = app;
  if (failed instanceof NotYet) return alarm([h("p", {}, failed.message)], null);
  if (failed instanceof Unreachable) return trouble(w, w.t("unreachable"), again);
  if (!(failed instanceof Refused)) {
    console.error(failed);
    return trouble(w, w.t("failed.page"), () => app.reload());
  }
  if (failed.status === 401) {
    return alarm([h("p", {}, w.t("failed.expired"))],
      h("button", { type: "button", onclick: () => app.signInAgain() }, w.t("failed.sign-in-again")));
  }
  if (failed.reasons.length > 0) return alarm(reasons(failed.reasons), null);
  const errors = failed.problem.errors ?? [];
  if (errors.length > 0) return alarm(wrong(w, errors, fields), null);
  const known = `failed.${failed.code}`;
  return trouble(w, w.has(known) ? w.t(known) : `${failed.message} (${failed.code})`, again);
}

function wrong(w, errors, fields) {
  const marked = errors.filter(({ pointer }) => fields[pointer]);
  for (const error of marked) fields[error.pointer].tell(told(w, error));
  if (marked.length > 0) fields[marked[0].pointer].input.focus();
  const others = errors.filter(({ pointer }) => !fields[pointer]);
  return [
    h("p", {}, w.t("failed.fields")),
    others.length > 0 ? h("ul", {}, others.map((error) => h("li", {}, h("code", {}, error.pointer), " ", told(w, error)))) : null,
  ];
}

function told(w, { code, text }) {
  const known = `wrong.${code}`;
  return text ?? (w.has(known) ? w.t(known) : code);
}

/** Reasons as the system words them, with the paragraph where one says it. */
export function reasons(all) {
  return h("ul", { class: "reasons" }, all.map((reason) => h("li", {}, reason.text)));
}
