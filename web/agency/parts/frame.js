import { h } from "../../shared/dom.js";
import { addressOf } from "../routes.js";

const ROOMS = ["timeline", "commissions", "polls", "rankings", "publications", "takedowns", "deliveries", "retention", "audit"];
// What others who are signed in may read of an edition: registrars come for their poll.
const OPEN = ["timeline", "polls"];

/** A room of an edition: the way back, the edition's other rooms, the heading, and what the room has. */
export function inEdition(app, { edition, contest, practice }, room, heading, ...nodes) {
  const { w } = app;
  return [
    h("p", { class: "way" }, h("a", { href: "#/" }, w.t("editions")), " › ", contest.title, " · ", h("code", {}, edition),
      practice ? [" ", h("span", { class: "mark" }, w.t("practice"))] : null),
    h("nav", { class: "rooms", "aria-label": w.t("rooms") }, h("ul", {}, rooms(app).map((name) =>
      h("li", {}, h("a", {
        href: addressOf(name, { edition }),
        "aria-current": name === room ? "page" : null,
      }, w.t(`room.${name}`)))))),
    h("h1", {}, heading),
    nodes,
  ];
}

const rooms = (app) => (app.isAgency ? ROOMS : OPEN);
