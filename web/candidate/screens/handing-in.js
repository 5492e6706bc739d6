import { h } from "../../shared/dom.js";
import { countdown } from "../clock.js";
import { mayBeDone } from "../failure.js";
import { field, tick } from "../field.js";
import { keptAs } from "../forms/drafts.js";
import { plainNumber } from "../forms/numbers.js";
import { addressOf } from "../routes.js";
import { documentState, handedIn, intakeState, isChangeable, isInFlight, missingAt, needsConsent, toneOf } from "../standing.js";

/** What lies in an intake and what is missing, before it is handed in for good (2020 p9, p14.4, p19). */
export async function handingIn(app, { dossier: id, intake }) {
  const { w, calls } = app;
  await app.drafts.settled();
  const dossier = await calls.dossier(id);
  const contest = await calls.contest(dossier.edition);
  const window = dossier.intakes.find((one) => one.intake === intake);
  const standing = intakeState(dossier, window, app.clock.now());
  const title = contest.name("intake", intake);
  const head = [
    h("p", {}, h("a", { href: addressOf("dossier", { dossier: id }) }, title)),
    h("h1", {}, w.t("hand-in.what", { intake: title })),
  ];
  if (!isChangeable(standing)) return [...head, h("div", { class: "notice" }, h("p", {}, w.t(`intake.${standing.state}-what`)))];
  const asked = contest.intake(intake);
  const files = asked.documents.map((document) => fileOf(app, dossier, document.kind));
  const missing = missingAt(dossier, asked);
  const submission = new Submission(app, { id, intake, contest, missing, files, grace: asked.grace });
  return [
    ...head,
    standing.state === "late"
      ? h("div", { class: "notice warn" }, h("p", {}, w.t("hand-in.late")))
      : h("p", {}, w.t("intake.until", { at: w.dateTime(window.deadline.last) }), " ",
        h("strong", {}, countdown(w, app.clock, window.deadline.last, () => app.enter()))),
    needsConsent(dossier) ? h("div", { class: "notice warn" }, h("p", {}, w.t("consent.missing"))) : null,
    ...unsaved(app, contest, id, window),
    ...present(w, contest, files, window.forms.filter(({ complete }) => complete)),
    missing.length > 0 ? [
      h("h2", {}, w.t("hand-in.missing")),
      h("ul", { class: "checks" }, missing.map((reason) => h("li", {}, reason.text))),
    ] : null,
    ...submission.nodes(),
  ];
}

// What is handed in is what the system has: words that are still on their way are told of while they can be saved.
function unsaved({ w, kept }, contest, dossier, { intake, forms }) {
  return forms
    .filter(({ form }) => kept.get(keptAs(dossier, intake, form)) !== null)
    .map(({ form }) => h("div", { class: "notice bad" },
      h("p", {}, w.t("hand-in.unsaved", { form: contest.name("form", form) })),
      h("p", {}, h("a", { href: addressOf("form", { dossier, intake, form }) }, w.t("hand-in.to-form")))));
}

function present(w, contest, files, forms) {
  const there = files.filter(({ document }) => document);
  if (there.length + forms.length === 0) return [];
  return [
    h("h2", {}, w.t("hand-in.in")),
    h("ul", { class: "checks" },
      there.map(({ kind, document, state }) => h("li", {},
        h("strong", {}, contest.name("document", kind)), ` ${document.name} `,
        h("span", { class: `mark ${toneOf(state)}` }, w.t(`file.${state}`)),
        document.findings.length > 0 ? h("ul", {}, document.findings.map((finding) => h("li", {}, finding.text))) : null)),
      forms.map(({ form }) => h("li", {},
        h("strong", {}, contest.name("form", form)), " ", h("span", { class: "mark good" }, w.t("form.is-complete"))))),
  ];
}

function fileOf(app, dossier, kind) {
  const document = dossier.documents.find((one) => one.kind === kind);
  return { kind, document, state: documentState(document, app.sendings.of(dossier.dossier, kind)) };
}

/** The last step: figures, what one hands in knowingly, and the button. */
class Submission {
  #app;
  #about;
  #facts = [];
  #knowingly = null;
  #waiting = null;

  constructor(app, about) {
    this.#app = app;
    this.#about = about;
  }

  nodes() {
    const { w } = this.#app;
    const { contest, intake, missing } = this.#about;
    const kept = this.#app.kept.get(this.#name) ?? {};
    this.#facts = contest.facts(intake).map((fact) => this.#fact(fact, kept));
    const onTheirWay = this.#onTheirWay();
    if (missing.length > 0) this.#knowingly = tick({ id: "knowingly", label: w.t("hand-in.knowingly") });
    if (onTheirWay.length > 0 && this.#about.grace) {
      this.#waiting = tick({ id: "waiting", label: w.t("hand-in.wait-for", { n: onTheirWay.length }), checked: true });
    }
    const problem = h("div", {});
    const button = h("button", { type: "submit" }, w.t("hand-in"));
    return [h("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      this.#app.act(button, problem, () => this.#send(onTheirWay));
    } },
      this.#facts.length > 0 ? h("h2", {}, w.t("hand-in.figures")) : null,
      this.#facts.map(({ input }) => input.element),
      this.#knowingly?.element,
      this.#waiting?.element,
      h("p", {}, w.t("hand-in.for-good")),
      problem,
      h("div", { class: "buttons" }, button))];
  }

  get #name() {
    return `figures.${this.#about.id}.${this.#about.intake}`;
  }

  #fact(fact, kept) {
    const { w } = this.#app;
    const number = (n) => w.number(Number(n), { maximumFractionDigits: 20 });
    const bounds = w.t("form.bounds", { from: number(fact.minimum), to: number(fact.maximum) });
    return { fact, input: field({
      label: this.#about.contest.name("fact", fact.id),
      hint: fact.summed ? w.t("hand-in.summed") : `${bounds} ${fact.unit ?? ""}`.trim(),
      input: h("input", {
        id: `fact-${fact.id}`, inputmode: "decimal", autocomplete: "off", value: kept[fact.id] ?? "",
        oninput: (event) => {
          kept[fact.id] = event.target.value;
          this.#app.kept.put(this.#name, kept);
        },
      }),
    }) };
  }

  #onTheirWay() {
    return this.#about.files
      .filter(({ document }) => document?.state === "planned")
      .map(({ document }) => document.upload);
  }

  async #send(onTheirWay) {
    const { id, intake } = this.#about;
    const facts = Object.fromEntries(this.#facts
      .map(({ fact, input }) => [fact.id, plainNumber(input.input.value)])
      .filter(([, value]) => value !== ""));
    const submission = { intake };
    if (Object.keys(facts).length > 0) submission.facts = facts;
    if (this.#knowingly?.input.checked) submission.knowinglyIncomplete = true;
    if (this.#waiting?.input.checked) submission.onTheirWay = onTheirWay;
    const handedIn = await this.#handIn(submission);
    this.#app.kept.drop(this.#name);
    this.#app.go(addressOf("dossier", { dossier: id }), this.#app.w.t(handedIn ? "hand-in.done" : "hand-in.flies"));
  }

  // Whether it is handed in at once. Where the answer was lost, the dossier says whether it was done.
  async #handIn(submission) {
    const { calls } = this.#app;
    const { id, intake } = this.#about;
    try {
      return handedIn(await calls.handIn(id, submission), intake);
    } catch (failed) {
      if (!mayBeDone(failed)) throw failed;
      const dossier = await calls.dossier(id);
      if (handedIn(dossier, intake)) return true;
      if (isInFlight(dossier, intake)) return false;
      throw failed;
    }
  }
}
