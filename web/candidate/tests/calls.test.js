import assert from "node:assert/strict";
import { test } from "node:test";
import { Refused } from "../../shared/failures.js";
import { Calls } from "../calls.js";

const DEFINITION = { eligibility: { applicants: "rural-akim", nominators: [] }, intakes: [] };

/** An API that answers these paths, and notes what it was asked. */
function anApi(answers) {
  const asked = [];
  return {
    asked,
    async get(path) {
      asked.push(path);
      const answer = answers[path];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

const contest = (texts) => anApi({
  "/editions/best-2020": { definition: "d1", practice: true }, "/definitions/d1": DEFINITION, "/definitions/d1/texts/kk": texts,
});

test("all pages of one's candidacies are read", async () => {
  const api = anApi({ "/dossiers": { items: ["a"], next: "x y" }, "/dossiers?cursor=x%20y": { items: ["b"] } });
  assert.deepEqual(await new Calls(api, "kk").candidacies(), ["a", "b"]);
});

test("the rules of a contest are read once, with its words in the reader's language", async () => {
  const api = contest({ "contest.title": "Үздік ауыл әкімі" });
  const calls = new Calls(api, "kk");
  assert.equal((await calls.contest("best-2020")).title, "Үздік ауыл әкімі");
  assert.equal((await calls.contest("best-2020")).practice, true);
  assert.equal(api.asked.length, 3);
});

test("a contest without words is told by its names", async () => {
  const calls = new Calls(contest(new Refused(404, { code: "not-found" })), "kk");
  assert.equal((await calls.contest("best-2020")).name("document", "video"), "video");
});

test("rules that could not be read are asked for again", async () => {
  const answers = { "/editions/best-2020": new Refused(404, { code: "not-found" }) };
  const api = anApi(answers);
  const calls = new Calls(api, "kk");
  await assert.rejects(calls.contest("best-2020"), Refused);
  await new Promise((done) => { setTimeout(done); });
  await assert.rejects(calls.contest("best-2020"), Refused);
  assert.equal(api.asked.length, 2);
});

test("a number that somebody typed cannot lead to another address", async () => {
  const api = anApi({});
  await new Calls(api, "kk").dossier("../editions/x?y#z");
  assert.deepEqual(api.asked, ["/dossiers/..%2Feditions%2Fx%3Fy%23z"]);
});
