import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused, Unreachable } from "../../shared/failures.js";
import { hasExpired, mayBeDone } from "../failure.js";

const refused = (status, ...codes) => new Refused(status, { code: "refused", reasons: codes.map((code) => ({ code })) });

test("only a lost answer, or one that says it is done already, leaves open whether it was done", () => {
  const failures = [new Unreachable(), refused(409, "already-submitted"), refused(409, "intake-closed"), refused(429), new TypeError()];
  assert.deepEqual(failures.map(mayBeDone), [true, true, false, false, false]);
});

test("a sign-in has ended where the system says so, and nowhere else", () => {
  assert.deepEqual([refused(401), refused(403), new Unreachable()].map(hasExpired), [true, false, false]);
});
