import { Mismatch } from "../mismatch.js";

const PHASES = ["convened", "open", "sealed", "closed", "signed"];
export const RESULTS = "results.json";

const upTo = (phase) => (fact) => PHASES.indexOf(fact.phase) <= PHASES.indexOf(phase);

/** A moment of a sitting: which of what is recorded had happened by then. */
export const AT_OPENING = Symbol("opening");
export const AT_SEAL = upTo("open");
export const AT_CLOSE = upTo("sealed");
export const at = (instant) => (fact) => Date.parse(fact.at) <= Date.parse(instant);

/** One sitting as the bundle tells it, with who was there when. Members stand here by their numbers. */
export class Sitting {
  constructor(written, step, kind, area) {
    Object.assign(this, written);
    this.id = written.sitting;
    this.step = step;
    this.kind = kind;
    this.area = area;
    this.candidates = written.agenda.map(({ candidate }) => candidate);
    this.left = new Set(written.protocol.departures.map((reason) => reason.values.candidate));
  }

  /** What is not as it must be at this sitting. */
  mismatch(code, text) {
    return new Mismatch(code, text, { file: RESULTS, place: this.id });
  }

  /** Those on the agenda who still took part at the end. */
  get standing() {
    return this.candidates.filter((candidate) => !this.left.has(candidate));
  }

  /** Who had a seat at a moment, in the order of their numbers. */
  seated(moment) {
    const numbers = new Set(Array.from({ length: this.protocol.members }, (_, i) => i + 1));
    for (const made of this.protocol.substitutions) {
      if (made.office !== "member" || !this.#happened(made, moment)) continue;
      numbers.delete(made.from);
      numbers.add(made.to);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  /** Who was there at a moment, whether with a seat or not. */
  present(moment) {
    const there = new Set();
    for (const fact of this.#attendance(moment)) {
      if (fact.kind === "came") there.add(fact.member);
      else there.delete(fact.member);
    }
    return there;
  }

  /** Who stood back from a candidate at a moment. */
  recused(member, candidate, moment = AT_CLOSE) {
    return this.protocol.recusals.some(
      (back) =>
        back.member === member &&
        back.candidate === candidate &&
        (back.found === undefined || (moment !== AT_OPENING && moment(back.found))),
    );
  }

  /** The fewest members who could decide on any of these candidates at a moment. */
  deciding(moment, candidates) {
    const there = this.present(moment);
    const counted = this.seated(moment).filter((member) => there.has(member));
    if ((this.step.rule.recusal?.quorum ?? "present") === "present") return counted.length;
    return Math.min(
      counted.length,
      ...candidates.map((candidate) => counted.filter((member) => !this.recused(member, candidate, moment)).length),
    );
  }

  /** Fails where fewer than a quorum could decide on these candidates at a moment. */
  demandQuorum(moment, candidates, when) {
    const there = this.deciding(moment, candidates);
    if (there < this.protocol.quorum) {
      throw this.mismatch("quorum-short", `${when} ${there} could decide, and ${this.protocol.quorum} are needed`);
    }
  }

  /** Who led towards these candidates at an instant: the chair, or the first member there who was free of them. */
  leader(instant, candidates) {
    const moment = at(instant);
    const there = this.present(moment);
    const inOrder = [this.#chair(instant), ...this.seated(moment)].filter(
      (member) => this.seated(moment).includes(member) && there.has(member),
    );
    const free = inOrder.find((member) => !candidates.some((candidate) => this.recused(member, candidate, moment)));
    return free ?? inOrder[0];
  }

  /** Whether a member's seat was somebody else's when the sheets were sealed. */
  replacedBeforeSeal(member) {
    return this.protocol.substitutions
      .filter((made) => made.office === "member" && this.#happened(made, AT_SEAL))
      .reduce((gone, made) => (made.from === member ? true : made.to === member ? false : gone), false);
  }

  /** Whether a member was there at any time before the seal. */
  wasThere(member) {
    return this.protocol.attendance.some((fact) => fact.member === member && fact.kind === "came" && AT_SEAL(fact));
  }

  #chair(instant) {
    const later = this.protocol.substitutions.find(
      (made) => made.office === "chair" && Date.parse(made.at) > Date.parse(instant),
    );
    return later ? later.from : this.protocol.chair;
  }

  #attendance(moment) {
    const { attendance } = this.protocol;
    if (moment !== AT_OPENING) return attendance.filter(moment);
    return attendance.filter((fact) => fact.at === attendance[0].at && fact.kind === "came");
  }

  #happened(made, moment) {
    return moment === AT_OPENING ? made.phase === "convened" : moment(made);
  }
}

/** The parts of a sitting's id, `edition.kind.area.step`; null when it is none. */
export function partsOf(id) {
  const parts = id.split(".");
  return parts.length === 4 ? { edition: parts[0], kind: parts[1], area: parts[2], step: parts[3] } : null;
}
