/**
 * What was published, or what came back, is not what docs/voting.md says: nobody should vote on top of it. `code` is
 * stable; the page has words for it.
 */
export class NotAsPublished extends Error {
  constructor(code, where) {
    super(`${code}: ${where}`);
    this.code = code;
    this.where = where;
  }
}

/** A file is there and its signature is not, which comes a moment later: nothing can be said of it yet. */
export class NotComplete extends Error {
  constructor(where) {
    super(`not complete: ${where}`);
    this.where = where;
  }
}

/** Goes on only when it holds. */
export function demand(holds, code, where) {
  if (!holds) throw new NotAsPublished(code, where);
}
