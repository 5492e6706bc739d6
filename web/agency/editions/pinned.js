import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";
import { daysOff } from "./days-off.js";

/** A version of the calendar that an edition is counted by, which may no longer be the one in force. */
export async function pinned(app, { digest }) {
  const { w, calls } = app;
  const { calendar } = await calls.api.get(`/calendar/${encodeURIComponent(digest)}`);
  return [
    h("p", { class: "way" }, h("a", { href: "#/" }, w.t("editions"))),
    h("h1", {}, w.t("calendar")),
    h("p", {}, w.t("calendar.pinned"), " ", h("a", { href: addressOf("calendar") }, w.t("calendar.in-force"))),
    daysOff(w, digest, calendar),
  ];
}
