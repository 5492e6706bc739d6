import { carry, restore } from "./carried.js";
import { announce, focusOn, h, show } from "./dom.js";
import { SPEAKS } from "./page.js";

/**
 * A page of rooms that follow each other by the address: what all of them share, and the way from one to the other. Whoever
 * extends it gives the nodes of a room (`room`), what is shown where that fails (`failedRoom`), and what is said of a deed that
 * failed (`failedDeed`).
 */
export class RoomsApp {
  #main;
  #signIn;
  #reading;
  #entered = 0;
  #said = null;

  /** `reading` are the words while a room is read. */
  constructor({ w, main, kept, signIn, reading }) {
    Object.assign(this, { w, kept });
    this.#main = main;
    this.#signIn = signIn;
    this.#reading = reading;
  }

  begin() {
    addEventListener("hashchange", () => this.enter());
    addEventListener(SPEAKS, () => carry(this.#main, this.kept, roomHere()));
    return this.enter();
  }

  /** What is done when somebody leaves the room. */
  left() {}

  /** Shows the room that the address names. */
  async enter() {
    const entered = ++this.#entered;
    this.left();
    const waiting = setTimeout(() => show(this.#main, h("p", { role: "status" }, this.#reading)), 400);
    let nodes;
    let isThere = true;
    try {
      nodes = await this.room(location.hash);
    } catch (failed) {
      isThere = false;
      nodes = this.failedRoom(failed);
    }
    clearTimeout(waiting);
    // Somebody has gone on while this one was read.
    if (entered !== this.#entered) return;
    show(this.#main, nodes).setAttribute("data-room", location.hash);
    const homeless = isThere ? restore(this.#main, this.kept, roomHere()) : [];
    const heading = this.#main.querySelector("h1");
    if (homeless.length > 0) heading.after(this.#noPlace(homeless));
    if (this.#said) heading.after(h("div", { class: "notice good", role: "status" }, h("p", {}, this.#said)));
    this.#said = null;
    document.title = `${heading.textContent} · ${this.w.t("uzdik")}`;
    focusOn(heading);
  }

  // Rows that a button had added, or a form that somebody else has changed: the words are there to be copied.
  #noPlace(texts) {
    return h("div", { class: "notice warn", role: "status" }, h("p", {}, this.w.t("typed-before")),
      texts.map((text) => h("blockquote", {}, text)));
  }

  /** Goes to a room, or reads this one anew, and tells there what was done. */
  go(address, said = null) {
    this.#said = said;
    if (location.hash === address) return this.enter();
    location.hash = address;
    return undefined;
  }

  /** Whether this room is still the one that is shown, for what goes on by itself. */
  here() {
    const entered = this.#entered;
    return () => entered === this.#entered;
  }

  /** Does what a button says, and shows in `place` why it could not be done; the button waits meanwhile. */
  async act(button, place, deed, fields = {}) {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    show(place);
    try {
      await deed();
    } catch (failed) {
      show(place, this.failedDeed(failed, fields));
      announce(place.textContent);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  /** Signs in again and comes back to this very room, with what was typed. */
  signInAgain() {
    carry(this.#main, this.kept, roomHere());
    return this.#signIn();
  }

  /** Loads the page anew, with what was typed. */
  reload() {
    carry(this.#main, this.kept, roomHere());
    location.reload();
  }
}

// Two commissions of one person have rooms of one name; the language is no part of where somebody is.
function roomHere() {
  const query = new URLSearchParams(location.search);
  query.delete("lang");
  return `${query}${location.hash}`;
}
