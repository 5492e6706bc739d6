import { joined, lp, sha256 } from "./bytes.js";

/** What is signed and hashed in one district of one poll ("Bytes" in docs/voting.md). All are bytes. */
export class Messages {
  /** `pollDigest` is SHA-256 of the bytes of poll.json; the district is its code. */
  constructor(pollDigest, district) {
    this.context = joined(lp("uzdik-vote-v1"), pollDigest, lp(district));
  }

  /** M */
  credential(pk) {
    return joined(lp("credential"), this.context, pk);
  }

  /** B; `answers` are numbers in the poll's order. */
  ballot(pk, answers) {
    return joined(lp("ballot"), this.context, pk, answers);
  }

  receipt(ballot) {
    return sha256(lp("receipt"), ballot);
  }

  acknowledgement(receipt) {
    return joined(lp("ack"), this.context, receipt);
  }
}
