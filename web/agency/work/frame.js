import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";
import { officeParts, todayBy } from "./ids.js";

/** What an office is called: its role and its area. */
export function officeName(w, order, id) {
  const { role, area, seat } = officeParts(id);
  return w.t("office.name", { role: order.name("role", role), area, seat });
}

/** This month, once the system has answered. */
export const thisMonth = (app) => todayBy(app.clock).slice(0, 7);

/** A room of an office: the way back, the office's other rooms, the heading, and what the room has. */
export function atOffice(app, order, office, room, heading, ...nodes) {
  const { w } = app;
  const month = thisMonth(app);
  const rooms = [
    ["week", addressOf("week", { office })],
    ["journal", addressOf("journal", { office, month })],
    ["questions", addressOf("questions", { office, year: month.slice(0, 4) })],
    ["year", addressOf("year", { office, year: month.slice(0, 4) })],
  ];
  return [
    h("p", { class: "way" }, h("a", { href: addressOf("work") }, w.t("work")), " › ", officeName(w, order, office)),
    h("nav", { class: "rooms", "aria-label": w.t("rooms") }, h("ul", {}, rooms.map(([name, href]) =>
      h("li", {}, h("a", { href, "aria-current": name === room ? "page" : null }, w.t(`work.${name}`)))))),
    h("h1", {}, heading),
    nodes,
  ];
}
