import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { aStore } from "../../shared/tests/a-store.js";
import { Outbox } from "../device/outbox.js";
import { STEP } from "../device/steps.js";
import { KeptVotes } from "./maker/kept-votes.js";

const MINUTE = 60_000;
const OPENING = Date.parse("2020-06-30T18:00:00Z");
const POLL = { name: "p.q", frozen: { practice: false }, ballotsFrom: () => "2020-06-30T18:00:00Z", times: { ballotsUntil: "2020-07-15T12:00:00Z" } };
const WAITS = { poll: "p.q", step: STEP.WAITING, waitsFrom: OPENING - MINUTE, wait: 2 * MINUTE, ahead: 0 };

/** A household's device: these votes, and what was cast from it. */
async function household(changes, { fails = () => null, store = aStore() } = {}) {
  const it = { now: OPENING, votes: new KeptVotes(), cast: [], store };
  for (const change of changes) await it.votes.add({ ...WAITS, ...change });
  const journey = {
    cast: async (vote) => {
      it.cast.push(vote.id);
      const fault = fails(vote);
      if (fault) throw fault;
      return it.votes.save(vote, { step: STEP.DONE });
    },
    waitAnew: (vote) => it.votes.save(vote, { waitsFrom: it.now, ahead: 0 }),
  };
  const isFinal = ({ message }) => message === "over";
  it.open = () => new Outbox({ poll: POLL, votes: it.votes, journey, isFinal, now: () => it.now, store });
  it.outbox = it.open();
  return it;
}

/** Lets the time pass minute by minute, as an open page does. */
async function minutes(it, count, shown = null) {
  for (let i = 0; i < count; i++) {
    it.now += MINUTE;
    await it.outbox.send(shown);
  }
}

test("every ballot of a household leaves while one of them, or none, is on the screen", async () => {
  const it = await household([{}, {}, { step: STEP.SENDING }]);
  await minutes(it, 40, 1);
  assert.deepEqual([...it.cast].sort(), [2, 3]);
  await minutes(it, 20);
  assert.deepEqual([...it.cast].sort(), [1, 2, 3]);
});

test("no ballot leaves before its own time has come", async () => {
  const it = await household([{}]);
  await minutes(it, 1);
  assert.deepEqual(it.cast, []);
  await minutes(it, 1);
  assert.deepEqual(it.cast, [1]);
});

test("two ballots do not leave in one go, not after a reload either", async () => {
  const it = await household([{}, {}]);
  it.now += 5 * MINUTE;
  assert.equal(await it.outbox.send(null), true);
  for (const outbox of [it.outbox, it.open()]) {
    assert.equal(await outbox.send(null), false);
    assert.ok(outbox.pauseLeft >= MINUTE && outbox.pauseLeft < 10 * MINUTE);
  }
  assert.equal(it.cast.length, 1);
  it.now += 10 * MINUTE;
  assert.equal(await it.open().send(null), true);
});

test("a ballot that its screen sends makes the others wait, too", async () => {
  const it = await household([{}]);
  it.now += 5 * MINUTE;
  it.outbox.pause();
  assert.equal(await it.outbox.send(null), false);
});

test("what a resident sends or is changing stays", async () => {
  const it = await household([{ held: true }, { changing: true }, { step: STEP.CODE }, { step: STEP.DONE }]);
  await minutes(it, 30);
  assert.deepEqual(it.cast, []);
});

test("a ballot that does not get through does not keep the others, and is tried again", async () => {
  const it = await household([{}, {}], { fails: ({ id }) => (id === 1 ? new Error("no connection") : null) });
  await minutes(it, 60);
  assert.ok(it.cast.includes(2));
  assert.ok(it.cast.filter((id) => id === 1).length > 2);
});

test("what the box refuses for good is left to its own screen", async () => {
  const it = await household([{}], { fails: () => new Error("over") });
  await minutes(it, 60);
  assert.deepEqual(it.cast, [1]);
});

test("a clock that was put back keeps no ballot from leaving", async () => {
  const it = await household([{ waitsFrom: OPENING + 40 * 24 * 60 * MINUTE }]);
  await minutes(it, 3);
  assert.deepEqual(it.cast, [1]);
  it.now -= 1000 * MINUTE;
  assert.equal(it.outbox.pauseLeft, 0);
});

test("a ballot that is seen to twice at once leaves once", async () => {
  const it = await household([{}]);
  it.now += 5 * MINUTE;
  await Promise.all([it.outbox.send(null), it.outbox.send(null)]);
  assert.deepEqual(it.cast, [1]);
});

test("however late a page is opened, all ballots of a household leave before the box closes", async () => {
  const last = Date.parse(POLL.times.ballotsUntil);
  for (let round = 0; round < 20; round++) {
    const it = await household([{}, {}, {}, {}]);
    it.now = last - 15 * MINUTE;
    for (; it.now < last; it.now += 5_000) await it.outbox.send(null);
    assert.deepEqual([...it.cast].sort(), [1, 2, 3, 4]);
  }
});
