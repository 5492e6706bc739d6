import { h } from "../../shared/dom.js";
import { inEdition } from "../parts/frame.js";
import { addressOf } from "../routes.js";

/** The polls that the rules of an edition rest figures on, and how far each is. */
export async function polls(app, { edition: name }) {
  const { w, calls } = app;
  const edition = await calls.edition(name);
  const ids = edition.contest.polls.map((poll) => `${name}.${poll}`);
  const states = await Promise.all(ids.map((id) => calls.known(`/polls/${encodeURIComponent(id)}`)));
  return inEdition(app, edition, "polls", w.t("room.polls"),
    ids.length === 0 ? h("p", {}, w.t("polls.none")) : h("ul", { class: "plain" }, ids.map((id, i) => h("li", { class: "card" },
      h("a", { href: addressOf("poll", { edition: name, poll: id }) }, id.slice(name.length + 1)), " ",
      h("span", { class: states[i] ? "mark good" : "mark" }, w.t(states[i] ? `poll.${states[i].phase}` : "poll.unplanned"))))));
}
