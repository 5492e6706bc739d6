import assert from "node:assert/strict";
import { test } from "node:test";
import { A, B, C, Operator, answersOf, digestOf } from "./maker/operator.js";
import { sound, stopped } from "./maker/verdicts.js";

const operator = new Operator();
const folder = operator.sealed();

test("a good folder is sound, and says what was counted", async () => {
  const verdict = await sound(folder);
  assert.deepEqual(
    verdict.passed.map(({ name }) => name),
    ["files", "poll", "keys", "closing", "ledgers", "issuance", "stations", "results"],
  );
  assert.deepEqual([...verdict.districts.keys()], [A, B, C]);
  const counts = [
    [2, 3, 4, 5, 6, 3],
    [11, 0, 0, 4, 4, 4],
  ];
  assert.deepEqual(verdict.districts.get(A), { ballots: 23, counts, online: 12, paper: 11 });
  assert.equal(verdict.districts.get(C), null);
  assert.equal(verdict.total.ballots, 33);
  assert.equal(verdict.poll.practice, false);
});

test("the fingerprint is the digest of the signing key's file", async () => {
  assert.equal((await sound(folder)).fingerprint, digestOf(folder.get("signing-key.json")));
});

test("a receipt is found at its line", async () => {
  const receipt = operator.residents[B][3].receipt(answersOf(3));
  const { receipt: place } = await sound(folder, { receipt });
  const lines = folder.get(`ledgers/${B}.jsonl`).toString().split("\n");
  assert.deepEqual(place, {
    district: B,
    number:
      1 + lines.indexOf(lines.find((line) => line.includes(operator.residents[B][3].keys.point.toString("base64url")))),
    of: 10,
  });
});

test("a receipt of a withheld district is found among the withheld ones", async () => {
  const receipt = operator.residents[C][0].receipt(answersOf(0));
  assert.deepEqual((await sound(folder, { receipt })).receipt, { district: C, withheld: true });
});

test("a receipt of other answers is found nowhere", async () => {
  assert.equal((await sound(folder, { receipt: operator.residents[B][3].receipt([0, 0]) })).receipt, null);
});

test("a practice poll may be quick, and is called practice", async () => {
  const times = {
    ballotsUntil: "2020-06-10T00:01:00Z",
    issueFrom: "2020-06-10T00:00:00Z",
    issueUntil: "2020-06-10T00:00:30Z",
  };
  assert.equal((await sound(new Operator({ practice: true, times }).sealed())).poll.practice, true);
  await stopped(new Operator({ times }).sealed(), { check: 2, code: "times-wrong", file: "poll.json" });
});

test("a poll may be closed the moment it ends", async () => {
  const prompt = new Operator();
  prompt.change("closing.json", (closing) => (closing.closedAt = prompt.times.ballotsUntil));
  await sound(prompt.sealed());
});

test("an extension moves the ends, and the closing must wait for it", async () => {
  const extended = new Operator();
  const extension = {
    at: "2020-06-19T00:00:00Z",
    ballotsUntil: "2020-06-25T00:00:00Z",
    issueUntil: "2020-06-22T00:00:00Z",
    number: 1,
    pollDigest: extended.pollDigest,
    reason: "A storm",
  };
  extended.put("extensions/1.json", extension);
  await stopped(extended.sealed(), { check: 4, code: "closed-early", file: "closing.json" });
  extended.change("closing.json", (closing) => (closing.closedAt = "2020-06-25T00:05:00Z"));
  await sound(extended.sealed());
});

test("poll and extension may say until when residents can complain", async () => {
  const poll = ({ times }) => (times.complaintsUntil = "2020-06-25T18:00:00Z");
  const said = new Operator({ poll });
  said.put("extensions/1.json", {
    at: "2020-06-19T00:00:00Z",
    ballotsUntil: "2020-06-22T00:00:00Z",
    complaintsUntil: "2020-06-26T18:00:00Z",
    issueUntil: "2020-06-20T00:00:00Z",
    number: 1,
    pollDigest: said.pollDigest,
    reason: "A decree moved a day",
  });
  await sound(said.sealed());
});

test("residents of a supplementary roll may vote, and without it they are too many", async () => {
  const late = new Operator();
  late.change("roll.json", (roll) => (roll.districts[1].residents = 10));
  await stopped(late.sealed(), { check: 6, code: "more-issued-than-roll", file: `issued/${B}.jsonl` });
  const supplement = (number, added) => ({
    digest: digestOf("late"),
    districts: { [B]: added },
    number,
    pollDigest: late.pollDigest,
    version: 4,
  });
  late.put("rolls/1.json", supplement(1, 1));
  await sound(late.sealed());
  for (const number of [2, 3]) {
    late.put("rolls/3.json", supplement(number, 1));
    await stopped(late.sealed(), { check: 2, code: "number-wrong", file: "rolls/3.json" });
  }
});

test("a file of issued digests that may have been filled up is not held against the roll", async () => {
  const few = new Operator();
  few.changeLines(`issued/${C}.jsonl`, (lines) => lines.slice(1));
  await stopped(few.sealed(), { check: 6, code: "issued-not-filled", file: `issued/${C}.jsonl` });
  const tiny = new Operator();
  tiny.change("roll.json", (roll) => (roll.districts[2].residents = 200));
  tiny.change("marks.json", (marks) => (marks.districts[C].paper = 196));
  await sound(tiny.sealed());
});

test("everybody with a credential may vote", async () => {
  const eager = new Operator();
  const votes = eager.residents[B].map((resident, i) => [resident, answersOf(i)]);
  eager.ledger(B, votes);
  eager.close(B);
  eager.count();
  assert.equal((await sound(eager.sealed())).districts.get(B).ballots, 11);
});

test("the marks of stations may be as many as those of their district can be", async () => {
  const busy = new Operator();
  busy.change("marks.json", (marks) => (marks.stations[`${A}-1`] = 23));
  await sound(busy.sealed());
});

test("a poll in which every district is withheld has a total of nothing", async () => {
  const quiet = new Operator();
  for (const district of [A, B]) {
    quiet.files.delete(`ledgers/${district}.jsonl`);
    quiet.change("closing.json", (closing) => (closing.ledgers[district].ballots = null));
    quiet.files.set(`withheld/${district}.json`, quiet.files.get(`withheld/${C}.json`));
  }
  quiet.files.delete(`paper/${A}-1.json`);
  quiet.count();
  assert.equal((await sound(quiet.sealed())).total.ballots, 0);
});
