import assert from "node:assert/strict";
import { test } from "node:test";
import { Panel, quorumOf } from "../panel.js";

const person = (name) => ({ person: name, name: name.toUpperCase(), language: "kk" });
const COMMISSION = {
  chair: "chair",
  members: ["chair", "second", "third"].map(person),
  secretary: person("secretary"),
  ethicsOfficer: person("ethics"),
};
const sitting = (changes = {}) => ({ present: [], declarations: [], substitutions: [], members: 3, ...changes });
const as = (account, changes) => new Panel(COMMISSION, sitting(changes), account);

test("members are numbered as the commission lists them", () => {
  assert.deepEqual(as("second").seats.map(({ number, person: who }) => [number, who]), [[1, "chair"], [2, "second"], [3, "third"]]);
  assert.equal(as("second").own.number, 2);
  assert.equal(as("secretary").own, undefined);
});

test("who takes a seat over has the number that the sitting gave them", () => {
  const substitutions = [
    { office: "secretary", from: 0, to: 0 },
    { office: "member", from: 3, to: 4 },
    { office: "member", from: 4, to: 5 },
  ];
  const panel = as("third", { substitutions, present: [5] });
  assert.equal(panel.own.number, 5);
  assert.equal(panel.own.isPresent, true);
  assert.equal(panel.nameOf(3), null);
  assert.equal(panel.nameOf(5), "THIRD");
});

test("a member is told whether they have declared, and from whom they stand back", () => {
  const declarations = [{ member: 2, recusals: [{ candidate: "a", reason: "A brother." }] }];
  assert.equal(as("second", { declarations }).own.hasDeclared, true);
  assert.deepEqual(as("second", { declarations }).ownRecusals, [{ candidate: "a", reason: "A brother." }]);
  assert.equal(as("third", { declarations }).own.hasDeclared, false);
  assert.deepEqual(as("secretary", { declarations }).ownRecusals, []);
});

test("the chair leads, and while the chair is away the first who is there", () => {
  assert.equal(as("chair").isLedByCaller, true);
  assert.equal(as("second", { present: [1, 2, 3] }).isLedByCaller, false);
  assert.equal(as("second", { present: [2, 3] }).isLedByCaller, true);
  assert.equal(as("third", { present: [2, 3] }).isLedByCaller, false);
  assert.equal(as("second").isLedByCaller, false);
  assert.equal(as("secretary", { present: [2, 3] }).isLedByCaller, false);
});

test("offices beside the seats are told", () => {
  assert.deepEqual([as("secretary").isSecretary, as("ethics").isEthicsOfficer], [true, true]);
  assert.deepEqual([as("chair").isSecretary, as("chair").isEthicsOfficer], [false, false]);
});

test("a quorum says how many are missing and never fewer than none", () => {
  assert.deepEqual(quorumOf({ present: [1, 2, 3, 4, 5] }, 6), { present: 5, needed: 6, missing: 1 });
  assert.deepEqual(quorumOf({ present: [1, 2, 3, 4, 5, 6, 7] }, 6), { present: 7, needed: 6, missing: 0 });
});
