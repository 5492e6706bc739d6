import { Fraction } from "./fraction.js";

const KINDS = ["sheets", "votes", "assessment", "evidence", "fact", "earlier-step", "poll"];

/** A word of the definition; whatever is not known must not be taken for something else. */
function known(word, words) {
  if (!words.includes(word)) throw new Error(`${word} instead of ${words.join(", ")}`);
  return word;
}

/** What the frozen definition says that a bundle is counted again by. What is not needed for that is not looked at. */
export class Rules {
  constructor(definition) {
    this.contest = definition.contest;
    this.commissions = new Map(definition.commissions.map((rule) => [rule.kind, rule]));
    this.handOvers = definition.handOvers ?? [];
    this.awards = definition.awards ?? [];
    this.facts = new Map();
    for (const intake of definition.intakes ?? []) {
      for (const fact of intake.facts ?? []) this.facts.set(`${intake.id} ${fact.id}`, fact);
    }
    this.steps = definition.steps.map((step) => new Step(step, this));
    this.last = this.steps.at(-1);
  }

  /** The step of this id, or undefined. */
  step(id) {
    return this.steps.find((step) => step.id === id);
  }

  /** Whether what passed the one step comes to the other by a hand-over between commissions. */
  isHandedOver(from, to) {
    return this.handOvers.some((rule) => rule.after === from.id && rule.to === to.commission);
  }
}

/** One step: an admission, or a selection with what it counts. */
class Step {
  constructor(written, rules) {
    this.id = written.id;
    this.kind = known(written.kind, ["admission", "selection"]);
    this.from = written.from;
    this.paragraph = written.paragraph;
    this.commission = written.commission;
    this.rule = rules.commissions.get(written.commission);
    if (this.kind !== "selection") return;
    this.criteria = written.criteria.map((criterion) => new Criterion(criterion, rules));
    this.quota = written.quota
      ? { places: written.quota.places, central: written.quota.central ?? "shared", paragraph: written.quota.paragraph }
      : null;
    this.level = written.quota ? written.quota.level : this.rule.level;
    this.cutOff = written.cutOff
      ? {
          strict: written.cutOff.moreThan !== undefined,
          points: exact(written.cutOff.moreThan ?? written.cutOff.atLeast),
          paragraph: written.cutOff.paragraph,
        }
      : null;
    this.tieBreaks = written.tieBreaks ?? [];
    for (const { by, prefer } of this.tieBreaks) {
      known(by, ["criterion", "chair"]);
      if (by === "criterion") known(prefer, ["more", "less"]);
    }
    this.chain = this.tieBreaks.filter((link) => link.by === "criterion");
    this.chairDecides = this.tieBreaks.some((link) => link.by === "chair");
  }

  criterion(id) {
    return this.criteria.find((criterion) => criterion.id === id);
  }

  /** What members put on their sheets. */
  get sheetCriteria() {
    return this.criteria.filter(({ kind }) => kind === "sheets" || kind === "votes");
  }

  /** What officers record. */
  get officersCriteria() {
    return this.criteria.filter(({ kind }) => kind === "assessment" || kind === "evidence");
  }
}

/** One thing that is scored. */
class Criterion {
  constructor(written, rules) {
    this.id = written.id;
    this.source = written.source;
    this.kind = known(written.source.kind, KINDS);
    this.weight = exact(written.weight);
    this.paragraph = written.paragraph;
    this.combination = this.#combination(written);
    [this.minimum, this.maximum, this.step] = this.#bounds(written, rules);
  }

  /** Whether a figure may have these points. */
  allows(points) {
    return (
      (this.minimum === null || points.compared(this.minimum) >= 0) &&
      (this.maximum === null || points.compared(this.maximum) <= 0) &&
      (this.minimum === null || points.minus(this.minimum).isMultipleOf(this.step))
    );
  }

  // Only sheets leave open what several figures come to.
  #combination(written) {
    if (this.kind === "sheets") return known(written.combination, ["mean", "sum"]);
    return this.kind === "votes" || this.kind === "evidence" ? "sum" : "mean";
  }

  // A total of an earlier step has whatever bounds that step gives it.
  #bounds(written, rules) {
    const [zero, one] = [Fraction.ZERO, Fraction.of(1)];
    switch (this.kind) {
      case "votes":
        return [zero, one, one];
      case "evidence":
        return [zero, exact(written.maximum), zero];
      case "earlier-step":
        return [null, null, zero];
      case "fact": {
        const fact = rules.facts.get(`${this.source.intake} ${this.source.fact}`);
        return fact ? [exact(fact.minimum), exact(fact.maximum), zero] : [null, null, zero];
      }
      case "poll":
        return [exact(written.minimum), exact(written.maximum), zero];
      default:
        return [exact(written.minimum), exact(written.maximum), exact(written.step)];
    }
  }
}

/**
 * A number of the definition, exactly: canonical JSON writes the shortest decimal that names a number, and definitions
 * that need more digits are refused before they are frozen.
 */
export function exact(number) {
  const text = String(number);
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  const [, whole, decimals = "", exponent = "0"] = parts;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift >= 0 ? new Fraction(digits * 10n ** BigInt(shift)) : new Fraction(digits, 10n ** BigInt(-shift));
}
