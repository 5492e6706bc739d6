/** How far a vote on this device is; each is kept before what follows it begins. */
export const STEP = {
  /** District chosen, some answers perhaps. */
  ANSWERS: "answers",
  /** Answers confirmed; key and blinded message are made and kept. */
  CODE: "code",
  /** The credential is here; the ballot waits. */
  WAITING: "waiting",
  /** The ballot may have been sent: it can no longer change. */
  SENDING: "sending",
  /** Acknowledged: receipt and acknowledgement are left, and nothing else. */
  DONE: "done",
};

/** Whether a vote's ballot is here and not known to be in the box. */
export const isUnsent = ({ step }) => step === STEP.WAITING || step === STEP.SENDING;
