import { carry, restore } from "../shared/carried.js";
import { announce, focusOn, h, show } from "../shared/dom.js";
import { audit } from "./records/audit.js";
import { deliveries } from "./records/deliveries.js";
import { retention } from "./records/retention.js";
import { trail } from "./records/trail.js";
import { commission } from "./commissions/commission.js";
import { commissions } from "./commissions/commissions.js";
import { definition } from "./definition/definition.js";
import { calendar } from "./editions/calendar.js";
import { pinned } from "./editions/pinned.js";
import { editions } from "./editions/editions.js";
import { timeline } from "./editions/timeline.js";
import { failure } from "./failure.js";
import { poll } from "./polls/poll.js";
import { polls } from "./polls/polls.js";
import { publications } from "./publishing/publications.js";
import { takedowns } from "./publishing/takedowns.js";
import { rankings } from "./rankings/rankings.js";
import { sitting } from "./rankings/sitting.js";
import { roomAt } from "./routes.js";

const ROOMS = {
  editions, definition, calendar, pinned, timeline, commissions, commission, publications, takedowns, deliveries, rankings,
  sitting, polls, poll, retention, audit, trail,
};

/** What all rooms share, and the way from one to the other. A room is a function that gives its nodes. */
export class App {
  #main;
  #signIn;
  #entered = 0;
  #said = null;

  constructor({ w, main, calls, session, kept, signIn }) {
    Object.assign(this, { w, calls, session, kept });
    this.#main = main;
    this.#signIn = signIn;
  }

  /** Whether this account is the Agency's; others, such as registrars, see what is theirs. The system decides anyway. */
  get isAgency() {
    return this.session.groups.includes("agency");
  }

  begin() {
    addEventListener("hashchange", () => this.enter());
    return this.enter();
  }

  /** Shows the room that the address names. */
  async enter() {
    const entered = ++this.#entered;
    const { name, ...parameters } = roomAt(location.hash);
    const waiting = setTimeout(() => show(this.#main, h("p", { role: "status" }, this.w.t("reading"))), 400);
    let nodes;
    let isThere = true;
    try {
      nodes = await ROOMS[name](this, parameters);
    } catch (failed) {
      isThere = false;
      nodes = [h("h1", {}, this.w.t("title")), failure(this, failed, () => this.enter()),
        h("p", {}, h("a", { href: "#/" }, this.w.t("to-editions")))];
    }
    clearTimeout(waiting);
    // Somebody has gone on while this one was read.
    if (entered !== this.#entered) return;
    show(this.#main, nodes).setAttribute("data-room", location.hash);
    if (isThere) restore(this.#main, this.kept, location.hash);
    const heading = this.#main.querySelector("h1");
    if (this.#said) heading.after(h("div", { class: "notice good", role: "status" }, h("p", {}, this.#said)));
    this.#said = null;
    document.title = `${heading.textContent} · ${this.w.t("uzdik")}`;
    focusOn(heading);
  }

  /** Goes to a room, or reads this one anew, and tells there what was done. */
  go(address, said = null) {
    this.#said = said;
    if (location.hash === address) return this.enter();
    location.hash = address;
    return undefined;
  }

  /** Reads this room anew, and tells what was done. */
  again(said = null) {
    return this.go(location.hash, said);
  }

  /** Whether this room is still the one that is shown, for what goes on by itself. */
  here() {
    const entered = this.#entered;
    return () => entered === this.#entered;
  }

  /**
   * Does what a button says, and shows in `place` why it could not be done; the button waits meanwhile. What is wrong with
   * one of the fields, by their pointers in the request, is told beside that field; where these come and go, `fields` is a
   * function that gives them.
   */
  async act(button, place, deed, fields = {}) {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    show(place);
    const named = typeof fields === "function" ? fields() : fields;
    Object.values(named).forEach((field) => field.tell(null));
    try {
      await deed();
    } catch (failed) {
      show(place, failure(this, failed, null, named));
      announce(place.textContent);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  /** Signs in again and comes back to this very room, with what was typed. */
  signInAgain() {
    carry(this.#main, this.kept, location.hash);
    return this.#signIn();
  }

  /** Loads the page anew, with what was typed. */
  reload() {
    carry(this.#main, this.kept, location.hash);
    location.reload();
  }
}
