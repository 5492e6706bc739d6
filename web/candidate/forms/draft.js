import { passes, Refused } from "../../shared/failures.js";
import { merged, same } from "./merge.js";
import { plainNumber } from "./numbers.js";

const PAUSE = 1200;
const LONGEST_WAIT = 30_000;

/**
 * A form while it is filled in: kept in this window at once, and saved by the system at each pause. `state` is `saved`,
 * `typing`, `saving`, `unreachable`, `conflict` (see `conflicts`) or `refused` (see `refused`). Conflicts are kept beside the
 * words, so that a reload asks again.
 */
export class Draft {
  state = "saved";
  conflicts = {};
  refused = null;
  #form;
  #values;
  #save;
  #read;
  #kept;
  #changed;
  #timer = null;
  #failures = 0;
  #saving = null;
  #stopped = false;
  #given = false;

  /**
   * @param form what was read
   * @param kept `get`, `put` and `drop` of what this window has that was not saved
   * @param save saves values over a version, and gives the form
   * @param read reads the form
   * @param changed is told of every change; `true` where values have come that nobody typed here
   */
  constructor({ form, kept, save, read, changed }) {
    this.#form = form;
    this.#values = { ...form.values };
    this.#save = save;
    this.#read = read;
    this.#kept = kept;
    this.#changed = changed;
    const unsaved = kept.get();
    if (unsaved) this.#takeUp(unsaved);
  }

  get form() {
    return this.#form;
  }

  /** What is being saved, or was last, whatever came of it. */
  get saving() {
    return this.#saving;
  }

  value(field) {
    return this.#values[field];
  }

  /** Somebody has typed. */
  set(field, value) {
    this.#values[field] = value;
    this.#keep();
    if (this.#conflicting) return;
    this.#turn("typing");
    this.#after(PAUSE);
  }

  /** Somebody has decided between two values of a field. */
  decide(field, value) {
    delete this.conflicts[field];
    this.#values[field] = value;
    this.#keep();
    this.#changed(true);
    if (!this.#conflicting) this.#after(0);
  }

  /** Saves what is not saved yet; what has nothing new is left alone. */
  async now() {
    clearTimeout(this.#timer);
    if (this.#stopped || this.state === "saving" || this.#conflicting) return;
    const sent = this.#written();
    if (same(sent, this.#form.values) && this.#form.version > 0) return this.#settled();
    this.#turn("saving");
    this.#saving = this.#saved(sent);
    await this.#saving;
  }

  async #saved(sent) {
    try {
      const form = await this.#save(this.#form.version, sent);
      // What is kept is another draft's by now.
      if (this.#given) return;
      this.#form = form;
      this.#failures = 0;
      if (same(this.#written(), sent)) return this.#settled();
      this.#keep();
      this.#turn("typing");
      this.#after(PAUSE);
    } catch (failed) {
      await this.#failed(failed);
    }
  }

  /** Nobody looks at it any more; what is not saved yet is saved all the same, as soon as that can be done. */
  leave() {
    this.#changed = () => {};
  }

  /**
   * Ends it, for another one that takes up what is kept: two that save the same form would bring older words back. What is
   * being saved is waited for.
   */
  async stop() {
    this.leave();
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#saving;
  }

  /** What is kept is another draft's from now on, whatever comes of what is still being saved. */
  giveUp() {
    this.#given = true;
  }

  async #failed(failed) {
    if (this.#stopped) return;
    if (passes(failed)) {
      this.#turn("unreachable");
      this.#after(Math.min(LONGEST_WAIT, 2000 * 2 ** this.#failures++));
    } else if (failed instanceof Refused && failed.reasons.some((reason) => reason.code === "form-changed")) {
      await this.#joinOthers();
    } else {
      this.refused = failed;
      this.#turn("refused");
    }
  }

  // Another window, or another person who files, has saved meanwhile.
  async #joinOthers() {
    try {
      const fresh = await this.#read();
      if (this.#stopped) return;
      const unsaved = { base: this.#form.values, version: this.#form.version, values: this.#values };
      this.#form = fresh;
      this.#takeUp(unsaved);
      this.#changed(true);
    } catch (failed) {
      await this.#failed(failed);
    }
  }

  #takeUp({ base, version, values, conflicts = {} }) {
    if (version === this.#form.version) {
      this.#values = { ...values };
      this.conflicts = { ...conflicts };
    } else {
      const both = merged(base, values, this.#form.values);
      this.#values = both.values;
      this.conflicts = { ...this.#undecided(conflicts), ...both.conflicts };
    }
    this.#keep();
    if (this.#conflicting) {
      this.state = "conflict";
    } else {
      this.state = "typing";
      this.#after(PAUSE);
    }
  }

  // What nobody has chosen between yet is still to be chosen, whatever has been saved since.
  #undecided(conflicts) {
    const now = this.#form.values;
    return Object.fromEntries(Object.keys(conflicts)
      .filter((field) => !same(this.#values[field], now[field]))
      .map((field) => [field, now[field] ?? null]));
  }

  get #conflicting() {
    return Object.keys(this.conflicts).length > 0;
  }

  #settled() {
    this.#kept.drop();
    this.#turn("saved");
  }

  #keep() {
    this.#kept.put({
      base: this.#form.values, version: this.#form.version, values: this.#values, conflicts: this.conflicts,
    });
  }

  #after(milliseconds) {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.now(), milliseconds);
  }

  #turn(state) {
    this.state = state;
    if (state !== "refused") this.refused = null;
    this.#changed(false);
  }

  // As the system takes it: numbers without spaces, and nothing that is empty.
  #written() {
    return written(this.#form.fields, this.#values);
  }
}

/** Values as the system takes them. */
export function written(fields, values) {
  const all = {};
  for (const field of fields) {
    const value = values[field.field];
    if (value === undefined || value === null || value === "") continue;
    if (field.kind === "table") {
      if (value.length > 0) all[field.field] = value.map((row) => written(field.columns, row));
    } else {
      all[field.field] = field.kind === "number" ? plainNumber(String(value)) : value;
    }
  }
  return all;
}
