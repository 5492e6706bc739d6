import { ballotOf, receiptOf } from "../protocol/ballot.js";
import { encoded } from "../protocol/bytes.js";
import { blindedCredential, credentialOf } from "../protocol/credential.js";
import { demand } from "../protocol/not-as-published.js";
import { STEP } from "./steps.js";
import { momentOfSending } from "./waiting.js";

// What each step has no more need of.
const ISSUED = { r: undefined, salt: undefined, blinded: undefined, request: undefined, requestedAt: undefined };
const CAST = { key: undefined, pk: undefined, prefix: undefined, credential: undefined, answers: undefined };

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

  /**
   * `enrolment` and `ballotBox` send a body to a path below the poll and give the reply; `now` is the device's clock,
   * which may be wrong: it decides nothing but how long a ballot waits.
   */
  constructor({ poll, votes, enrolment, ballotBox, now = Date.now }) {
    this.#poll = poll;
    this.#votes = votes;
    this.#enrolment = enrolment;
    this.#ballotBox = ballotBox;
    this.#now = now;
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
    const earliest = Math.max(this.#now(), Date.parse(this.#poll.ballotsFrom(district)));
    const sendAt = momentOfSending(earliest, this.#poll.frozen.practice);
    return this.#votes.save(sent, { ...ISSUED, credential, sendAt, step: STEP.WAITING });
  }

  /** The ballot waits until the resident sends it. */
  later(vote) {
    return this.#votes.save(vote, { sendAt: undefined });
  }

  /** Casts the ballot. Whatever becomes of the reply, the same ballot can be sent again. */
  async cast(vote) {
    this.#demandSamePoll(vote);
    const sending = vote.step === STEP.SENDING ? vote : await this.#votes.save(vote, { step: STEP.SENDING });
    const messages = this.#messages(sending);
    const reply = await this.#ballotBox("/ballots", await ballotOf(sending, messages));
    const receipt = await receiptOf(reply, sending, this.#poll, messages);
    return this.#votes.save(sending, { ...CAST, ...receipt, sendAt: undefined, sent: undefined, step: STEP.DONE });
  }

  #messages(vote) {
    return this.#poll.messages(vote.district);
  }

  // A frozen poll's bytes never change; a vote that was begun on others would count nowhere.
  #demandSamePoll(vote) {
    demand(vote.pollDigest === this.#poll.digestHex, "poll-differs", "poll.json");
  }
}
