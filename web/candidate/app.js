import { announce, focusOn, h, show } from "../shared/dom.js";
import { failure, markFields } from "./failure.js";
import { Drafts } from "./forms/drafts.js";
import { roomAt } from "./routes.js";
import { candidacies } from "./screens/candidacies.js";
import { dossier } from "./screens/dossier.js";
import { form } from "./screens/form.js";
import { handingIn } from "./screens/handing-in.js";
import { leaving } from "./screens/leaving.js";
import { nomination } from "./screens/nomination.js";
import { opening } from "./screens/opening.js";
import { Awake } from "./uploads/awake.js";
import { Sendings } from "./uploads/sendings.js";

const ROOMS = { candidacies, opening, nomination, dossier, form, "handing-in": handingIn, leaving };

/** What all rooms share, and the way from one to the other. A room is a function that gives its nodes. */
export class App {
  #main;
  #signIn;
  #closing = [];
  #entered = 0;
  #said = null;
  #signInBeside;
  #ended = false;

  constructor({ w, main, calls, clock, editions, kept, signIn, signInBeside }) {
    Object.assign(this, { w, calls, clock, editions, kept });
    this.#main = main;
    this.#signIn = signIn;
    this.#signInBeside = signInBeside;
    this.sendings = new Sendings(calls);
    this.drafts = new Drafts();
  }

  begin() {
    addEventListener("hashchange", () => this.enter());
    const awake = new Awake(() => this.sendings.areBusy);
    this.sendings.listen(() => awake.look());
    addEventListener("visibilitychange", () => document.visibilityState === "visible" && awake.lookAgain());
    // A file on its way stops with the page: whoever leaves by mistake is asked first.
    addEventListener("beforeunload", (event) => {
      if (this.sendings.areHeld && !this.#ended) event.preventDefault();
    });
    return this.enter();
  }

  /** Shows the room that the address names. */
  async enter() {
    const entered = ++this.#entered;
    this.#closing.splice(0).forEach((close) => close());
    const { name, ...parameters } = roomAt(location.hash);
    this.#main.setAttribute("aria-busy", "true");
    const waiting = setTimeout(() => show(this.#main, h("h1", {}, this.w.t("reading"))), 400);
    let nodes;
    try {
      nodes = await ROOMS[name](this, parameters);
    } catch (failed) {
      nodes = [h("h1", {}, this.w.t("title")), failure(this, failed, () => this.enter())];
    }
    clearTimeout(waiting);
    // Somebody has gone on while this one was read.
    if (entered !== this.#entered) return;
    show(this.#main, nodes);
    this.#main.removeAttribute("aria-busy");
    this.#main.dataset.room = location.hash;
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

  /** Whether this room is still the one that is shown, for what was waited for. */
  here() {
    const entered = this.#entered;
    return () => entered === this.#entered;
  }

  /** What is done when somebody leaves the room. */
  closing(close) {
    this.#closing.push(close);
  }

  /**
   * Does what a button says, and shows beside it why it could not be done; the button waits meanwhile. What is wrong with
   * one of the fields, by their pointers in the request, is told beside that.
   */
  async act(button, place, deed, fields = {}) {
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    show(place);
    Object.values(fields).forEach((field) => field.tell(null));
    try {
      await deed();
    } catch (failed) {
      markFields(this.w, failed, fields);
      show(place, failure(this, failed, null, fields));
      announce(place.textContent);
    } finally {
      button.removeAttribute("aria-disabled");
    }
  }

  /**
   * Signs in again and comes back to this very room, with what was typed. Where files are held here, which would have to be
   * chosen again, that is done in a window beside this one; `false` where somebody else has signed in there.
   */
  async signInAgain() {
    const beside = this.sendings.areHeld ? this.#signInBeside() : null;
    if (beside === null) return this.#signIn();
    if (!await beside) return false;
    this.sendings.goOn();
    this.drafts.saveAll();
    return true;
  }

  /** Nobody asks any more whether to leave. */
  end() {
    this.#ended = true;
    this.drafts.endAll();
  }
}
