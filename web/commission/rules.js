/** The rules and the words of one edition, as a commission's rooms need them. */
export class Rules {
  #definition;
  #texts;

  constructor(definition, texts) {
    this.#definition = definition;
    this.#texts = texts;
  }

  /** What the contest calls something; its id where it has no word for it. */
  name(...parts) {
    return this.#texts[parts.join(".")] ?? parts.at(-1);
  }

  get title() {
    return this.name("contest", "title");
  }

  /** The steps of a kind of commission, in their order. */
  steps(kind) {
    return this.#definition.steps.filter((step) => step.commission === kind);
  }

  step(id) {
    return this.#definition.steps.find((step) => step.id === id);
  }

  isAdmission(id) {
    return this.step(id).kind === "admission";
  }

  /** What members put on their sheets at a step. */
  sheet(id) {
    return this.#criteria(id).filter(({ source }) => source.kind === "sheets");
  }

  /** What an office records at a step: `secretary` or `ethics-officer`. */
  assessed(id, office) {
    return this.#criteria(id).filter(({ source }) => ["assessment", "evidence"].includes(source.kind) && source.by === office);
  }

  #criteria(id) {
    return this.step(id)?.criteria ?? [];
  }

  hasInterviews(id) {
    return (this.#definition.interviews ?? []).some((interview) => interview.step === id);
  }

  /** What has to be looked up about a candidate. */
  get checks() {
    return (this.#definition.eligibility.checks ?? []).map((check) => check.id);
  }

  /** The lists that each commission of this kind publishes of its own. */
  lists(kind) {
    const steps = new Set(this.steps(kind).map((step) => step.id));
    return (this.#definition.publications ?? [])
      .filter((one) => one.kind === "list" && one.of === "commission" && steps.has(one.step));
  }

  /** Whether candidates may object to what a commission has decided. */
  get hasObjections() {
    return this.#definition.objections !== undefined;
  }

  /** The paragraphs by which the contest keeps somebody out, and so excludes them, in their order. */
  get grounds() {
    const { eligibility, steps } = this.#definition;
    const { refusal } = steps.find((step) => step.kind === "admission");
    const all = [
      eligibility.paragraph, refusal.notEligible, refusal.incompleteOrLate, eligibility.timeInOffice?.paragraph,
      ...[...(eligibility.checks ?? []), ...(eligibility.nominators ?? [])].map(({ paragraph }) => paragraph),
    ];
    return [...new Set(all.filter((paragraph) => paragraph))].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  }

  /** How many of a whole have to be there; null where the rules say nothing about this kind of commission. */
  quorum(kind, members) {
    const share = this.#definition.commissions.find((commission) => commission.kind === kind)?.quorum;
    return share ? Math.ceil((members * share.numerator) / share.denominator) : null;
  }
}
