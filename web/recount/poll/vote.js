import { joined, lp } from "../bytes/bytes.js";
import { sha256 } from "../bytes/sha256.js";

/** What is signed and hashed in one district of one poll. All arguments and results are bytes. */
export class Vote {
  #context;

  /** `pollDigest` is SHA-256 of the bytes of poll.json; the district is its code. */
  constructor(pollDigest, district) {
    this.#context = joined(lp("uzdik-vote-v1"), pollDigest, lp(district));
  }

  /** ctx */
  get context() {
    return this.#context;
  }

  /** M: what a credential is a signature over, behind its prefix. */
  credentialMessage(pk) {
    return joined(lp("credential"), this.#context, pk);
  }

  /** B: what the resident signs; `answers` are numbers in the poll's order. */
  ballotMessage(pk, answers) {
    return joined(lp("ballot"), this.#context, pk, Uint8Array.from(answers));
  }

  /** By which ballots are stored and sorted. */
  credentialId(pk) {
    return sha256(lp("credential-id"), this.#context, pk);
  }

  /** By which a resident finds their ballot. */
  receipt(ballotMessage) {
    return sha256(lp("receipt"), ballotMessage);
  }

  /** What the ballot box signs to say that it has the ballot. */
  acknowledgementMessage(receipt) {
    return joined(lp("ack"), this.#context, receipt);
  }
}
