import "./maker/web-crypto.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { BlindRsaKey } from "../protocol/blind-rsa.js";
import { NotComplete } from "../protocol/not-as-published.js";
import { PublishedPoll } from "../protocol/published-poll.js";
import { madePoll } from "./maker/poll-maker.js";

// Nobody waits between readings here.
const AT_ONCE = [0, 0];
const readOf = ({ name, read }) => PublishedPoll.read(name, read, AT_ONCE);

test("a poll is read with its questions, its times and its district's key", async () => {
  const made = madePoll();
  const poll = await readOf(made);
  assert.deepEqual(poll.questions("kk"), ["one?", "two?"]);
  assert.equal(poll.times.ballotsUntil, "2020-07-15T18:00:00Z");
  assert.match(poll.fingerprint, /^[0-9a-f]{64}$/);
  assert.ok((await poll.issuingKey(made.district)) instanceof BlindRsaKey);
});

test("another poll's files are not taken for it", async () => {
  await assert.rejects(PublishedPoll.read("best-2021.residents", madePoll().read), { code: "poll-differs" });
});

for (const name of ["poll.json", "keys.json"]) {
  test(`${name} with a byte changed behind its signature is refused`, async () => {
    const made = madePoll();
    made.files.set(name, Buffer.from(String(made.files.get(name)).replace("316030000", "316030001")));
    await assert.rejects(readOf(made), { code: "file-signature-wrong" });
  });

  test(`${name} without its signature is not taken, and not called wrong either`, async () => {
    const made = madePoll();
    made.files.delete(`${name}.sig`);
    await assert.rejects(readOf(made), (fault) => fault instanceof NotComplete && fault.where === name);
  });

  test(`${name} that is missing is told by its name`, async () => {
    const made = madePoll();
    made.files.delete(name);
    await assert.rejects(readOf(made), { code: "file-missing", where: name });
  });
}

test("a signature with a line feed behind it is refused", async () => {
  const made = madePoll();
  made.files.set("poll.json.sig", Buffer.from(`${made.files.get("poll.json.sig")}\n`));
  await assert.rejects(readOf(made), { code: "file-signature-wrong" });
});

test("a signing key with another member is refused", async () => {
  const made = madePoll();
  const key = String(made.files.get("signing-key.json")).replace('"crv"', '"alg":"ES256","crv"');
  made.files.set("signing-key.json", Buffer.from(key));
  await assert.rejects(readOf(made), { code: "key-wrong" });
});

test("keys of another poll are refused", async () => {
  const made = madePoll({ "keys.json": (keys) => ({ ...keys, pollDigest: "00".repeat(32) }) });
  await assert.rejects(readOf(made), { code: "poll-differs" });
});

test("an acknowledgement key that is no point is refused", async () => {
  const zeros = Buffer.alloc(65).toString("base64url");
  const made = madePoll({ "keys.json": (keys) => ({ ...keys, acknowledgement: zeros }) });
  await assert.rejects(readOf(made), { code: "key-wrong" });
});

test("a district's key that keys.json does not name is refused", async () => {
  const made = madePoll();
  const name = `keys/${made.district}.json`;
  made.files.set(name, Buffer.from(String(made.files.get(name)).replace('"n":"', '"n":"A')));
  await assert.rejects((await readOf(made)).issuingKey(made.district), { code: "key-wrong" });
});

test("the last extension holds, and moves ballots that begin with the end of issuance", async () => {
  const made = madePoll();
  for (const [number, day] of [
    [1, "02"],
    [2, "05"],
  ]) {
    made.putSigned(`extensions/${number}.json`, {
      ballotsUntil: `2020-08-${day}T18:00:00Z`,
      issueUntil: `2020-07-${day}T18:00:00Z`,
      number,
      pollDigest: made.pollDigest,
    });
  }
  const poll = await readOf(made);
  assert.equal(poll.times.issueFrom, "2020-06-01T09:00:00Z");
  assert.equal(poll.times.ballotsUntil, "2020-08-05T18:00:00Z");
  assert.equal(poll.ballotsFrom(made.district), "2020-07-05T18:00:00Z");
});

test("an extension of another poll, or out of its order, is refused", async () => {
  const times = { ballotsUntil: "2020-08-02T18:00:00Z", issueUntil: "2020-07-02T18:00:00Z" };
  for (const wrong of [{ number: 1, pollDigest: "00".repeat(32) }, { number: 2 }]) {
    const made = madePoll();
    made.putSigned("extensions/1.json", { ...times, pollDigest: made.pollDigest, ...wrong });
    await assert.rejects(readOf(made), { code: "poll-differs" });
  }
});

test("what is not there after the close is null, and what is of another poll is refused", async () => {
  const made = madePoll();
  const poll = await readOf(made);
  assert.equal(await poll.afterClose("closing.json"), null);
  made.putSigned("closing.json", { pollDigest: made.pollDigest });
  assert.deepEqual(await poll.afterClose("closing.json"), { pollDigest: made.pollDigest });
  made.putSigned("closing.json", { pollDigest: "00".repeat(32) });
  await assert.rejects(poll.afterClose("closing.json"), { code: "poll-differs" });
});

test("the units that vote at a station without internet are read", async () => {
  const made = madePoll();
  const poll = await readOf(made);
  assert.deepEqual(await poll.offline(), []);
  made.putSigned("offline/1.json", { number: 1, pollDigest: made.pollDigest, units: ["316033100"] });
  assert.deepEqual(
    (await poll.offline()).map(({ units }) => units),
    [["316033100"]],
  );
});

test("a file whose signature, or whose newer bytes, come a moment later is read again, past what the browser keeps", async () => {
  for (const early of [null, Buffer.from("A".repeat(86))]) {
    const made = madePoll();
    const asked = [];
    const read = async (name, how) => {
      if (name !== "keys.json.sig") return made.read(name);
      asked.push(how?.fresh ?? false);
      return asked.length < 3 ? early : made.read(name);
    };
    assert.ok(await PublishedPoll.read(made.name, read, AT_ONCE));
    assert.deepEqual(asked, [false, true, true]);
  }
});

test("no two districts share a key, and keys.json names the poll's districts and no others", async () => {
  const two = (poll) => ({ ...poll, districts: [...poll.districts, { ...poll.districts[0], code: "616050000" }] });
  const named = (change) => (keys) => ({ ...keys, districts: change(Object.values(keys.districts)[0]) });
  const code = "316030000";
  for (const [poll, districts] of [
    [two, (digest) => ({ [code]: digest, 616050000: digest })],
    [two, (digest) => ({ [code]: digest })],
    [(one) => one, (digest) => ({ [code]: digest, 616050000: "00".repeat(32) })],
  ]) {
    const made = madePoll({ "poll.json": poll, "keys.json": named(districts) });
    await assert.rejects(readOf(made), { code: "key-wrong", where: "keys.json" });
  }
  const right = madePoll({
    "poll.json": two,
    "keys.json": named((digest) => ({ [code]: digest, 616050000: "00".repeat(32) })),
  });
  assert.ok(await readOf(right));
});
