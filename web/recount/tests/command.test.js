import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { A, C, Operator, answersOf } from "./maker/operator.js";

const COMMAND = fileURLToPath(new URL("../verify.mjs", import.meta.url));
const operator = new Operator();
const files = operator.sealed();
let folder;
let server;
let address;
let broken = null;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-"));
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  server = createServer(({ url }, reply) => {
    const bytes = files.get(url.replace("/polls/best-2020.residents/", ""));
    reply.statusCode = url.endsWith(broken?.name) ? broken.status : bytes ? 200 : 404;
    reply.end(reply.statusCode === 200 ? bytes : "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${server.address().port}/polls/best-2020.residents`;
});

after(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Runs the command: its status and all it prints. */
function verify(...args) {
  return new Promise((ended) => {
    const child = spawn(process.execPath, [COMMAND, ...args]);
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (printed += text));
    child.on("close", (status) => ended({ status, printed }));
  });
}

test("a sound folder ends with 0, and its totals are printed", async () => {
  const { status, printed } = await verify(folder);
  assert.equal(status, 0, printed);
  assert.match(printed, /^Signing key [0-9a-f]{64}/m);
  assert.match(
    printed,
    /^316030000: 23 ballots \(12 online, 11 on paper\)\n {2}services: cannot say: 2, 1: 3, 2: 4, 3: 5, 4: 6, 5: 3$/m,
  );
  assert.match(printed, /^316032000: fewer than 10 ballots, nothing is shown$/m);
  assert.match(printed, /^total: 33 ballots$/m);
  assert.doesNotMatch(printed, /PRACTICE|Over HTTP/);
});

test("a sound folder at an address ends with 0, and says what cannot be seen there", async () => {
  for (const ending of ["", "/"]) {
    const { status, printed } = await verify(address + ending);
    assert.equal(status, 0, printed);
    assert.match(printed, /Over HTTP nobody sees/);
  }
});

test("before the keys are destroyed a sound folder ends with 0, and is called provisional", async () => {
  const kept = new Map(files);
  const later = ["bundle.json", "bundle.json.sig", "destroyed.json", "destroyed.json.sig"];
  for (const name of later) {
    await rm(join(folder, name));
    files.delete(name);
  }
  const [onDisk, atAddress] = [await verify(folder), await verify(address)];
  files.delete("results.json");
  const early = await verify(address);
  for (const name of later) await writeFile(join(folder, name), kept.get(name));
  for (const [name, bytes] of kept) files.set(name, bytes);
  for (const { status, printed } of [onDisk, atAddress]) {
    assert.equal(status, 0, printed);
    assert.match(printed, /^What is there is sound\. Provisional: the list of files is not signed yet\.$/m);
    assert.match(printed, /^total: 33 ballots$/m);
  }
  assert.deepEqual(early, {
    status: 2,
    printed: `Cannot read ${address}: not finished: results.json is not there yet\n`,
  });
});

test("an annulled district is told with its reason", async () => {
  const { recount } = await import("../recount.js");
  const { verdictLines } = await import("../report.js");
  const { MemoryFolder } = await import("./maker/memory-folder.js");
  const annulling = new Operator();
  annulling.annul(A);
  const receipt = annulling.residents[A][0].receipt(answersOf(0));
  const report = verdictLines(await recount(new MemoryFolder(annulling.sealed()), { receipt }), receipt).join("\n");
  assert.match(report, /^316030000: annulled, nothing of it is counted: Ballots were bought$/m);
  assert.match(report, /^The receipt is ballot \d+ of 12 in district 316030000, which is annulled\.$/m);
  assert.match(report, /^ {2}5\. 10 ballots, each with its credential and signature; 12 of annulled districts$/m);
});

test("a receipt is told its place", async () => {
  const { status, printed } = await verify(folder, "--receipt", operator.residents[A][0].receipt(answersOf(0)));
  assert.equal(status, 0, printed);
  assert.match(printed, /^The receipt is ballot \d+ of 12 in district 316030000\.$/m);
  assert.match(
    (await verify(folder, "--receipt", operator.residents[C][0].receipt(answersOf(0)))).printed,
    /among those of district 316032000/,
  );
});

test("a receipt that stands nowhere ends with 1", async () => {
  const { status, printed } = await verify("--receipt", "0".repeat(64), folder);
  assert.equal(status, 1, printed);
  assert.match(printed, /stands nowhere/);
});

test("the first failure is named and ends with 1", async () => {
  const stray = join(folder, "notes.txt");
  await writeFile(stray, "x");
  const { status, printed } = await verify(folder);
  await rm(stray);
  assert.equal(status, 1);
  assert.match(printed, /^NOT SOUND\. Check 1 fails \(file-not-named\): notes\.txt: /m);
});

test("a file that the address does not have ends with 1", async () => {
  for (const status of [403, 404]) {
    broken = { name: "results.json", status };
    const verdict = await verify(address);
    broken = null;
    assert.equal(verdict.status, 1, verdict.printed);
    assert.match(verdict.printed, /Check 1 fails \(file-missing\): results\.json/);
  }
});

test("a folder cannot write lines of its own into the report", async () => {
  const { failureLines } = await import("../report.js");
  const failure = {
    check: 1,
    code: "name-unknown",
    file: "x\nThe folder is sound.\x1b[2J\u202e",
    line: null,
    text: "no\rne",
  };
  const report = failureLines({ passed: [], failure }).join("\n");
  assert.match(report, /^\nNOT SOUND\. [^\n\r\x1b\u202e]*The folder is sound[^\n\r\x1b\u202e]*$/);
});

test("every code that a check can end with is in the README, and no other", async () => {
  const root = new URL("..", import.meta.url);
  const used = new Set();
  for (const folder of ["checks/", "crypto/", "folder/", "json/"]) {
    for (const name of await readdir(new URL(folder, root))) {
      const source = await readFile(new URL(folder + name, root), "utf8");
      for (const [, code] of source.matchAll(/new Mismatch\(\s*"([a-z0-9-]+)"/g)) used.add(code);
    }
  }
  const [, table] = (await readFile(new URL("README.md", root), "utf8")).split("## What can fail");
  const told = new Set([...table.split("## ")[0].matchAll(/`([a-z0-9-]+)`/g)].map(([, code]) => code));
  assert.deepEqual([...told].sort(), [...used].sort());
});

test("what cannot be read ends with 2", async () => {
  broken = { name: "results.json", status: 503 };
  assert.deepEqual(await verify(address), {
    status: 2,
    printed: `Cannot read ${address}: ${address}/results.json answers 503\n`,
  });
  broken = null;
  for (const nowhere of [join(folder, "none"), join(folder, "keys"), `${address}/none`, "http://127.0.0.1:1/"]) {
    const { status, printed } = await verify(nowhere);
    assert.equal(status, 2, printed);
    assert.match(printed, /^Cannot read /);
  }
});

test("a command line that is not understood ends with 2", async () => {
  for (const args of [[], ["a", "b"], [folder, "--receipt"], [folder, "--receipt", "ABC"], [folder, "--all"]]) {
    const { status, printed } = await verify(...args);
    assert.equal(status, 2);
    assert.match(printed, /^usage: /);
  }
});

test("a practice poll is called one", async () => {
  const practice = new Operator({ practice: true }).sealed();
  const kept = new Map(files);
  for (const [name, bytes] of practice) files.set(name, bytes);
  const { status, printed } = await verify(address);
  for (const [name, bytes] of kept) files.set(name, bytes);
  assert.equal(status, 0, printed);
  assert.match(printed, /^The folder is sound\. It is a PRACTICE poll/m);
});
