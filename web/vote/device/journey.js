import { ballotOf, receiptOf } from "../protocol/ballot.js";
import { encoded, hex } from "../protocol/bytes.js";
import { blindedCredential, credentialOf } from "../protocol/credential.js";
import { demand } from "../protocol/not-as-published.js";
import { isOver } from "../problems.js";
import { STEP } from "./steps.js";
import { Overtaken } from "./votes.js";
import { randomWait } from "./waiting.js";

// What each step has no more need of.
const ISSUED = { r: undefined, salt: undefined, blinded: undefined, request: undefined, requestedAt: undefined };
const CAST = {
  ...{ key: undefined, pk: undefined, prefix: undefined, credential: undefined, answers: undefined, sent: undefined },
  ...{ waitsFrom: undefined, wait: undefined, ahead: undefined, held: undefined, tooLate: undefined },
};

/**
 * The resident's steps 2 to 6, each kept on the device before the next begins, so that it can be taken again after a
 * reload or a lost reply. Every method gives the vote as it is kept then.
 */
export class Journey {
  #poll;
  #votes;
  #enrolment;
  #ballotBox;
  #now;
  #ahead;

  /**
   * `enrolment` and `ballotBox` send a body to a path below the poll and give the reply; `now` is the device's clock,
   * which may be wrong: it decides nothing but how long a ballot waits. `ahead` gives by how much the system's clock was
   * ahead of it at the last answer of the enrolment.
   */
  constructor({ poll, votes, enrolment, ballotBox, now = Date.now, ahead = () => 0 }) {
    this.#poll = poll;
    this.#votes = votes;
    this.#enrolment = enrolment;
    this.#ballotBox = ballotBox;
    this.#now = now;
    this.#ahead = ahead;
  }

  /** A new vote in a district. `unit` is the code of the resident's own village. */
  begin(district, unit) {
    const answers = this.#poll.frozen.questions.map(() => null);
    const poll = { poll: this.#poll.name, pollDigest: this.#poll.digestHex };
    return this.#votes.add({ ...poll, district, unit, answers, step: STEP.ANSWERS, begunAt: this.#now() });
  }

  /** Keeps one answer, until the ballot may have been sent. */
  answer(vote, question, answer) {
    this.#demandSamePoll(vote);
    return this.#votes.save(vote, { answers: vote.answers.map((given, i) => (i === question ? answer : given)) });
  }

  /** All questions are answered: makes and keeps the key pair and the blinded message, once. */
  async confirm(vote) {
    this.#demandSamePoll(vote);
    const issuingKey = await this.#poll.issuingKey(vote.district);
    const made = await blindedCredential(issuingKey, this.#messages(vote));
    return this.#votes.save(vote, { ...made, step: STEP.CODE });
  }

  /** Back to the answers, as long as nothing has been sent that could not be made anew. */
  reconsider(vote) {
    return this.#votes.save(vote, { ...ISSUED, ...CAST, answers: vote.answers, step: STEP.ANSWERS });
  }

  /** Asks for a code; the number and the contact in `who` go to the enrolment and are kept nowhere. */
  async askForCode(vote, who, language) {
    const { request } = await this.#enrolment("/codes", { ...who, district: vote.district, language });
    return this.#votes.save(vote, { request, requestedAt: this.#now() });
  }

  /** Gets the credential with the code. Whatever becomes of the reply, the same message can be sent again. */
  async getCredential(vote, { iin, contact }, code) {
    this.#demandSamePoll(vote);
    const issuingKey = await this.#poll.issuingKey(vote.district);
    const sent = vote.sent ? vote : await this.#votes.save(vote, { sent: true });
    const { district, request } = sent;
    const blinded = encoded(sent.blinded);
    const reply = await this.#enrolment("/credentials", { iin, contact, district, request, code, blinded });
    const credential = await credentialOf(reply, sent, issuingKey, this.#messages(sent));
    return this.#votes.save(sent, { ...ISSUED, ...this.#wait(this.#ahead()), credential, step: STEP.WAITING });
  }

  /** The ballot waits until the resident sends it. */
  later(vote) {
    return this.#votes.save(vote, { held: true });
  }

  /** The wait begins anew, because the device's clock was put back; how far it is behind now nobody knows. */
  waitAnew(vote) {
    return this.#votes.save(vote, this.#wait(0));
  }

  /** The answers are about to change: until they are confirmed the ballot does not leave, from no tab. */
  change(vote) {
    return this.#votes.save(vote, { changing: true });
  }

  /** The changed answers are confirmed. */
  changed(vote) {
    return this.#votes.save(vote, { changing: undefined });
  }

  /** Casts the ballot. Whatever becomes of the reply, the same ballot can be sent again. */
  async cast(vote) {
    this.#demandSamePoll(vote);
    // An acknowledged vote has no ballot any more, and one whose answers are being changed has none yet.
    const ready = vote.step === STEP.SENDING || (vote.step === STEP.WAITING && !vote.changing);
    if (!ready) throw new Overtaken("this vote has gone on");
    const sending = vote.step === STEP.SENDING ? vote : await this.#votes.save(vote, { step: STEP.SENDING });
    const messages = this.#messages(sending);
    const ballot = await ballotOf(sending, messages);
    const reply = await this.#ballotBox("/ballots", ballot).catch(async (error) => {
      // A first try that is told so is known to be in no box.
      if (vote.step === STEP.WAITING && isOver(error)) await this.#votes.save(sending, { tooLate: true }).catch(() => {});
      throw error;
    });
    const receipt = await receiptOf(reply, sending, this.#poll, messages);
    return this.#votes.save(sending, { ...CAST, ...receipt, step: STEP.DONE });
  }

  /** The receipt (hex) of a ballot that may have been cast: whoever has not heard so can look for it after the close. */
  async receipt(vote) {
    const messages = this.#messages(vote);
    return hex(await messages.receipt(messages.ballot(vote.pk, vote.answers)));
  }

  #wait(ahead) {
    return { waitsFrom: this.#now(), wait: randomWait(this.#poll.frozen.practice), ahead };
  }

  #messages(vote) {
    return this.#poll.messages(vote.district);
  }

  // A frozen poll's bytes never change; a vote that was begun on others would count nowhere.
  #demandSamePoll(vote) {
    demand(vote.pollDigest === this.#poll.digestHex, "poll-differs", "poll.json");
  }
}
