import { h } from "../../shared/dom.js";
import { inEdition } from "../parts/frame.js";
import { addressOf } from "../routes.js";

/** The polls that the rules of an edition rest figures on, and how far each is. */
export async function polls(app, { edition: name }) {
  const { w, calls } = app;
  const edition = await calls.edition(name);
  const ids = edition.contest.polls.map((poll) => `${name}.${poll}`);
  // A registrar reads the own poll alone, and may not even learn of the others.
  const states = await Promise.all(ids.map((id) => calls.known(`/polls/${encodeURIComponent(id)}`, [403, 404])));
  return inEdition(app, edition, "polls", w.t("room.polls"),
    ids.length === 0 ? h("p", {}, w.t("polls.none")) : h("ul", { class: "plain" }, ids.map((id, i) => h("li", { class: "card" },
      h("a", { href: addressOf("poll", { edition: name, poll: id }) }, id.slice(name.length + 1)), " ",
      states[i] ? h("span", { class: "mark good" }, w.t(`poll.${states[i].phase}`))
        : app.isAgency ? h("span", { class: "mark" }, w.t("poll.unplanned")) : null))));
}
