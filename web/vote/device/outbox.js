import { isUnsent, STEP } from "./steps.js";
import { leavesIn, putBack, randomPause } from "./waiting.js";

const KEPT = "uzdik-vote.pause";

/**
 * Sends the ballots of a device that wait while another vote, or none, is on the screen. Two ballots of a household never
 * leave in one go, which would tell that they are of one: behind each the next one waits at random.
 */
export class Outbox {
  #poll;
  #votes;
  #journey;
  #isFinal;
  #now;
  #store;
  #busy = false;
  #tried = new Map();
  #refused = new Set();

  /** `isFinal` says of an error that the same ballot will not be taken later either; `store` keeps the pause over reloads and tabs. */
  constructor({ poll, votes, journey, isFinal, now = Date.now, store = localStorage }) {
    this.#poll = poll;
    this.#votes = votes;
    this.#journey = journey;
    this.#isFinal = isFinal;
    this.#now = now;
    this.#store = store;
  }

  /** How many milliseconds a ballot has to wait for the one before it; none or less: it may leave. */
  get pauseLeft() {
    const { from, to } = this.#pause();
    const now = this.#now();
    // A clock that was put back would make it a long pause.
    return from <= now ? to - now : 0;
  }

  /** A ballot is being sent: the next one is to wait. */
  pause() {
    const from = this.#now();
    const left = Date.parse(this.#poll.times.ballotsUntil) - from;
    const pause = { from, to: from + randomPause(this.#poll.frozen.practice, left) };
    try {
      this.#store.setItem(KEPT, JSON.stringify(pause));
    } catch {
      // A browser that keeps nothing forgets the pause at a reload, and nothing else.
    }
  }

  /** How long until this ballot leaves by itself; one that the resident sends, or is changing, never does. */
  leavesIn(vote) {
    if (vote.held || vote.changing) return Infinity;
    const opening = Date.parse(this.#poll.ballotsFrom(vote.district));
    return Math.max(leavesIn(vote, opening, this.#now()), this.pauseLeft);
  }

  /** Sends the ballot whose turn it is, at most one; `shown` is the vote on the screen, which sees to itself. Says whether it did. */
  async send(shown) {
    if (this.#busy || this.pauseLeft > 0) return false;
    this.#busy = true;
    this.#forgetPause();
    try {
      const next = (await this.#due(shown))[0];
      return next !== undefined && (await this.#sent(next));
    } finally {
      this.#busy = false;
    }
  }

  // Whoever was tried longest ago comes first, so that one that fails does not keep the others.
  async #due(shown) {
    const votes = (await this.#votes.of(this.#poll.name)).filter((vote) => isUnsent(vote) && vote.id !== shown);
    const here = await Promise.all(votes.map((vote) => this.#inTime(vote)));
    return here
      .filter((vote) => !this.#refused.has(vote.id) && (vote.step === STEP.SENDING || this.leavesIn(vote) <= 0))
      .sort((one, other) => (this.#tried.get(one.id) ?? 0) - (this.#tried.get(other.id) ?? 0));
  }

  #inTime(vote) {
    const late = vote.step === STEP.WAITING && putBack(vote, this.#now());
    return late ? this.#journey.waitAnew(vote) : vote;
  }

  async #sent(vote) {
    this.#tried.set(vote.id, this.#now());
    this.pause();
    try {
      await this.#journey.cast(vote);
      return true;
    } catch (error) {
      // Its own screen says why, once somebody opens it.
      if (this.#isFinal(error)) this.#refused.add(vote.id);
      return false;
    }
  }

  // When a ballot left is nobody's business any more.
  #forgetPause() {
    try {
      this.#store.removeItem(KEPT);
    } catch {
      // Then there is none.
    }
  }

  #pause() {
    try {
      return JSON.parse(this.#store.getItem(KEPT)) ?? { from: 0, to: 0 };
    } catch {
      return { from: 0, to: 0 };
    }
  }
}
