import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../../shared/failures.js";
import { Journey } from "../device/journey.js";
import { STEP } from "../device/steps.js";
import { Overtaken } from "../device/votes.js";
import { PublishedPoll } from "../protocol/published-poll.js";
import { leavesIn, waitLeft } from "../device/waiting.js";
import { KeptVotes } from "./maker/kept-votes.js";
import { MadeSystem, madePoll } from "./maker/poll-maker.js";

const WHO = { iin: "500203170009", contact: "resident-0@best-2020.example" };
const CODE = "12345678";
const ANSWERS = [5, 0];
const MINUTE = 60_000;
const NOW = Date.parse("2020-06-10T10:00:00Z");

/** A device and the system it votes with. */
async function device({ now = NOW, change = {} } = {}) {
  const made = madePoll(change);
  const poll = await PublishedPoll.read(made.name, made.read);
  const [system, votes] = [new MadeSystem(made.pollDigest), new KeptVotes()];
  const journey = new Journey({ poll, votes, ...system, now: () => now });
  return { made, poll, system, votes, journey, district: made.district };
}

/** Takes the journey up to a step. */
async function upTo(step, { journey, district }) {
  let vote = await journey.begin(district, "316033100");
  for (const [question, answer] of ANSWERS.entries()) vote = await journey.answer(vote, question, answer);
  if (step === STEP.ANSWERS) return vote;
  vote = await journey.askForCode(await journey.confirm(vote), WHO, "kk");
  if (step === STEP.CODE) return vote;
  vote = await journey.getCredential(vote, WHO, CODE);
  return step === STEP.WAITING ? vote : journey.cast(vote);
}

test("a vote goes from the answers to its receipt", async () => {
  const it = await device();
  const vote = await upTo(STEP.DONE, it);
  assert.match(vote.receipt, /^[0-9a-f]{64}$/);
  assert.deepEqual([...it.system.ballots.values()], ["5,0"]);
});

test("after the acknowledgement neither key nor answers are kept, on the device as in the page", async () => {
  const it = await device();
  const vote = await upTo(STEP.DONE, it);
  const left = [
    "acknowledgement",
    "begunAt",
    "district",
    "id",
    "poll",
    "pollDigest",
    "receipt",
    "step",
    "unit",
    "version",
  ];
  assert.deepEqual(Object.keys(vote).sort(), left);
  assert.deepEqual(Object.keys(await it.votes.get(vote.id)).sort(), left);
});

test("nothing kept at any step says who votes", async () => {
  for (const step of Object.values(STEP).filter((one) => one !== STEP.SENDING)) {
    const it = await device();
    const kept = JSON.stringify(await it.votes.get((await upTo(step, it)).id));
    assert.ok(!kept.includes(WHO.iin) && !kept.includes(WHO.contact), step);
  }
});

test("what is sent with the ballot has nothing in common with what was sent to the enrolment but the district", async () => {
  const it = await device();
  await upTo(STEP.DONE, it);
  const { calls } = it.system;
  const ballot = Object.entries(calls.at(-1).body).map(String);
  const shared = calls
    .slice(0, -1)
    .flatMap(({ body }) => Object.entries(body).filter((one) => ballot.includes(String(one))));
  assert.deepEqual([...new Set(shared.map(([name]) => name))], ["district"]);
});

test("the private key cannot be read out of the device", async () => {
  const { key } = await upTo(STEP.CODE, await device());
  assert.equal(key.extractable, false);
});

test("key, prefix, salt, r and blinded message are kept before the blinded message is sent", async () => {
  const it = await device();
  const { id } = await upTo(STEP.CODE, it);
  const kept = await it.votes.get(id);
  for (const name of ["key", "pk", "prefix", "salt", "r", "blinded"]) assert.ok(kept[name], name);
  assert.deepEqual(
    it.system.calls.map(({ path }) => path),
    ["/codes"],
  );
});

