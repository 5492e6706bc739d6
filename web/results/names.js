/**
 * What things and people are called: steps, criteria and awards as the announcement says it, places as the survey does,
 * candidates as far as they are named. What nobody names is called by its code.
 */
export class Names {
  #w;
  #said = new Map();
  #named;
  #places = {};

  constructor(w, announcement, results) {
    this.#w = w;
    this.#named = new Map((results?.named ?? []).map((one) => [one.candidate, one]));
    if (announcement === null) return;
    const { title, awards, nominators, deadlines, intakes, steps } = announcement;
    const all = [
      title,
      ...awards,
      ...nominators,
      ...deadlines.map(({ name }) => name),
      ...intakes.flatMap(({ name, documents }) => [name, ...documents]),
      ...steps.flatMap(({ name, criteria }) => [name, ...criteria]),
    ];
    for (const text of all) this.#said.set(text.key, text);
  }

  /** Takes in what a survey calls its places. */
  learn(survey) {
    this.#places = { ...this.#places, ...(survey?.places ?? {}) };
  }

  /** A text of the contest by its key, such as `step.final`. */
  said(key) {
    const text = this.#said.get(key);
    return text?.[this.#w.language] ?? text?.kk ?? text?.ru ?? key.split(".").at(-1);
  }

  step(id) {
    return this.said(`step.${id}`);
  }

  criterion(step, id) {
    return this.said(`criterion.${step}.${id}`);
  }

  award(id) {
    return this.said(`award.${id}`);
  }

  area(code) {
    return this.#w.has(`area.${code}`) ? this.#w.t(`area.${code}`) : this.#w.t("area-code", { code });
  }

  /** A rural district, a village or a town, by its code; with its oblast where only the code is known. */
  place(code) {
    const named = this.#places[code];
    const name = named?.[this.#w.language] ?? named?.kk;
    return name ?? this.#w.t("unit", { code, area: this.area(code.slice(0, 2)) });
  }

  /** Whether a place is known by its name. */
  knows(code) {
    return this.#places[code] !== undefined;
  }

  /** Whether the candidate is named: who has not gone on is not. */
  isNamed(candidate) {
    return this.#named.has(candidate);
  }

  candidate(candidate) {
    return this.#named.get(candidate)?.name ?? this.#w.t("nameless", { code: candidate.split(".").at(-1).slice(0, 6) });
  }

  /** The code of a named candidate's unit, or null. */
  unit(candidate) {
    return this.#named.get(candidate)?.unit ?? null;
  }

  /** The named akim of a unit, or null. */
  akim(unit) {
    return [...this.#named.values()].find((one) => one.unit === unit) ?? null;
  }
}
