import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { STEP } from "../device/steps.js";
import { CODES, codeOf, FAULTS, isFinal, passes, saying } from "../problems.js";
import { NotAsPublished, NotComplete } from "../protocol/not-as-published.js";
import { Overtaken } from "../device/votes.js";
import { Words } from "../../shared/language.js";
import { Refused, Unreachable } from "../../shared/failures.js";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const texts = (language) => JSON.parse(read(`../texts/${language}.json`));
const words = (language) => new Words(language, texts(language));
const LANGUAGES = ["kk", "ru", "en"];

/** The codes of the table "Errors" in docs/voting.md that a reply can carry as its reason, or its only code. */
function codesOfThePage() {
  const table = /## Errors([\s\S]*?)\n## /.exec(read("../../../docs/voting.md"))[1];
  const rows = [...table.matchAll(/^\| \d{3} \| (.*?) \|(.*)\|$/gm)];
  const named = rows.flatMap(([, code, when]) => [
    ...(code.includes("·") ? code.split("·")[1] : code).matchAll(/`([a-z-]+)`/g),
    ...when.matchAll(/413 `([a-z-]+)`/g),
  ]);
  return [...new Set(named.map(([, code]) => code))].sort();
}

test("every error of docs/voting.md has its words", () => {
  assert.deepEqual([...CODES].sort(), codesOfThePage());
});

for (const language of LANGUAGES) {
  test(`every error, fault, step, answer and check has words in ${language}`, () => {
    const known = texts(language);
    const wanted = [
      ...CODES.map((code) => `problem.${code}`),
      ...FAULTS.map((code) => `fault.${code}`),
      ...Object.values(STEP).map((step) => `list.${step}`),
      ...[0, 1, 2, 3, 4, 5].map((answer) => `answer.${answer}`),
      ...["akim", "ethics"].flatMap((about) => [`lead.${about}`, `about.title.${about}`, `about.why.${about}`]),
      ...["answers", "code", "wait", "receipt"].map((step) => `about.step.${step}`),
      ...["online", "paper", "assisted"].map((channel) => `complaint.channel.${channel}`),
      ...["files", "poll", "keys", "closing", "ledgers", "issuance", "stations", "results"].map(
        (name) => `check.${name}`,
      ),
    ];
    assert.deepEqual(
      wanted.filter((key) => known[key] === undefined),
      [],
    );
  });
}

test("a reason says more than the code of its kind", () => {
  const refused = new Refused(409, { code: "conflict", reasons: [{ code: "already-issued" }] });
  assert.equal(codeOf(refused), "already-issued");
  assert.equal(saying(words("en"), refused), texts("en")["problem.already-issued"]);
});

test("a code that the page does not know is said in the system's words", () => {
  const refused = new Refused(409, { code: "conflict", detail: "Not on a Sunday.", reasons: [{ code: "sunday" }] });
  assert.equal(saying(words("kk"), refused), "Not on a Sunday.");
  assert.equal(saying(words("en"), new Refused(409, { code: "sunday" })), "The system has refused (sunday).");
});

test("what a server, a tab or a file does wrong is said in words of its own", () => {
  assert.equal(saying(words("en"), new Unreachable("503")), texts("en")["problem.unreachable"]);
  assert.equal(saying(words("en"), new Overtaken()), texts("en")["problem.overtaken"]);
  assert.match(saying(words("ru"), new NotAsPublished("key-wrong", "keys.json")), /keys\.json/);
});

test("only what may pass by itself is tried again", () => {
  assert.ok(passes(new Unreachable("no connection")));
  assert.ok(passes(new Refused(429, { code: "too-many-requests" })));
  assert.ok(!passes(new Refused(409, { code: "conflict", reasons: [{ code: "over" }] })));
});

test("only a refusal that nothing will change ends a ballot", () => {
  const refused = (code) => new Refused(409, { code: "conflict", reasons: [{ code }] });
  assert.ok(isFinal(refused("over")) && isFinal(refused("already-voted")));
  for (const error of [refused("not-open-yet"), new Refused(429, { code: "too-many-requests" }), new Overtaken()]) {
    assert.ok(!isFinal(error), error.code);
  }
});

test("a file whose signature is still to come is no reason for alarm", () => {
  for (const language of LANGUAGES) {
    const said = saying(words(language), new NotComplete("extensions/1.json"));
    assert.equal(said, texts(language)["problem.not-complete"].replace("{where}", "extensions/1.json"));
  }
});