test("a reply of the registrar that is lost is mended by a new code and the same message", async () => {
  const it = await device();
  const vote = await upTo(STEP.CODE, it);
  it.votes.left = 1;
  await assert.rejects(it.journey.getCredential(vote, WHO, CODE), /died/);
  it.votes.left = Infinity;
  const again = await it.journey.askForCode(await it.votes.get(vote.id), WHO, "kk");
  assert.equal((await it.journey.getCredential(again, WHO, CODE)).step, STEP.WAITING);
});

test("a reply of the ballot box that is lost is mended by the same ballot", async () => {
  const it = await device();
  const vote = await upTo(STEP.WAITING, it);
  it.votes.left = 1;
  await assert.rejects(it.journey.cast(vote), /died/);
  it.votes.left = Infinity;
  const kept = await it.votes.get(vote.id);
  assert.equal(kept.step, STEP.SENDING);
  assert.equal((await it.journey.cast(kept)).step, STEP.DONE);
  assert.equal(it.system.ballots.size, 1);
});

test("nothing is sent that could not be kept", async () => {
  const it = await device();
  const vote = await upTo(STEP.CODE, it);
  const [before] = [it.system.calls.length];
  it.votes.left = 0;
  await assert.rejects(it.journey.getCredential(vote, WHO, CODE), /died/);
  assert.equal(it.system.calls.length, before);
});

test("a credential that does not verify stops the vote, and the device keeps what it had", async () => {
  const it = await device();
  const vote = await upTo(STEP.CODE, it);
  const wrong = { ...it.system, enrolment: async () => ({ signature: Buffer.alloc(256).toString("base64url") }) };
  const journey = new Journey({ ...it, ...wrong });
  await assert.rejects(journey.getCredential(vote, WHO, CODE), { code: "issued-wrongly" });
  assert.ok((await it.votes.get(vote.id)).r);
});

test("an acknowledgement that does not verify is none, and the ballot can be sent again", async () => {
  const it = await device();
  const vote = await upTo(STEP.WAITING, it);
  const wrong = {
    ...it.system,
    ballotBox: async () => ({ acknowledgement: Buffer.alloc(64, 1).toString("base64url") }),
  };
  await assert.rejects(new Journey({ ...it, ...wrong }).cast(vote), { code: "acknowledged-wrongly" });
  assert.equal((await it.journey.cast(await it.votes.get(vote.id))).step, STEP.DONE);
});

test("of two tabs the one that is behind finds out before it sends", async () => {
  const it = await device();
  const first = await upTo(STEP.WAITING, it);
  await it.journey.answer(first, 0, 1);
  await assert.rejects(it.journey.cast(first), Overtaken);
  assert.equal(it.system.ballots.size, 0);
});

test("two tabs that confirm make one key pair", async () => {
  const it = await device();
  const vote = await upTo(STEP.ANSWERS, it);
  const { pk } = await it.journey.confirm(vote);
  await assert.rejects(it.journey.confirm(vote), Overtaken);
  assert.deepEqual((await it.votes.get(vote.id)).pk, pk);
});

test("who goes back to the answers before anything is sent makes a new key", async () => {
  const it = await device();
  const first = await upTo(STEP.CODE, it);
  const back = await it.journey.reconsider(first);
  assert.deepEqual(back.answers, ANSWERS);
  assert.equal(back.key, undefined);
  assert.notDeepEqual((await it.journey.confirm(back)).pk, first.pk);
});

test("a vote that was begun on other bytes of the poll goes no further", async () => {
  const it = await device();
  const vote = await upTo(STEP.WAITING, it);
  const other = await device({ change: { "poll.json": (poll) => ({ ...poll, minimum: 11 }) } });
  const journey = new Journey({ ...it, poll: other.poll, ...it.system });
  await assert.rejects(journey.cast(vote), { code: "poll-differs" });
});

