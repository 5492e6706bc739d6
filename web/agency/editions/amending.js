import { h } from "../../shared/dom.js";
import { instantOf, localOf } from "../../shared/moment.js";
import { deed, form } from "../parts/deed.js";
import { choice, line, text } from "../parts/field.js";

/** Moving a deadline of an announced edition, with the reason that everybody reads. */
export function amending(app, edition, path) {
  const { w, calls } = app;
  const { contest } = edition;
  const deadlines = edition.deadlines.filter(({ deadline }) => deadline !== "announcing");
  const lastOf = (id) => {
    const { last } = deadlines.find(({ deadline }) => deadline === id);
    return last ? localOf(last) : "";
  };
  const which = choice("amend-deadline", w.t("deadline"),
    deadlines.map(({ deadline }) => [deadline, contest.name("deadline", deadline)]),
    { onchange: (id) => { last.input.value = lastOf(id); } });
  const last = line("amend-last", w.t("amend.last"),
    { type: "datetime-local", value: lastOf(which.input.value) }, w.t("amend.last-hint"));
  const reason = text("amend-reason", w.t("reason"), { maxlength: "1000" }, w.t("amend.reason-hint"));
  return h("section", {},
    h("h2", {}, w.t("amend")),
    h("p", {}, w.t("amend.what")),
    form(
      which.element, last.element, reason.element,
      deed(app, w.t("amend.do"), async () => {
        await calls.api.post(`${path}/amendments`, {
          deadline: which.input.value,
          last: lastMoment(last.input.value),
          reason: reason.input.value.trim(),
        });
        await app.again(w.t("amend.done"));
      }, { fields: { "/deadline": which, "/last": last, "/reason": reason } })));
}

// A minute that is named is meant to its end: 23:59 is the end of the day.
const lastMoment = (local) => instantOf(`${local}:59`) ?? local;
