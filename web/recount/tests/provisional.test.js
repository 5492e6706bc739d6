// From the results until the keys are destroyed nobody has signed a list of the files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Unreadable } from "../mismatch.js";
import { recount } from "../recount.js";
import { MemoryFolder } from "./maker/memory-folder.js";
import { A, B, C, Operator, digestOf } from "./maker/operator.js";
import { sound, stopped } from "./maker/verdicts.js";

/** The same files at an address, where nobody can see which there are. */
class UnlistedFolder extends MemoryFolder {
  asked = [];

  async list() {
    return null;
  }

  async open(name) {
    this.asked.push(name);
    return super.open(name);
  }
}

const operator = new Operator();
operator.annul(B);
operator.put("rolls/1.json", {
  digest: digestOf("late"),
  districts: { [A]: 3 },
  number: 1,
  pollDigest: operator.pollDigest,
  version: 4,
});
const files = operator.counted();

const without = (...names) => new Map([...files].filter(([name]) => !names.includes(name)));

test("before the keys are destroyed a folder is sound, and provisional", async () => {
  const verdict = await sound(files);
  assert.equal(verdict.provisional, true);
  assert.equal(verdict.total.ballots, 23);
  assert.deepEqual(verdict.passed[0].counted, { files: files.size, signatures: 9 });
  assert.equal((await sound(operator.sealed())).provisional, false);
});

test("where nobody can list the folder, the same files are found by their names", async () => {
  const folder = new UnlistedFolder(files);
  const verdict = await recount(folder);
  assert.equal(verdict.sound, true, verdict.failure?.text);
  assert.deepEqual([verdict.provisional, verdict.listed], [true, false]);
  assert.deepEqual(verdict.passed, (await sound(files)).passed);
  assert.deepEqual([...files.keys()].filter((name) => !folder.asked.includes(name)), []);
});

for (const [what, Folder] of [
  ["that is listed", MemoryFolder],
  ["that nobody can list", UnlistedFolder],
]) {
  const failing = async (there, code, file) => {
    const { failure } = await recount(new Folder(there));
    assert.deepEqual([failure?.code, failure?.file], [code, file], failure?.text);
  };

  test(`a provisional folder ${what}: a file of every poll left out`, async () => {
    await failing(without("closing.json", "closing.json.sig"), "file-missing", "closing.json");
    await failing(without("signing-key.json"), "file-missing", "signing-key.json");
    await failing(without(`ledgers/${A}.jsonl`), "file-missing", `ledgers/${A}.jsonl`);
    await failing(without(`withheld/${C}.json`), "file-missing", `withheld/${C}.json`);
  });

  test(`a provisional folder ${what}: a signature left out`, () =>
    failing(without("results.json.sig"), "file-signature-missing", "results.json"));

  test(`a provisional folder ${what}: a signed file changed`, () =>
    failing(
      new Map(files).set("annulled.json", Buffer.from(`${files.get("annulled.json")}`.replace("bought", "thrown"))),
      "file-signature-wrong",
      "annulled.json",
    ));

  test(`a provisional folder ${what}: a ledger changed`, () => {
    const ledger = `ledgers/${A}.jsonl`;
    const changed = Buffer.from(files.get(ledger).toString().replace('"answers":[1,', '"answers":[5,'));
    return failing(new Map(files).set(ledger, changed), "ledger-digest-wrong", ledger);
  });

  test(`a provisional folder ${what}: a withheld ledger that is published`, () =>
    failing(
      new Map(files).set(`ledgers/${C}.jsonl`, operator.withheldLedger),
      "file-unwanted",
      `ledgers/${C}.jsonl`,
    ));

  test(`a provisional folder ${what}: the file of annulled districts left out`, () =>
    failing(without("annulled.json", "annulled.json.sig"), "annulled-differ", "results.json"));

  test(`a folder ${what} from which the bundle was taken away`, async () => {
    const all = operator.sealed();
    all.delete("bundle.json");
    await failing(all, "file-missing", "bundle.json");
    all.delete("bundle.json.sig");
    await failing(all, "file-missing", "bundle.json");
  });

  test(`a folder ${what} of a poll that has no results yet is not recounted`, async () => {
    for (const [there, text] of [
      [without("results.json", "results.json.sig"), /^not finished: results\.json is not there yet$/],
      [new Map(), /not a poll's folder/],
    ]) {
      await assert.rejects(
        () => recount(new Folder(there)),
        (fault) => fault instanceof Unreadable && text.test(fault.message),
      );
    }
  });
}

test("a file in a provisional folder that no poll has", () =>
  stopped(new Map(files).set("notes.txt", Buffer.from("x")), { check: 1, code: "name-unknown", file: "notes.txt" }));

test("a file that changes while a provisional folder is recounted", async () => {
  const ledger = `ledgers/${A}.jsonl`;
  let readings = 0;
  class Changing extends MemoryFolder {
    async open(name) {
      if (name === ledger && ++readings === 2) return [Buffer.from(files.get(ledger).toString().replace("5", "4"))];
      return super.open(name);
    }
  }
  const { failure } = await recount(new Changing(files));
  assert.deepEqual([failure.check, failure.file], [5, ledger]);
});