test("a ballot waits one to ten minutes from when ballots are taken", async () => {
  const ballotsFrom = Date.parse("2020-06-30T18:00:00Z");
  for (const [now, earliest] of [
    [NOW, ballotsFrom],
    [ballotsFrom + MINUTE, ballotsFrom + MINUTE],
  ]) {
    const left = leavesIn(await upTo(STEP.WAITING, await device({ now })), ballotsFrom, now) - (earliest - now);
    assert.ok(left >= MINUTE && left < 10 * MINUTE, String(left));
  }
});

test("a practice poll's ballot waits seconds", async () => {
  const change = { "poll.json": (poll) => ({ ...poll, practice: true }) };
  const { wait } = await upTo(STEP.WAITING, await device({ change }));
  assert.ok(wait >= 3_000 && wait < 10_000, String(wait));
});

test("what is kept of the wait says by how much the system's clock is ahead", async () => {
  const it = await device();
  it.journey = new Journey({ ...it, ...it.system, now: () => NOW, ahead: () => 5 * MINUTE });
  assert.equal((await upTo(STEP.WAITING, it)).ahead, 5 * MINUTE);
});

test("who sends later has to wait all the same until the wait is over, and never again", async () => {
  const it = await device();
  const vote = await it.journey.later(await upTo(STEP.WAITING, it));
  assert.ok(vote.held);
  assert.ok(waitLeft(vote, NOW) >= MINUTE);
  assert.ok(waitLeft(vote, NOW + 10 * MINUTE) < 0);
  assert.equal((await it.journey.cast(vote)).step, STEP.DONE);
});

test("a wait that begins anew begins by the clock as it is now", async () => {
  let now = NOW;
  const it = await device();
  it.journey = new Journey({ ...it, ...it.system, now: () => now, ahead: () => 7 });
  const vote = await upTo(STEP.WAITING, it);
  now -= 40 * 24 * 60 * MINUTE;
  const { waitsFrom, ahead } = await it.journey.waitAnew(vote);
  assert.deepEqual([waitsFrom, ahead], [now, 0]);
});

test("a ballot whose answers are being changed leaves from nowhere until they are confirmed", async () => {
  const it = await device();
  const changing = await it.journey.change(await upTo(STEP.WAITING, it));
  const half = await it.journey.answer(changing, 0, 1);
  await assert.rejects(it.journey.cast(half), Overtaken);
  await assert.rejects(it.journey.cast(await it.votes.get(half.id)), Overtaken);
  await it.journey.cast(await it.journey.changed(await it.journey.answer(half, 1, 2)));
  assert.deepEqual([...it.system.ballots.values()], ["1,2"]);
});

test("of two tabs that send, the one whose reply is lost does not undo the receipt of the other", async () => {
  const it = await device();
  const both = await it.votes.save(await upTo(STEP.WAITING, it), { step: STEP.SENDING });
  const done = await it.journey.cast(structuredClone(both));
  const lost = new Journey({ ...it, ...it.system, ballotBox: () => Promise.reject(new Error("no connection")) });
  await assert.rejects(lost.cast(both), /no connection/);
  await assert.rejects(it.journey.cast(await it.votes.get(both.id)), Overtaken);
  assert.deepEqual(await it.votes.get(both.id), done);
});

test("the receipt of a ballot whose reply was lost is the one that the ballot box would have acknowledged", async () => {
  const it = await device();
  const sending = await it.votes.save(await upTo(STEP.WAITING, it), { step: STEP.SENDING });
  const expected = await it.journey.receipt(sending);
  assert.equal((await it.journey.cast(sending)).receipt, expected);
});

test("a ballot that came too late at its first try is known to be in no box, one that was tried before is not", async () => {
  for (const [before, known] of [[STEP.WAITING, true], [STEP.SENDING, undefined]]) {
    const it = await device();
    const ballotBox = () => Promise.reject(new Refused(409, { code: "over" }));
    const late = new Journey({ ...it, ...it.system, ballotBox });
    const vote = await it.votes.save(await upTo(STEP.WAITING, it), { step: before });
    await assert.rejects(late.cast(vote), Refused);
    assert.equal((await it.votes.get(vote.id)).tooLate, known);
  }
});
