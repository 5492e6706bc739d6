import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { spawn } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Fraction } from "../edition/fraction.js";
import { exact } from "../edition/rules.js";
import { verifyEdition } from "../edition/verify-edition.js";
import { EDITION, POLL, Publisher, folderOf } from "./maker/publisher.js";

const COMMAND = fileURLToPath(new URL("../verify.mjs", import.meta.url));

async function sound(all, path) {
  const verdict = await verifyEdition(folderOf(all, path));
  assert.equal(verdict.failure, undefined, verdict.failure && `${verdict.failure.code}: ${verdict.failure.text}`);
  assert.equal(verdict.sound, true);
  return verdict;
}

const counted = ({ passed }, name) => passed.find((check) => check.name === name).counted;

test("a contest with a poll is sound, and says what it counted", async () => {
  const verdict = await sound(new Publisher("akim").published());
  assert.equal(verdict.passed.length, 11);
  assert.deepEqual(counted(verdict, "sheets"), { sheets: 72, struck: 1 });
  assert.deepEqual(counted(verdict, "outside"), { figures: 2, polls: 1, ballots: 33 });
  assert.equal(counted(verdict, "rankings").rankings, 5);
  assert.deepEqual(verdict.removed, []);
});

test("a contest with a vote and a casting vote of the third member is sound", async () => {
  const verdict = await sound(new Publisher("provider").published());
  assert.deepEqual(counted(verdict, "ties"), { ties: 1 });
});

test("a protocol with words that are not public is said to be not checkable, and so is a poll that gave nothing", async () => {
  const { notCheckable } = await sound(new Publisher("akim").published());
  assert.equal(notCheckable.length, 2);
  assert.equal(notCheckable[0].code, "poll-silent");
  assert.match(notCheckable[0].text, /rehearsal\.ethics, which the rules ask/);
  assert.match(notCheckable[1].text, /digests of 1 protocols.*31\.regional-choice/);
});

test("a survey whose times were extended since the freeze is of the poll, and one that is not here is told", async () => {
  const extended = new Publisher("akim");
  extended.survey(({ survey }) => (survey.times.ballotsUntil = "2031-01-01T00:00:00Z"));
  assert.match((await sound(extended.published())).notCheckable.join("\n"), /whether the times that were published/);
  const without = new Map([...extended.published()].filter(([path]) => !path.includes("/surveys/")));
  assert.match((await sound(without)).notCheckable.join("\n"), /whether the questions of rehearsal\.residents/);
});

test("a survey may name its places in the languages there are", async () => {
  const publisher = new Publisher("akim");
  publisher.survey((published) => {
    const [{ code, residence }] = published.survey.districts;
    published.places = { [code]: { kk: "Ақбұлақ", ru: "Акбулак" } };
    published.places[residence.at(-1)] = { kk: "Жаңажол", ru: "Жанажол", en: "Zhanazhol" };
  });
  await sound(publisher.published());
});

test("an announcement that another key signed is told", async () => {
  const publisher = new Publisher("akim");
  publisher.announcedByAnother();
  assert.match((await sound(publisher.published())).notCheckable.join("\n"), /whose key signed the announcement/);
});

test("one version's folder alone is checked, and so is whether it is in force", async () => {
  const publisher = new Publisher("akim");
  assert.equal((await sound(publisher.published(), `${EDITION}1/`)).inForce, 1);
  const all = publisher.published({ pointer: (current) => (current.number = 2) });
  assert.equal((await sound(all, `${EDITION}1/`)).inForce, 2);
});

test("a version by itself says what is missing beside it", async () => {
  const all = new Publisher("akim").published();
  const alone = new Map([...all].filter(([path]) => path.startsWith(`${EDITION}1/`)));
  const { inForce, notCheckable } = await sound(alone, `${EDITION}1/`);
  assert.equal(inForce, null);
  assert.match(notCheckable.join("\n"), /whether this version is in force/);
  assert.match(notCheckable.join("\n"), /whether the contest was announced by these rules/);
  assert.match(notCheckable.join("\n"), /figures of rehearsal\.residents/);
});

test("a version that corrects an earlier one finds it", async () => {
  const first = new Publisher("akim").published();
  const second = new Publisher("akim");
  Object.assign(second, { number: 2, corrects: 1, others: first });
  second.results((results) => (results.number = 2));
  assert.equal((await sound(second.published())).corrects, 1);
});

test("a removed page is held by its record, and the rest is checked", async () => {
  const publisher = new Publisher("akim");
  const verdict = await sound(publisher.published({ after: (all) => publisher.removed(all, "winners.en.html") }));
  assert.equal(verdict.passed.length, 11);
  assert.deepEqual(
    verdict.removed.map(({ file, reason }) => `${file} ${reason}`),
    ["winners.en.html personal-data"],
  );
});

