/** The rules and the words of one edition, as the rooms need them. */
export class Contest {
  #texts;

  constructor(rules, texts) {
    this.rules = rules;
    this.#texts = texts;
  }

  /** What the contest calls something; its id where it has no word for it yet. */
  name(...parts) {
    return this.#texts[parts.join(".")] ?? parts.at(-1);
  }

  get title() {
    return this.#texts["contest.title"] ?? this.rules.contest;
  }

  commission(kind) {
    return this.rules.commissions.find((one) => one.kind === kind);
  }

  /** The polls whose answers give figures. */
  get polls() {
    const sources = this.rules.steps.flatMap((step) => (step.criteria ?? []).map(({ source }) => source));
    return [...new Set(sources.map((source) => source.poll).filter((poll) => poll))];
  }
}
