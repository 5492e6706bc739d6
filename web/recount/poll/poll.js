import { Vote } from "./vote.js";

/** What the checks need of a frozen poll. */
export class Poll {
  #frozen;
  #digest;

  /** `ends` are the ends that hold, after all extensions. */
  constructor(frozen, digest, ends) {
    this.#frozen = frozen;
    this.#digest = digest;
    this.ends = ends;
  }

  get name() {
    return this.#frozen.poll;
  }

  get practice() {
    return this.#frozen.practice;
  }

  /** The smallest group of whose answers anything is shown. */
  get k() {
    return this.#frozen.k;
  }

  /** The fewest ballots of a district that give its candidate a figure. */
  get minimum() {
    return this.#frozen.minimum;
  }

  /** What fewer ballots give: `no-figure` or `least-points`. */
  get belowMinimum() {
    return this.#frozen.belowMinimum;
  }

  /** Ids of the questions, in the poll's order. */
  get questions() {
    return this.#frozen.questions.map((question) => question.id);
  }

  /** Codes of the districts, in the poll's order. */
  get districts() {
    return this.#frozen.districts.map((district) => district.code);
  }

  /** What is signed and hashed in a district. */
  vote(district) {
    return new Vote(this.#digest, district);
  }
}
