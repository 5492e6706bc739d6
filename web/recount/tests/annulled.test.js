import assert from "node:assert/strict";
import { test } from "node:test";
import { after, ledgerOf } from "./maker/deeds.js";
import { A, B, C, Operator, answersOf } from "./maker/operator.js";
import { sound, stopped } from "./maker/verdicts.js";

const SUBTOTAL = `paper/${A}-1.json`;

test("an annulled district is neither in the districts nor in the total, on paper either", async () => {
  const verdict = await sound(after((operator) => operator.annul(A)));
  assert.deepEqual([...verdict.districts.keys()], [B, C]);
  assert.deepEqual([...verdict.annulled], [[A, "Ballots were bought"]]);
  assert.equal(verdict.total.ballots, 10);
  const { counted } = verdict.passed.find(({ name }) => name === "ledgers");
  assert.deepEqual(counted, { ballots: 10, uncounted: 12 });
});

test("a withheld district can be annulled, and so can all of them", async () => {
  assert.deepEqual([...(await sound(after((operator) => operator.annul(C)))).districts.keys()], [A, B]);
  assert.equal((await sound(after((operator) => operator.annul(A, B, C)))).total.ballots, 0);
});

test("a receipt is found in an annulled district", async () => {
  const operator = new Operator();
  operator.annul(B);
  const receipt = operator.residents[B][3].receipt(answersOf(3));
  const place = (await sound(operator.sealed(), { receipt })).receipt;
  assert.deepEqual([place.district, place.of], [B, 10]);
});

test("ballots of an annulled district need not verify, and may be more than the credentials", async () => {
  const operator = new Operator();
  // District B has a roll of 12 people; ballots of another district's credentials lie in its box.
  const stuffed = Array.from({ length: 15 }, () =>
    operator.resident(B, { districtKey: operator.districtKeys[A] }),
  );
  operator.ledger(
    B,
    stuffed.map((resident, i) => [resident, i === 0 ? [5] : [5, 5]]),
  );
  operator.close(B);
  operator.count();
  await stopped(operator.sealed(), { check: 5, code: await codeOf(operator), file: ledgerOf(B), line: 1 });
  operator.annul(B);
  await sound(operator.sealed());
});

// The first line is the short one or another, as chance has it.
async function codeOf(operator) {
  const [first] = operator.files.get(ledgerOf(B)).toString().split("\n");
  return JSON.parse(first).answers.length === 1 ? "line-malformed" : "credential-wrong";
}

test("the key of a ballot that counts may lie in an annulled box, too", async () => {
  const operator = new Operator();
  const twin = operator.resident(B, { keys: operator.residents[A][0].keys });
  const votes = [...operator.residents[B].slice(0, 10), twin].map((resident) => [resident, [5, 5]]);
  operator.ledger(B, votes);
  operator.close(B);
  operator.annul(B);
  await sound(operator.sealed());
});

for (const [what, by, code, line] of [
  ["in another order", (lines) => [lines[1], lines[0], ...lines.slice(2)], "order-wrong", 2],
  ["with a ballot twice", (lines) => [lines[0], ...lines], "credential-twice", 2],
  ["with a space", (lines) => [lines[0].replace(",", ", "), ...lines.slice(1)], "line-not-canonical", 1],
  ["with an answer that is none", (lines) => [lines[0].replace("[", "[6,"), ...lines.slice(1)], "line-malformed", 1],
]) {
  test(`an annulled district's ledger ${what}`, () => {
    const files = after((operator) => {
      operator.changeLedger(B, by);
      operator.annul(B);
    });
    return stopped(files, { check: 5, code, file: ledgerOf(B), line });
  });
}

test("an annulled district's ledger that lost a line after the close", () => {
  const files = after((operator) => {
    operator.annul(A);
    operator.changeLines(ledgerOf(A), (lines) => lines.slice(1));
  });
  return stopped(files, { check: 5, code: "ledger-digest-wrong", file: ledgerOf(A) });
});

test("an annulled district's ledger left out", () => {
  const files = after((operator) => {
    operator.annul(A);
    operator.files.delete(ledgerOf(A));
  });
  return stopped(files, { check: 4, code: "file-missing", file: ledgerOf(A) });
});

test("an annulled district counted all the same", () => {
  const files = after((operator) => {
    const before = JSON.parse(operator.files.get("results.json"));
    operator.annul(B);
    operator.put("results.json", { ...before, annulled: [B] });
  });
  return stopped(files, { check: 8, code: "annulled-shown", file: "results.json" });
});

test("an annulled district counted in the total alone", () => {
  const files = after((operator) => {
    const { total } = JSON.parse(operator.files.get("results.json"));
    operator.annul(B);
    operator.change("results.json", (results) => (results.total = total));
  });
  return stopped(files, { check: 8, code: "total-differs", file: "results.json" });
});

test("a district annulled in the results only", () => {
  const files = after((operator) => {
    operator.annul(B);
    operator.files.delete("annulled.json");
  });
  return stopped(files, { check: 8, code: "annulled-differ", file: "results.json" });
});

test("a district annulled in the file only", () => {
  const files = after((operator) => {
    const before = operator.files.get("results.json");
    operator.annul(B);
    operator.files.set("results.json", before);
  });
  return stopped(files, { check: 8, code: "annulled-differ", file: "results.json" });
});

for (const [what, codes] of [
  ["not sorted", [B, A]],
  ["one of them twice", [A, A, B]],
  ["one of them left out", [A]],
]) {
  test(`the annulled districts of the results, ${what}`, () => {
    const files = after((operator) => {
      operator.annul(A, B);
      operator.change("results.json", (results) => (results.annulled = codes));
    });
    return stopped(files, { check: 8, code: "annulled-differ", file: "results.json" });
  });
}

test("a station's subtotal of an annulled district", () => {
  const files = after((operator) => {
    const subtotal = operator.files.get(SUBTOTAL);
    operator.annul(A);
    operator.files.set(SUBTOTAL, subtotal);
  });
  return stopped(files, { check: 7, code: "annulled-shown", file: SUBTOTAL });
});

for (const [what, by, code] of [
  ["a district that the poll has not", ({ districts }) => (districts["316033000"] = "none"), "districts-differ"],
  ["no district", (annulled) => (annulled.districts = {}), "form-wrong"],
  ["no reason", ({ districts }) => (districts[B] = ""), "form-wrong"],
  ["another poll", (annulled) => (annulled.pollDigest = "0".repeat(64)), "poll-digest-wrong"],
]) {
  test(`annulled.json with ${what}`, () => {
    const files = after((operator) => {
      operator.annul(B);
      operator.change("annulled.json", by);
    });
    return stopped(files, { check: 2, code, file: "annulled.json" });
  });
}

test("results that name no annulled district, but have the member", () =>
  stopped(
    after((operator) => operator.change("results.json", (results) => (results.annulled = []))),
    { check: 2, code: "form-wrong", file: "results.json" },
  ));
