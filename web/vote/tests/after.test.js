import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryFolder } from "../../recount/tests/maker/memory-folder.js";
import { A, answersOf, B, C, Operator } from "../../recount/tests/maker/operator.js";
import { placeOf } from "../after/place.js";

const operator = new Operator();
const { pollDigest } = operator;
const files = operator.sealed();
const closing = JSON.parse(files.get("closing.json"));

/** The vote of a district's so-manyth resident, as a device keeps it in the end. */
const voteOf = (district, i, answers = answersOf(i)) => ({
  district,
  pollDigest,
  receipt: operator.residents[district][i].receipt(answers),
});

function found(vote, { changed = files, questions = answersOf(0).length, progress = async () => {} } = {}) {
  return placeOf(vote, closing, { folder: new MemoryFolder(changed), questions, progress });
}

test("every ballot of a published district is found at its own line", async () => {
  for (const district of [A, B]) {
    const { ballots } = closing.ledgers[district];
    const places = await Promise.all(Array.from({ length: ballots }, (_, i) => found(voteOf(district, i))));
    assert.deepEqual(
      places.map(({ number }) => number).sort((one, other) => one - other),
      Array.from({ length: ballots }, (_, i) => i + 1),
    );
    assert.ok(places.every(({ of }) => of === ballots));
  }
});

test("a ballot of a withheld district is found among the receipts", async () => {
  assert.deepEqual(await found(voteOf(C, 0)), { withheld: true });
});

test("in an annulled district a ballot is found whatever lies beside it", async () => {
  const annulled = new Operator();
  const votes = annulled.residents[A].map((resident, i) => [resident, i === 0 ? [1] : answersOf(i)]);
  annulled.ledger(A, votes);
  annulled.close(A);
  const { ledgers } = JSON.parse(annulled.files.get("closing.json"));
  const vote = {
    district: A,
    pollDigest: annulled.pollDigest,
    receipt: annulled.residents[A][1].receipt(answersOf(1)),
  };
  const folder = new MemoryFolder(annulled.files);
  const { of } = await placeOf(vote, { ledgers }, { folder, questions: null });
  assert.equal(of, ledgers[A].ballots);
});

test("a receipt of other answers, or of another district, is found nowhere", async () => {
  assert.equal(await found(voteOf(A, 0, [0, 0])), null);
  assert.equal(await found(voteOf(C, 0, [0, 0])), null);
  assert.equal(await found({ ...voteOf(A, 0), district: B }), null);
});

test("a ledger that is not the one which was closed proves nothing", async () => {
  const name = `ledgers/${A}.jsonl`;
  const lines = String(files.get(name)).split("\n");
  for (const text of [lines.slice(1).join("\n"), [...lines.slice(0, -1).reverse(), ""].join("\n")]) {
    const changed = new Map(files).set(name, Buffer.from(text));
    await assert.rejects(found(voteOf(A, 0), { changed }), { code: "ledger-digest-wrong" });
  }
});

test("a ledger that is missing is told by its name", async () => {
  const changed = new Map(files);
  changed.delete(`ledgers/${B}.jsonl`);
  await assert.rejects(found(voteOf(B, 0), { changed }), { code: "file-missing", file: `ledgers/${B}.jsonl` });
});

test("a ledger that is spoilt is told by its file and line, whatever is wrong with it", async () => {
  const name = `ledgers/${A}.jsonl`;
  for (const line of ['{"pk":"!!"}\n', "no JSON\n", Buffer.from([0xff, 10]), '{"pk":1,"pk":2}\n']) {
    const changed = new Map(files).set(name, Buffer.from(line));
    await assert.rejects(found(voteOf(A, 0), { changed }), { code: "line-malformed", file: name, line: 1 });
  }
});

test("withheld receipts that are spoilt, or of another poll, prove nothing", async () => {
  const name = `withheld/${C}.json`;
  const other = String(files.get(name)).replace(/"pollDigest":"[0-9a-f]+"/, `"pollDigest":"${"00".repeat(32)}"`);
  for (const [text, code] of [
    ["{", "not-json"],
    ['{"receipts":[]}', "form-wrong"],
    [other, "poll-differs"],
  ]) {
    const changed = new Map(files).set(name, Buffer.from(text));
    await assert.rejects(found(voteOf(C, 0), { changed }), { code, file: name });
  }
});
