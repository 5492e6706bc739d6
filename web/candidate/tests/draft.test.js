import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Refused, Unreachable } from "../../shared/failures.js";
import { Draft } from "../forms/draft.js";

const FIELDS = [
  { field: "jobs", kind: "number" },
  { field: "why", kind: "text" },
  { field: "lines", kind: "table", columns: [{ field: "cost", kind: "number" }, { field: "item", kind: "line" }] },
];

let system;
let kept;
let store;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  system = { version: 1, values: { jobs: "1" }, saves: 0, failing: [] };
  kept = null;
  store = { get: () => kept, put: (value) => { kept = structuredClone(value); }, drop: () => { kept = null; } };
});

const read = async () => ({ fields: FIELDS, version: system.version, values: { ...system.values }, problems: [] });

async function save(version, values) {
  if (system.failing.length > 0) throw system.failing.shift();
  if (version !== system.version) throw new Refused(409, { code: "refused", reasons: [{ code: "form-changed" }] });
  Object.assign(system, { version: version + 1, values, saves: system.saves + 1 });
  return read();
}

async function aDraft() {
  return new Draft({ form: await read(), kept: store, save, read, changed: () => {} });
}

// Everything that has been promised so far is kept.
const settle = async () => { for (let i = 0; i < 20; i++) await null; };

async function pause(milliseconds = 1300) {
  mock.timers.tick(milliseconds);
  await settle();
}

test("a pause in typing saves, once", async () => {
  const draft = await aDraft();
  draft.set("jobs", "4");
  draft.set("jobs", "42");
  assert.equal(draft.state, "typing");
  await pause();
  assert.deepEqual([draft.state, system.saves, system.values.jobs, kept], ["saved", 1, "42", null]);
});

test("numbers are saved without their spaces, and nothing that is empty", async () => {
  const draft = await aDraft();
  draft.set("jobs", "4 200,5");
  draft.set("why", "");
  draft.set("lines", [{ cost: "1 000", item: "wages" }, {}]);
  await pause();
  assert.deepEqual(system.values, { jobs: "4200.5", lines: [{ cost: "1000", item: "wages" }, {}] });
});

test("what is typed while it saves is saved after it", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  mock.timers.tick(1300);
  draft.set("jobs", "3");
  await settle();
  assert.notEqual(kept, null);
  await pause();
  assert.deepEqual([draft.state, system.values.jobs, kept], ["saved", "3", null]);
});

test("without a line it stays kept and is tried again", async () => {
  const draft = await aDraft();
  system.failing = [new Unreachable(), new Unreachable()];
  draft.set("jobs", "2");
  await pause();
  assert.deepEqual([draft.state, kept.values.jobs], ["unreachable", "2"]);
  await pause(2100);
  assert.equal(draft.state, "unreachable");
  await pause(4100);
  assert.deepEqual([draft.state, system.values.jobs], ["saved", "2"]);
});

test("a reload takes up what was kept and saves it", async () => {
  kept = { base: { jobs: "1" }, version: 1, values: { jobs: "7" } };
  const draft = await aDraft();
  assert.equal(draft.value("jobs"), "7");
  await pause();
  assert.equal(system.values.jobs, "7");
});

test("what another window changed elsewhere in the form is joined and saved", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  Object.assign(system, { version: 2, values: { jobs: "1", why: "a bridge" } });
  await pause();
  await pause();
  assert.deepEqual([draft.state, system.values], ["saved", { jobs: "2", why: "a bridge" }]);
});

test("where two windows disagree nothing is saved until somebody decides, and then that is", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  Object.assign(system, { version: 2, values: { jobs: "3" } });
  await pause();
  assert.deepEqual([draft.state, draft.conflicts, draft.value("jobs")], ["conflict", { jobs: "3" }, "2"]);
  draft.set("why", "more");
  await pause();
  assert.equal(system.version, 2);
  draft.decide("jobs", "2");
  await pause();
  assert.deepEqual([draft.state, system.values], ["saved", { jobs: "2", why: "more" }]);
});

test("a refusal is told and what was typed stays kept", async () => {
  const draft = await aDraft();
  system.failing = [new Refused(409, { code: "refused", reasons: [{ code: "intake-closed" }] })];
  draft.set("jobs", "2");
  await pause();
  assert.deepEqual([draft.state, draft.refused.reasons[0].code, kept.values.jobs], ["refused", "intake-closed", "2"]);
});

test("after a reload two words still stand there until somebody decides", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  Object.assign(system, { version: 2, values: { jobs: "3" } });
  await pause();
  await draft.stop();
  const again = await aDraft();
  await pause(60_000);
  assert.deepEqual([again.state, again.conflicts, again.value("jobs"), system.values.jobs], ["conflict", { jobs: "3" }, "2", "3"]);
  again.decide("jobs", "3");
  await pause();
  assert.deepEqual([again.state, system.values.jobs, kept], ["saved", "3", null]);
});

test("what was not decided before a reload is asked again, though the other window has saved once more since", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  Object.assign(system, { version: 2, values: { jobs: "3" } });
  await pause();
  await draft.stop();
  Object.assign(system, { version: 3, values: { jobs: "3", why: "a bridge" } });
  const again = await aDraft();
  assert.deepEqual([again.conflicts, again.value("jobs"), again.value("why")], [{ jobs: "3" }, "2", "a bridge"]);
  await again.stop();
  Object.assign(system, { version: 4, values: { jobs: "2", why: "a bridge" } });
  assert.deepEqual((await aDraft()).conflicts, {});
});

test("a form that was left saves itself once the line is back", async () => {
  const draft = await aDraft();
  system.failing = [new Unreachable()];
  draft.set("jobs", "2");
  draft.leave();
  await pause();
  assert.equal(system.values.jobs, "1");
  await pause(2100);
  assert.deepEqual([system.values.jobs, kept], ["2", null]);
});

test("a form that is filled in anew brings no older words back", async () => {
  const draft = await aDraft();
  system.failing = [new Unreachable()];
  draft.set("jobs", "2");
  mock.timers.tick(1300);
  await draft.stop();
  const again = await aDraft();
  assert.equal(again.value("jobs"), "2");
  again.set("jobs", "42");
  await pause();
  await pause(60_000);
  assert.deepEqual([system.values.jobs, system.saves, kept], ["42", 1, null]);
});

test("who ends it waits for what is being saved", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  mock.timers.tick(1300);
  await draft.stop();
  assert.deepEqual([system.values.jobs, kept], ["2", null]);
});

test("too many requests are waited out", async () => {
  const draft = await aDraft();
  system.failing = [new Refused(429, { code: "too-many-requests" })];
  draft.set("jobs", "2");
  await pause();
  assert.equal(draft.state, "unreachable");
  await pause(2100);
  assert.deepEqual([draft.state, system.values.jobs], ["saved", "2"]);
});

test("what a draft that was given up has saved takes nothing from the one after it", async () => {
  const draft = await aDraft();
  draft.set("jobs", "2");
  mock.timers.tick(1300);
  const stopped = draft.stop();
  draft.giveUp();
  kept = { base: { jobs: "1" }, version: 1, values: { jobs: "3" }, conflicts: {} };
  await stopped;
  assert.equal(system.values.jobs, "2");
  assert.deepEqual(kept.values, { jobs: "3" });
});
