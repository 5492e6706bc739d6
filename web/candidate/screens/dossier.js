import { announce, h, show } from "../../shared/dom.js";
import { passes } from "../../shared/failures.js";
import { DocumentCard } from "../documents/card.js";
import { intakeCard } from "../dossier/intake.js";
import { later } from "../dossier/later.js";
import { questions } from "../dossier/questions.js";
import { top } from "../dossier/top.js";
import { failure } from "../failure.js";
import { addressOf } from "../routes.js";
import { intakeState, isBeingLookedAt, isChangeable, whoseIs } from "../standing.js";

const SOON = 2500;
const LATEST = 20_000;

/** A dossier: what each intake asks, what lies there, and what has come of it. */
export async function dossier(app, { dossier: id }) {
  const here = app.here();
  await app.drafts.settled();
  const [read, results] = await Promise.all([app.calls.dossier(id), app.calls.later(id)]);
  const contest = await app.calls.contest(read.edition);
  // Read late: a room that nobody sees would look on, and draw anew what is shown in its place.
  if (!here()) return [];
  return new Room(app, here, contest, read, results).nodes();
}

class Room {
  #app;
  #here;
  #contest;
  #dossier;
  #results;
  #cards = new Map();
  #open = h("div", {});
  #others = h("div", {});
  #trouble = h("div", {});
  #looking = null;
  #wait = SOON;

  constructor(app, here, contest, dossier, results) {
    this.#app = app;
    this.#here = here;
    this.#contest = contest;
    this.#dossier = dossier;
    this.#results = results;
  }

  nodes() {
    const { w, sendings } = this.#app;
    const id = this.#dossier.dossier;
    this.#draw();
    this.#app.closing(sendings.listen((dossier, kind, sending) => dossier === id && this.#moved(kind, sending)));
    this.#app.closing(() => clearTimeout(this.#looking));
    this.#look();
    return [
      h("p", {}, h("a", { href: addressOf("candidacies") }, w.t("candidacies"))),
      h("h1", {}, whoseIs(this.#dossier)),
      this.#trouble,
      ...top(this.#app, this.#contest, this.#dossier),
      ...questions(this.#app, this.#contest, this.#dossier),
      this.#open,
      ...later(this.#app, this.#contest, this.#dossier, this.#results),
      this.#others,
      this.#dossier.exit ? null
        : h("p", {}, h("a", { href: addressOf("leaving", { dossier: id }) }, w.t("leaving"))),
    ];
  }

  #draw() {
    const now = this.#app.clock.now();
    this.#cards = new Map();
    const all = this.#dossier.intakes.map((window) => ({
      window, standing: this.#dossier.exit ? { state: "ended" } : intakeState(this.#dossier, window, now),
    }));
    const isOpen = ({ standing }) => isChangeable(standing) || standing.state === "in-flight";
    // What can be done now comes first, then what has come of it, then what is over or to come.
    show(this.#open, all.filter(isOpen).map((one) => this.#intake(one)));
    show(this.#others, all.filter((one) => !isOpen(one)).map((one) => this.#intake(one)));
  }

  #intake({ window, standing }) {
    const cards = this.#contest.intake(window.intake).documents.map((asked) => this.#card(window, asked, standing));
    return intakeCard(this.#app, this.#contest, this.#dossier, { window, standing, cards, over: () => this.#app.enter() });
  }

  #card(window, asked, standing) {
    const card = new DocumentCard(this.#app, {
      dossier: this.#dossier.dossier, contest: this.#contest, intake: window.intake, asked, standing,
      forms: window.forms, anew: () => this.#anew(),
    });
    this.#cards.set(asked.kind, card);
    card.update(this.#document(asked.kind), this.#dossier);
    return card;
  }

  #document(kind) {
    return this.#dossier.documents.find((document) => document.kind === kind) ?? null;
  }

  #moved(kind, sending) {
    this.#cards.get(kind)?.moved();
    if (sending.state === "sent" || sending.state === "sending") this.#look(true);
  }

  // Verdicts come within moments: the dossier is read again until nothing is being looked at any more.
  #look(soon = false) {
    if (soon) this.#wait = SOON;
    clearTimeout(this.#looking);
    const awaited = isBeingLookedAt(this.#dossier) || this.#awaitsArrival();
    if (!awaited || !this.#here()) return;
    this.#looking = setTimeout(async () => {
      try {
        await this.#anew();
      } catch (failed) {
        // What can be told no more is said, and not simply left as it was.
        if (!passes(failed)) return show(this.#trouble, failure(this.#app, failed, () => this.#goOn()));
      }
      this.#wait = Math.min(LATEST, this.#wait * 1.4);
      return this.#look();
    }, this.#wait);
  }

  #goOn() {
    show(this.#trouble);
    this.#look(true);
  }

  // What this page has sent and the system has not noticed yet.
  #awaitsArrival() {
    const id = this.#dossier.dossier;
    return [...this.#cards.keys()].some((kind) => {
      const sending = this.#app.sendings.of(id, kind);
      const document = this.#document(kind);
      return sending?.state === "sent" && (document?.upload !== sending.upload || document.state !== "judged");
    });
  }

  /** Reads it again, and changes what has changed where it stands. */
  async #anew() {
    const before = this.#dossier;
    const { sendings } = this.#app;
    const sent = sendings.sentOf(before.dossier);
    this.#dossier = await this.#app.calls.dossier(before.dossier);
    sendings.settle(before.dossier, sent, this.#dossier.documents);
    if (!this.#here()) return;
    if (changedAround(before, this.#dossier)) {
      this.#app.enter();
      return;
    }
    for (const [kind, card] of this.#cards) card.update(this.#document(kind), this.#dossier);
    this.#tellVerdicts(before);
  }

  #tellVerdicts(before) {
    for (const document of this.#dossier.documents) {
      const old = before.documents.find((one) => one.upload === document.upload);
      if (document.state !== "judged" || old?.state === "judged") continue;
      const name = this.#contest.name("document", document.kind);
      announce(document.findings.length > 0
        ? `${name}: ${document.findings.map((finding) => finding.text).join(" ")}`
        : this.#app.w.t("file.verdict-fine", { document: name }));
    }
  }
}

// Files come and are judged while one looks on; anything else that changes changes the page.
function changedAround(before, after) {
  const rest = ({ documents, missing, version, intakes, ...other }) =>
    JSON.stringify([other, intakes.map(({ intake, open }) => [intake, open])]);
  return rest(before) !== rest(after);
}
