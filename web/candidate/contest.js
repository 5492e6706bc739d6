/** The rules and the words of one edition, as the rooms need them. */
export class Contest {
  #definition;
  #texts;

  /** @param practice whether it is held to try things out, without effect */
  constructor(definition, texts, practice = false) {
    this.#definition = definition;
    this.#texts = texts;
    this.practice = practice;
  }

  /** What the contest calls something; its id where it has no word for it. */
  name(...parts) {
    return this.#texts[parts.join(".")] ?? parts.at(-1);
  }

  get title() {
    return this.name("contest", "title");
  }

  /** `rural-akim` or `organisation`. */
  get applicants() {
    return this.#definition.eligibility.applicants;
  }

  get nominators() {
    return this.#definition.eligibility.nominators.map((nominator) => nominator.id);
  }

  intake(id) {
    return this.#definition.intakes.find((intake) => intake.id === id);
  }

  /** The figures to be stated at an intake; those that a form adds up need not be. */
  facts(intake) {
    const asked = this.intake(intake);
    const summed = new Set((asked.forms ?? []).flatMap((form) =>
      form.fields.map((field) => field.sum?.fact).filter((fact) => fact)));
    return (asked.facts ?? []).map((fact) => ({ ...fact, summed: summed.has(fact.id) }));
  }

  /** Within what somebody may object to a result; null where the rules give no such term. */
  get objections() {
    return this.#definition.objections?.within ?? null;
  }

  /** Minutes, months or pages that a kind of document is limited to, as the rules write them. */
  limits(intake, kind) {
    const { longest, mostPages, file } = this.intake(intake).documents.find((document) => document.kind === kind);
    return { longest, mostPages, formats: file.formats, largestBytes: file.largestBytes };
  }
}
