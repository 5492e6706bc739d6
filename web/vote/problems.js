import { Refused, Unreachable } from "../shared/failures.js";
import { Overtaken } from "./device/votes.js";
import { NotAsPublished, NotComplete } from "./protocol/not-as-published.js";

/** Every code of docs/voting.md; each has its words. */
export const CODES = [
  "malformed-json",
  "body-too-large",
  "not-found",
  "invalid-fields",
  "district-unknown",
  "not-open-yet",
  "over",
  "code-wrong",
  "already-issued",
  "being-checked",
  "votes-at-station",
  "issuance-refused",
  "blinded-message-wrong",
  "credential-wrong",
  "signature-wrong",
  "already-voted",
  "too-many-requests",
];

/** The codes of what is not as published, each with its words. */
export const FAULTS = [
  "file-missing",
  "file-signature-wrong",
  "form-wrong",
  "key-wrong",
  "poll-differs",
  "issued-wrongly",
  "acknowledged-wrongly",
];

/** The page's code for what a call was refused with, or null for one that it does not know. */
export function codeOf(error) {
  if (!(error instanceof Refused)) return null;
  const codes = [...(error.reasons ?? []).map(({ code }) => code), error.code];
  return codes.find((code) => CODES.includes(code)) ?? null;
}

/** Whether the same thing may well succeed in a while: no connection, or too many at once. */
export const passes = (error) => error instanceof Unreachable || codeOf(error) === "too-many-requests";

/** Whether the system has understood a ballot and will not take it later either. */
export const isFinal = (error) =>
  error instanceof Refused && !passes(error) && codeOf(error) !== "not-open-yet";

/** Whether it is too late for what was sent. */
export const isOver = (error) => codeOf(error) === "over";

const ENDS = ["over", "already-issued", "already-voted", "issuance-refused", "votes-at-station"];

/** Whether this vote can come to nothing more, so that what is kept of it may go. */
export const ends = (error) => ENDS.includes(codeOf(error));

/** What to say of an error; what is no known one is a fault of the page's own, which says that much. */
export function saying(w, error) {
  if (error instanceof Unreachable) return w.t("problem.unreachable");
  if (error instanceof Overtaken) return w.t("problem.overtaken");
  if (error instanceof NotComplete) return w.t("problem.not-complete", { where: error.where });
  if (error instanceof NotAsPublished) return w.t(`fault.${error.code}`, { where: error.where });
  const code = codeOf(error);
  if (code !== null) return w.t(`problem.${code}`);
  if (error instanceof Refused) return error.detail || w.t("problem.refused", { code: error.code });
  console.error(error);
  return w.t("problem.own");
}
