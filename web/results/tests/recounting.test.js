import assert from "node:assert/strict";
import { test } from "node:test";
import { CHECKS, Progress } from "../recounting.js";

test("a recount comes on by its checks, and is whole after the last", () => {
  const far = new Progress(0);
  const shares = [];
  for (let check = 1; check <= CHECKS; check++) {
    far.done(check);
    shares.push(far.share);
  }
  assert.deepEqual(shares, [...shares].sort((a, b) => a - b));
  assert.equal(shares.at(-1), 1);
});

test("while ballots are gone through it comes on by them, file by file, and never past the check", () => {
  const far = new Progress(100);
  far.done(6);
  far.ballots("ledgers/1.jsonl", 30);
  far.ballots("ledgers/2.jsonl", 20);
  assert.ok(Math.abs(far.share - 6.5 / CHECKS) < 1e-9);
  far.ballots("ledgers/2.jsonl", 900);
  assert.equal(far.share, 7 / CHECKS);
});
