/** The system has understood, and refuses: `code` is stable, `reasons` say what stands against it, in the caller's language. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.problem = problem;
    this.code = problem.code ?? "";
    this.detail = problem.detail ?? "";
    this.reasons = problem.reasons ?? [];
  }
}

/** Nobody has answered, or what answered was not the system: whether it was done is not known. */
export class Unreachable extends Error {}

/** Whether the same thing may well succeed in a while: nobody has answered, or too many ask at once. */
export const passes = (failed) =>
  failed instanceof Unreachable || (failed instanceof Refused && failed.status === 429);
