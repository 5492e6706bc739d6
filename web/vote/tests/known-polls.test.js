import assert from "node:assert/strict";
import { test } from "node:test";
import { knownPolls } from "../known-polls.js";

const ANNOUNCED = "editions/best-2020/announcement";

const published = {
  [`${ANNOUNCED}/current.json`]: { announcement: `${ANNOUNCED}/2/announcement.json` },
  [`${ANNOUNCED}/2/definition.json`]: {
    publications: [{ poll: "residents" }],
    steps: [{ criteria: [{ source: { kind: "poll", poll: "residents" } }, { source: { poll: "ethics" } }] }],
  },
  "polls/best-2020.residents/poll.json": { about: "akim", poll: "best-2020.residents" },
};
const read = async (name) => (published[name] ? new TextEncoder().encode(JSON.stringify(published[name])) : null);

test("the polls that an edition's announced rules name are known once they are published", async () => {
  assert.deepEqual(await knownPolls(["best-2020"], read), [{ name: "best-2020.residents", about: "akim" }]);
});

test("an edition that has announced nothing, or whose name is none, has no polls", async () => {
  assert.deepEqual(await knownPolls(["best-2021"], read), []);
  assert.deepEqual(await knownPolls(["../best-2020"], read), []);
});

test("an edition that cannot be read takes no other's polls away, and alone is not taken for one without polls", async () => {
  const broken = async (name) => (name.startsWith("editions/best-2019/") ? new TextEncoder().encode("{") : read(name));
  assert.equal((await knownPolls(["best-2019", "best-2020"], broken)).length, 1);
  await assert.rejects(knownPolls(["best-2019"], broken), SyntaxError);
});