test("a removal that is recorded and not done everywhere is told, and everything is checked", async () => {
  const publisher = new Publisher("akim");
  const both = (all) => {
    publisher.removed(all, "results.json");
    all.set(`${EDITION}1/results.json`, publisher.files.get("results.json"));
  };
  const verdict = await sound(publisher.published({ after: both }));
  assert.equal(verdict.passed.length, 11);
  assert.deepEqual(
    verdict.removed.map(({ still }) => still),
    [true],
  );
});

test("without the results nothing but the files can be checked, and that is said", async () => {
  const publisher = new Publisher("akim");
  const verdict = await sound(publisher.published({ after: (all) => publisher.removed(all, "results.json") }));
  assert.equal(verdict.passed.length, 1);
  assert.match(verdict.notCheckable.join("\n"), /checks 2 to 11: they need results\.json/);
});

test("a listed file that nobody knows is held against its digest alone", async () => {
  const publisher = new Publisher("akim");
  publisher.put("audit.json", { entries: [] });
  await sound(publisher.published());
});

test("of a list the files are checked", async () => {
  const publisher = new Publisher("akim");
  publisher.files = new Map([...publisher.files].filter(([name]) => name === "signing-key.json"));
  publisher.put("list.json", { goingOn: [] });
  const verdict = await sound(publisher.published({ pointer: (current) => delete current.results }));
  assert.equal(verdict.about, "list");
  assert.equal(verdict.passed.length, 1);
});

test("fractions are exact, and written as bundles write them", () => {
  const printed = ["45", "4.5", "37/9", "-0.25", "1/3", "0.125"].map((text) => String(Fraction.read(text)));
  assert.deepEqual(printed, ["45", "4.5", "37/9", "-0.25", "1/3", "0.125"]);
  assert.equal(String(Fraction.read("1/3").plus(Fraction.read("2/3"))), "1");
  assert.equal(String(Fraction.of(7).over(5)), "1.4");
  assert.equal(Fraction.read("4,5"), null);
  assert.equal(String(exact(0.1)), "0.1");
  assert.equal(String(exact(1e-7)), "0.0000001");
  assert.equal(String(exact(1e21)), "1000000000000000000000");
});

let folder;
let server;
let address;
const all = new Publisher("akim").published();

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "edition-"));
  for (const [name, bytes] of all) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  server = createServer(({ url }, reply) => {
    const bytes = all.get(url.slice(1));
    reply.statusCode = bytes ? 200 : 403;
    reply.end(bytes ?? "");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${server.address().port}/`;
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

test("the command takes an edition's folder or address, and a poll's", async () => {
  for (const place of [
    join(folder, EDITION),
    join(folder, `${EDITION}1`),
    address + EDITION,
    `${address}${EDITION}1`,
  ]) {
    const { status, printed } = await verify(place);
    assert.equal(status, 0, printed);
    assert.match(printed, /^The bundle is sound\.$/m);
    assert.match(printed, /1 polls recounted \(33 ballots\)/);
  }
  const { status, printed } = await verify(address + POLL);
  assert.equal(status, 0, printed);
  assert.match(printed, /^The folder is sound\.$/m);
});

test("the command names what is wrong and ends with 1", async () => {
  await writeFile(join(folder, `${EDITION}1/more.html`), "x");
  const { status, printed } = await verify(join(folder, EDITION));
  await rm(join(folder, `${EDITION}1/more.html`));
  assert.equal(status, 1);
  assert.match(printed, /^NOT SOUND\. Check 1 fails \(file-not-named\): more\.html: /m);
});

test("with a file removed the command ends with 0 and says so", async () => {
  const publisher = new Publisher("akim");
  publisher
    .published({ after: (gone) => publisher.removed(gone, "winners.en.html") })
    .forEach((bytes, name) => all.set(name, bytes));
  all.delete(`${EDITION}1/winners.en.html`);
  const { status, printed } = await verify(address + EDITION);
  assert.equal(status, 0, printed);
  assert.match(printed, /^ {2}winners\.en\.html was removed on 2020-10-02T05:00:00Z \(personal-data\)$/m);
  assert.match(printed, /^The bundle is sound, with 1 files removed\.$/m);
});

test("a receipt is no edition's, and an empty folder is nobody's", async () => {
  assert.equal((await verify(address + EDITION, "--receipt", "0".repeat(64))).status, 2);
  assert.equal((await verify(`${address}editions/nobody/`)).status, 2);
});
