import { announce, h, show } from "../../shared/dom.js";
import { field } from "../field.js";
import { toSitting } from "../parts.js";
import { moved, pointsOf, shown, standing } from "../points.js";
import { addressOf } from "../routes.js";

const PROBLEMS = {
  "points.not-a-number": (w) => w.t("points.not-a-number"),
  "points.bounds": (w, c) => w.t("points.bounds", { from: Number(c.minimum ?? 0), to: Number(c.maximum) }),
  "points.step": (w, c) => w.t("points.step", { step: Number(c.step ?? 1) }),
};

/** A member's sheet on one candidate. */
export async function sheet(app, { step, candidate }) {
  const { w } = app;
  const { sitting, rules, panel } = await app.at(step);
  const entrant = sitting.agenda.find((one) => one.candidate === candidate);
  const head = [
    toSitting(app, rules, step),
    h("h1", {}, w.t("sheet.title", { name: app.nameOf(candidate, entrant?.unit) })),
  ];
  if (sitting.phase !== "open" || !panel.own) return [...head, h("div", { class: "notice" }, h("p", {}, w.t("sheet.closed")))];
  const { sheets } = await app.calls.sheets(step);
  const filed = sheets.find((one) => one.candidate === candidate && one.member === panel.own.number);
  return [...head, ...new Filling(app, { sitting: sitting.sitting, step, candidate, rules, filed }).nodes()];
}

/** The sheet while it is filled in; each key is kept on this device until it is filed. */
class Filling {
  #app;
  #at;
  #criteria;
  #fields = new Map();
  #comment = h("textarea", { id: "comment", maxlength: "2000", rows: "4" });
  #state = h("p", { class: "state", role: "status" });
  #problem = h("div", {});

  constructor(app, at) {
    this.#app = app;
    this.#at = at;
    this.#criteria = at.rules.sheet(at.step);
  }

  nodes() {
    const { w, drafts } = this.#app;
    const { filed, step, candidate, sitting } = this.#at;
    const draft = drafts.get(sitting, candidate);
    const before = draft ?? { points: filed?.points ?? {}, comment: filed?.comment ?? "" };
    const rows = this.#criteria.map((criterion, i) => this.#row(criterion, before.points[criterion.id] ?? "", i));
    // As the text that it begins with: a comment that is carried over a sign-in covers no other one.
    this.#comment.append(before.comment);
    this.#comment.addEventListener("input", () => this.#keep());
    this.#tell();
    return [
      h("p", {}, h("a", { href: addressOf("dossierAt", { step, candidate }) }, w.t("dossier"))),
      filed ? h("div", { class: "notice good" }, h("p", {}, w.t("sheet.filed", { at: w.dateTime(filed.filedAt) }))) : null,
      draft ? h("div", { class: "notice" }, h("p", {}, w.t("sheet.draft-kept"))) : null,
      h("p", { class: "quiet" }, w.t("sheet.keys")),
      h("p", { class: "quiet" }, w.t("sheet.secret")),
      h("form", { novalidate: true, onsubmit: (event) => this.#file(event, step) },
        rows,
        h("div", { class: "field criterion" }, h("label", { for: "comment" }, w.t("sheet.comment")), this.#comment),
        h("div", { class: "filing" }, this.#state,
          h("div", { class: "buttons" },
            h("button", { type: "submit", id: "file" }, w.t("sheet.file")),
            draft ? h("button", { type: "button", class: "plain", onclick: () => this.#forget() }, w.t("sheet.forget")) : null),
          this.#problem)),
    ];
  }

  #row(criterion, typed, i) {
    const { w } = this.#app;
    const { rules, step } = this.#at;
    const input = h("input", {
      id: `c-${criterion.id}`, type: "text", inputmode: "decimal", autocomplete: "off", value: String(typed),
      oninput: () => this.#keep(),
      onblur: () => this.#check(criterion),
      onkeydown: (event) => this.#key(event, criterion, i),
    });
    const one = field({
      label: rules.name("criterion", step, criterion.id),
      hint: w.t("sheet.bounds", { from: Number(criterion.minimum ?? 0), to: Number(criterion.maximum), paragraph: criterion.paragraph }),
      input,
    });
    this.#fields.set(criterion.id, one);
    one.element.classList.add("criterion");
    return one.element;
  }

  // Arrows change the points, Enter goes on to the next; the last one leads to the comment.
  #key(event, criterion, i) {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction) {
      event.preventDefault();
      const { input } = this.#fields.get(criterion.id);
      input.value = moved(input.value, criterion, direction);
      this.#keep();
      this.#check(criterion);
      announce(input.value);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const next = this.#criteria[i + 1];
      (next ? this.#fields.get(next.id).input : this.#comment).focus();
    }
  }

  #check(criterion) {
    const one = this.#fields.get(criterion.id);
    const { problem } = pointsOf(one.input.value, criterion);
    one.tell(problem ? PROBLEMS[problem](this.#app.w, criterion) : null);
    return problem;
  }

  get #typed() {
    return Object.fromEntries([...this.#fields].map(([id, { input }]) => [id, input.value]));
  }

  #keep() {
    const { sitting, candidate } = this.#at;
    const isKept = this.#app.drafts.put(sitting, candidate, { points: this.#typed, comment: this.#comment.value });
    this.#tell(isKept);
  }

  #tell(isKept = true) {
    const { w } = this.#app;
    const { points, missing, wrong } = standing(this.#typed, this.#criteria);
    const given = Object.values(points);
    const sum = given.reduce((total, one) => total + shown(one), 0);
    show(this.#state,
      w.t("sheet.standing", { n: given.length, of: this.#criteria.length, sum: Number(sum.toFixed(6)) }),
      missing.length > 0 ? ` ${w.t("sheet.still", { n: missing.length })}` : null,
      wrong.length > 0 ? [" ", h("span", { class: "problem" }, w.t("sheet.wrong", { n: wrong.length }))] : null,
      isKept ? null : [" ", h("span", { class: "problem" }, w.t("sheet.not-kept"))]);
  }

  #forget() {
    const { sitting, candidate } = this.#at;
    this.#app.drafts.drop(sitting, candidate);
    this.#app.enter();
  }

  async #file(event, step) {
    event.preventDefault();
    const { w, drafts, calls } = this.#app;
    const { sitting, candidate } = this.#at;
    const { points, missing, wrong } = standing(this.#typed, this.#criteria);
    for (const criterion of this.#criteria) {
      if (missing.includes(criterion.id)) this.#fields.get(criterion.id).tell(w.t("wrong.missing"));
      else this.#check(criterion);
    }
    const first = this.#criteria.find(({ id }) => missing.includes(id) || wrong.includes(id));
    if (first) {
      show(this.#problem);
      this.#fields.get(first.id).input.focus();
      return;
    }
    const button = event.target.querySelector("#file");
    await this.#app.act(button, this.#problem, async () => {
      const comment = this.#comment.value.trim();
      await calls.fileSheet(step, candidate, comment ? { points, comment } : { points });
      drafts.drop(sitting, candidate);
      await this.#app.go(addressOf("sitting", { step }), w.t("sheet.done", { name: this.#app.nameOf(candidate) }));
    });
  }
}
