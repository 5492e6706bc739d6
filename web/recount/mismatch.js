/**
 * Something in the folder is not as it must be. Ends a recount with the status 1. The code is stable: pages translate
 * it and scripts look for it; the text is for people and may change.
 */
export class Mismatch extends Error {
  /** `where` names the file, the line (from 1) where there is one, and the place inside, in words. */
  constructor(code, text, where = {}) {
    super(text);
    this.code = code;
    this.file = where.file ?? null;
    this.line = where.line ?? null;
    this.place = where.place ?? null;
  }
}

/** The folder could not be read, so that nothing is said about it: no network, no right to read, no results yet. */
export class Unreadable extends Error {}
