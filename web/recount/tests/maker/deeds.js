import { Operator } from "./operator.js";

/** The folder of an operator who has done this and signed it. */
export function after(deed, more) {
  const operator = new Operator(more);
  deed(operator);
  return operator.sealed();
}

export const ledgerOf = (district) => `ledgers/${district}.jsonl`;
