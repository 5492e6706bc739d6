import { decoded } from "../bytes/base64url.js";
import { bytesOf, exactly, listOf, members, that } from "../json/shape.js";
import { strictJson } from "../json/strict-json.js";

const answer = that((v) => Number.isSafeInteger(v) && v >= 0 && v <= 5, "an answer from 0 to 5");

/** The members of a ballot in a poll of so many questions, null for any number, with their shapes. */
export const ballotMembers = (questions) => ({
  pk: bytesOf(65),
  prefix: bytesOf(32),
  cred: bytesOf(256),
  answers: questions === null ? listOf(answer, 1) : exactly(questions, answer),
  sig: bytesOf(64),
});

/** A ballot from a line of a ledger: bytes, and answers as numbers. Throws NotStrict or Misshapen. */
export function ballotOf(line, questions) {
  const ballot = strictJson(line);
  members(ballotMembers(questions))(ballot, "");
  return {
    pk: decoded(ballot.pk),
    prefix: decoded(ballot.prefix),
    cred: decoded(ballot.cred),
    answers: ballot.answers,
    sig: decoded(ballot.sig),
    line: lineOf(ballot),
  };
}

/** The one way to write a ballot, given its members as texts and numbers. */
export function lineOf({ pk, prefix, cred, answers, sig }) {
  return `{"pk":"${pk}","prefix":"${prefix}","cred":"${cred}","answers":[${answers.join(",")}],"sig":"${sig}"}`;
}
