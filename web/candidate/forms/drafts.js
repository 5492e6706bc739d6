import { pause } from "../../shared/patience.js";

// Nobody waits longer for what is still being saved: on a dead line that may never end.
const LONGEST = 2000;

/** The forms that somebody fills in or has left: one draft of each, so that no two of them save the same form. */
export class Drafts {
  #byName = new Map();

  /** Ends the draft of a form, so that what is read after it has all that it saved. */
  async end(name) {
    const draft = this.#byName.get(name);
    this.#byName.delete(name);
    if (!draft) return;
    await Promise.race([draft.stop(), pause(LONGEST)]);
    draft.giveUp();
  }

  /** Takes a draft in, in the place of another one that was begun meanwhile. */
  put(name, draft) {
    this.end(name);
    this.#byName.set(name, draft);
  }

  endAll() {
    [...this.#byName.keys()].forEach((name) => this.end(name));
  }

  /** When what is being saved is saved, or could not be. */
  async settled() {
    await Promise.race([Promise.all([...this.#byName.values()].map((draft) => draft.saving)), pause(LONGEST)]);
  }

  /** Saves what is not saved yet, without waiting for the next attempt. */
  saveAll() {
    this.#byName.forEach((draft) => draft.now());
  }
}

/** The name under which the words of a form are kept until they are saved. */
export const keptAs = (dossier, intake, form) => `form.${dossier}.${intake}.${form}`;
