import { h } from "../shared/dom.js";
import { Refused, Unreachable } from "../shared/failures.js";
import { alarm, trouble } from "../shared/page.js";

/** Whether somebody has to sign in again. */
export function hasExpired(failed) {
  return failed instanceof Refused && failed.status === 401;
}

/** Whether what was asked for may have been done all the same: the answer was lost, this time or the time before. */
export function mayBeDone(failed) {
  return failed instanceof Unreachable
    || (failed instanceof Refused && failed.reasons.some(({ code }) => code === "already-submitted"));
}

/**
 * What went wrong and what to do next. `again` is what trying again does, where there is no button for it already;
 * `fields` are marked already.
 */
export function failure(app, failed, again, fields = {}) {
  const { w } = app;
  if (hasExpired(failed)) return expired(app, w.t("failed.expired"), again);
  if (failed instanceof Unreachable) return trouble(w, w.t("unreachable"), again);
  if (!(failed instanceof Refused)) {
    console.error(failed);
    return trouble(w, w.t("failed.page"), () => location.reload());
  }
  if (failed.reasons.length > 0) return alarm(reasons(failed.reasons), null);
  if (failed.status === 404) return alarm([h("p", {}, w.t("failed.unknown"))], null);
  const errors = failed.problem.errors ?? [];
  if (errors.length > 0) {
    const others = errors.filter(({ pointer }) => !fields[pointer]);
    return alarm([h("p", {}, w.t("failed.fields")), h("ul", {}, others.map((error) => h("li", {}, wrong(w, error))))], null);
  }
  const known = `failed.${failed.code}`;
  return trouble(w, w.has(known) ? w.t(known) : `${failed.message} (${failed.code})`, again);
}

/** Has somebody sign in again; `again` is what is done then, where the page itself did not have to be left for it. */
export function expired(app, text, again) {
  const { w } = app;
  const told = h("p", {});
  const place = alarm([h("p", {}, text), told], h("button", { type: "button", onclick: async () => {
    told.textContent = "";
    try {
      const same = await app.signInAgain();
      if (!same) told.textContent = w.t("failed.another-account");
      else if (again) again();
      else place.replaceWith(h("div", { class: "notice good", role: "status" }, h("p", {}, w.t("failed.signed-in-again"))));
    } catch {
      told.textContent = w.t("unreachable");
    }
  } }, w.t("failed.sign-in-again")));
  return place;
}

/** Says beside each field what is wrong with it, and leads to the first. */
export function markFields(w, failed, fields) {
  const errors = failed instanceof Refused ? failed.problem.errors ?? [] : [];
  const marked = errors.filter(({ pointer }) => fields[pointer]);
  for (const error of marked) fields[error.pointer].tell(wrong(w, error));
  if (marked.length > 0) fields[marked[0].pointer].input.focus();
}

function wrong(w, { code, pointer }) {
  const known = `wrong.${code}`;
  return w.has(known) ? w.t(known) : `${pointer}: ${code}`;
}

/** Reasons as the system words them. */
export function reasons(all) {
  return all.length === 1 ? [h("p", {}, all[0].text)] : [h("ul", {}, all.map((reason) => h("li", {}, reason.text)))];
}
