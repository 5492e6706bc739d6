import { compared, hex, textOf } from "../bytes/bytes.js";
import { isPoint, verifies } from "../crypto/p256.js";
import { Misshapen } from "../json/shape.js";
import { NotStrict } from "../json/strict-json.js";
import { Mismatch } from "../mismatch.js";
import { ballotOf } from "../poll/ballot.js";

/** The lines of one ledger, which have to be given in their order. */
export class LedgerLines {
  #ledger;
  #lastId = new Uint8Array(0);

  /**
   * `ledger` is `{file, questions, vote, key, seenKeys}`: its district's vote and key, and the keys of all districts.
   * Of an annulled district, whose ballots need not verify, `questions` and `key` are null.
   */
  constructor(ledger) {
    this.#ledger = ledger;
  }

  /**
   * The answers and the receipt (hex) of a line, when everything about it is right. What depends on the order is done
   * before the first pause, so that many lines can be under way at once.
   */
  async check({ number, bytes }) {
    const { file, questions, vote, key, seenKeys } = this.#ledger;
    const where = { file, line: number };
    const { pk, prefix, cred, answers, sig } = ballotIn(bytes, questions, where);
    this.#demandOrder(vote.credentialId(pk), where);
    if (!isPoint(pk)) throw new Mismatch("point-wrong", "pk is no point of P-256", where);
    const ballot = vote.ballotMessage(pk, answers);
    const checked = { answers, receipt: hex(vote.receipt(ballot)) };
    if (key === null) return checked;
    const again = seenKeys.add(pk);
    if (!(await key.verifies(prefix, vote.credentialMessage(pk), cred))) {
      throw new Mismatch("credential-wrong", "the credential is not one of this poll and district", where);
    }
    if (!(await verifies(pk, ballot, sig))) {
      throw new Mismatch("ballot-signature-wrong", "the ballot is not signed by its own key", where);
    }
    if (again) await seenKeys.demandNew(pk, where);
    return checked;
  }

  #demandOrder(id, where) {
    const order = compared(this.#lastId, id);
    if (order === 0) throw new Mismatch("credential-twice", "the credential of the line before", where);
    if (order > 0) throw new Mismatch("order-wrong", "its credential-id is below that of the line before", where);
    this.#lastId = id;
  }
}

function ballotIn(bytes, questions, where) {
  const text = textOf(bytes);
  if (text === null) throw new Mismatch("line-malformed", "not UTF-8", where);
  try {
    const ballot = ballotOf(text, questions);
    if (ballot.line !== text)
      throw new Mismatch("line-not-canonical", "not written in the one way a ballot is written", where);
    return ballot;
  } catch (wrong) {
    if (wrong instanceof NotStrict || wrong instanceof Misshapen)
      throw new Mismatch("line-malformed", wrong.message, where);
    throw wrong;
  }
}
