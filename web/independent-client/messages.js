import { joined, lp, sha256 } from "./bytes.js";

/** What is signed in one district of one poll ("Bytes" in docs/voting.md). */
export class Messages {
  /** `pollDigest` is SHA-256 of poll.json, bytes. */
  constructor(pollDigest, district) {
    this.ctx = joined(lp("uzdik-vote-v1"), pollDigest, lp(district));
  }

  /** M */
  credential(pk) {
    return joined(lp("credential"), this.ctx, pk);
  }

  /** B */
  ballot(pk, answers) {
    return joined(lp("ballot"), this.ctx, pk, answers);
  }

  receipt(ballot) {
    return sha256(joined(lp("receipt"), ballot));
  }

  acknowledgement(receipt) {
    return joined(lp("ack"), this.ctx, receipt);
  }
}
