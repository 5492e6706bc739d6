import { announce, h, show } from "../../shared/dom.js";
import { failure } from "../failure.js";
import { Draft } from "../forms/draft.js";
import { keptAs } from "../forms/drafts.js";
import { inputOf } from "../forms/inputs.js";
import { valueOf } from "../forms/values.js";
import { addressOf } from "../routes.js";
import { intakeState, isChangeable } from "../standing.js";

/** A form to fill in, or as it was handed in. */
export async function form(app, { dossier: id, intake, form: name }) {
  const { calls, w } = app;
  const here = app.here();
  const kept = keptAs(id, intake, name);
  await app.drafts.end(kept);
  const [dossier, read] = await Promise.all([calls.dossier(id), calls.form(id, intake, name)]);
  const window = dossier.intakes.find((one) => one.intake === intake);
  const contest = await calls.contest(dossier.edition);
  // Whoever came to the same form again meanwhile types into a draft of that visit, which this one would end.
  if (!here()) return [];
  const back = h("p", {}, h("a", { href: addressOf("dossier", { dossier: id }) }, contest.name("intake", intake)));
  if (!isChangeable(intakeState(dossier, window, app.clock.now())) || dossier.exit) {
    return [back, h("h1", {}, read.name), h("div", { class: "notice" }, h("p", {}, w.t("form.closed"))), ...asRead(w, read)];
  }
  return [back, h("h1", {}, read.name), ...new Filling(app, { id, intake, name, kept }, read).nodes()];
}

function asRead(w, { fields, values }) {
  return [h("dl", { class: "answers" }, fields.map((field) => [
    h("dt", {}, field.name),
    h("dd", {}, valueOf(w, field, values[field.field])),
  ]))];
}

/** The form while it is filled in: what is wrong stands beside what it is about, once somebody has come to it. */
class Filling {
  #app;
  #place;
  #draft;
  #inputs = [];
  #touched = new Set();
  #all;
  #body = h("div", {});
  #state = h("p", { class: "state", role: "status" });
  #trouble = h("div", {});
  #summary = h("div", {});

  constructor(app, place, read) {
    this.#app = app;
    this.#place = place;
    const { id, intake, name, kept } = place;
    // Nobody who comes to an empty form is told at once that everything is missing.
    this.#all = read.version > 0;
    this.#draft = new Draft({
      form: read,
      kept: {
        get: () => app.kept.get(kept),
        put: (value) => app.kept.put(kept, value),
        drop: () => app.kept.drop(kept),
      },
      save: (version, values) => app.calls.saveForm(id, intake, name, version, values),
      read: () => app.calls.form(id, intake, name),
      changed: (redraw) => this.#changed(redraw),
    });
    app.drafts.put(kept, this.#draft);
    const hidden = () => document.visibilityState === "hidden" && this.#draft.now();
    addEventListener("visibilitychange", hidden);
    app.closing(() => {
      removeEventListener("visibilitychange", hidden);
      this.#draft.leave();
      this.#draft.now();
    });
  }

  nodes() {
    const { w } = this.#app;
    this.#draw();
    this.#changed(false);
    const problem = h("div", {});
    const done = h("button", { type: "submit" }, w.t("form.done"));
    return [
      h("p", { class: "quiet" }, w.t("form.saves-itself")),
      this.#trouble,
      this.#summary,
      h("form", { novalidate: true, onsubmit: (event) => {
        event.preventDefault();
        this.#app.act(done, problem, () => this.#done());
      } }, this.#body, problem, h("div", { class: "filling" }, this.#state, done)),
    ];
  }

  // Everything that is still wrong is told; a form without a fault leads back to the dossier.
  async #done() {
    this.#all = true;
    await this.#draft.now();
    this.#changed(false);
    if (this.#draft.state !== "saved") return;
    const { w } = this.#app;
    if (this.#draft.form.complete) {
      this.#app.go(addressOf("dossier", { dossier: this.#place.id }), w.t("form.complete", { form: this.#draft.form.name }));
    } else {
      announce(w.t("form.problems", { n: this.#draft.form.problems.length }));
      this.#body.querySelector("[aria-invalid=true]")?.focus();
    }
  }

  #draw() {
    const { w } = this.#app;
    this.#inputs = this.#draft.form.fields.map((field) => {
      const path = `/${field.field}`;
      const input = inputOf(w, field, path, this.#draft.value(field.field), (value, typedAt = path) => {
        this.#touched.add(typedAt);
        this.#draft.set(field.field, value);
      });
      return { field, input, conflict: h("div", {}) };
    });
    show(this.#body, this.#inputs.map(({ input, conflict }) => [conflict, input.element]));
  }

  #changed(redraw) {
    if (redraw) this.#draw();
    const { w } = this.#app;
    const { state, form, refused } = this.#draft;
    const saved = form.savedAt ? w.t("form.saved", { at: w.dateTime(form.savedAt) }) : w.t("form.not-yet-saved");
    this.#state.textContent = state === "saved" ? saved : w.t(`form.${state}`);
    this.#state.classList.toggle("bad", ["unreachable", "conflict", "refused"].includes(state));
    show(this.#trouble, refused ? failure(this.#app, refused, () => this.#draft.now()) : null,
      state === "conflict" ? h("div", { class: "notice warn", role: "alert" }, h("p", {}, w.t("form.conflict-what"))) : null);
    const problems = this.#problems();
    show(this.#summary, this.#all && form.version > 0 && form.problems.length > 0
      ? h("div", { class: "notice" }, h("p", {}, w.t("form.problems", { n: form.problems.length })))
      : null);
    for (const { field, input, conflict } of this.#inputs) {
      input.tell((path) => (this.#all || this.#touched.has(path) ? problems(path) : null));
      this.#offer(field, conflict);
    }
  }

  #problems() {
    const byPath = new Map(this.#draft.form.problems.map(({ path, text }) => [path, text]));
    return (path) => byPath.get(path) ?? null;
  }

  // Both words stand on the page until somebody chooses; the other one is not lost either. One's own are those of the
  // moment of choosing: somebody may have gone on typing.
  #offer(field, place) {
    const { w } = this.#app;
    const other = this.#draft.conflicts[field.field];
    if (other === undefined) return show(place);
    const decide = (value) => () => this.#draft.decide(field.field, value());
    return show(place, h("div", { class: "notice warn" },
      h("p", {}, h("strong", {}, w.t("form.other-window", { field: field.name }))),
      valueOf(w, field, other),
      h("div", { class: "buttons" },
        h("button", { type: "button", class: "plain", onclick: decide(() => other) }, w.t("form.take-other")),
        h("button", { type: "button", onclick: decide(() => this.#draft.value(field.field)) }, w.t("form.keep-mine")))));
  }
}
