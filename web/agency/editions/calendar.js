import { h } from "../../shared/dom.js";
import { checkedText } from "../definition/checked-text.js";
import { text } from "../parts/field.js";
import { daysOff } from "./days-off.js";

/** The calendar of days off in force, and putting another version of it in force. */
export async function calendar(app) {
  const { w, calls } = app;
  const { digest, calendar: days } = await calls.api.get("/calendar");
  const reason = text("calendar-reason", w.t("reason"), { maxlength: "1000" });
  return [
    h("p", { class: "way" }, h("a", { href: "#/" }, w.t("editions"))),
    h("h1", {}, w.t("calendar")),
    h("p", {}, w.t("calendar.what")),
    daysOff(w, digest, days),
    h("h2", {}, w.t("calendar.edit")),
    h("p", {}, w.t("calendar.edit-what")),
    reason.element,
    checkedText(app, {
      id: "calendar",
      label: w.t("calendar.text"),
      action: w.t("calendar.do"),
      start: JSON.stringify(days, null, 2),
      base: digest,
      prefix: "/calendar",
      fields: { "/reason": reason },
      send: (written, replaces) => calls.api.put("/calendar", {
        replaces, reason: reason.input.value.trim(), calendar: JSON.parse(written),
      }),
      done: () => app.again(w.t("calendar.done")),
    }),
  ];
}
