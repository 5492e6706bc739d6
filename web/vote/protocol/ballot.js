import { decoded, encoded, hex } from "./bytes.js";
import { demand } from "./not-as-published.js";
import { signed, verifies } from "./p256.js";

/** A ballot as it is sent (step 6). Its signature is another one each time; the ballot is the same. */
export async function ballotOf({ district, key, pk, prefix, credential, answers }, messages) {
  return {
    district,
    pk: encoded(pk),
    prefix: encoded(prefix),
    cred: encoded(credential),
    answers,
    sig: encoded(await signed(key, messages.ballot(pk, answers))),
  };
}

/** Receipt (hex) and acknowledgement (base64url) of the ballot box's reply; a wrong acknowledgement is none. */
export async function receiptOf(reply, { pk, answers }, poll, messages) {
  const receipt = await messages.receipt(messages.ballot(pk, answers));
  const signature = decoded(reply?.acknowledgement);
  const right = await verifies(poll.acknowledgementKey, messages.acknowledgement(receipt), signature);
  demand(right, "acknowledged-wrongly", "acknowledgement");
  return { receipt: hex(receipt), acknowledgement: reply.acknowledgement };
}
