import assert from "node:assert/strict";
import { test } from "node:test";
import { listsOf } from "../lists.js";

const RULE = { kind: "list", id: "second-stage", step: "choice", of: "commission" };
const survey = (...codes) => ({ document: { survey: { districts: codes.map((code) => ({ code })) } } });

/** What an edition has published, which notes the areas whose list it is asked for. */
function edition({ level = "region", results = null, surveyed = null, lists = {} }) {
  const asked = [];
  return {
    asked,
    results: async () => results && { document: results },
    survey: async () => surveyed,
    definition: async () => ({
      steps: [{ id: "choice", commission: "local" }],
      commissions: [{ kind: "local", level }],
      publications: [{ kind: "survey", poll: "residents" }, RULE],
    }),
    list: async (id, area) => {
      asked.push(area);
      return lists[area] ? { number: lists[area] } : null;
    },
  };
}

test("before the results only areas where residents are asked are asked for their list", async () => {
  const published = edition({ surveyed: survey("316030000", "616030000", "316033000"), lists: { 61: 4 } });
  assert.deepEqual(await listsOf(published, RULE), [{ number: 4, area: "61" }]);
  assert.deepEqual(published.asked, ["31", "61"]);
});

test("commissions of districts are asked by their districts", async () => {
  const published = edition({ level: "district", surveyed: survey("316030000", "316033000", "613630100") });
  await listsOf(published, RULE);
  assert.deepEqual(published.asked, ["3160", "6136"]);
});

test("results say themselves which commissions there were", async () => {
  const results = { sittings: [{ sitting: "best.local.35.choice", agenda: [] }, { sitting: "best.local.31.other", agenda: [] }] };
  const published = edition({ results, surveyed: survey("316030000") });
  await listsOf(published, RULE);
  assert.deepEqual(published.asked, ["35"]);
});

test("where nothing says where the contest is held, every oblast is asked", async () => {
  const published = edition({});
  await listsOf(published, RULE);
  assert.equal(published.asked.length, 20);
});

test("a list of the whole country is one", async () => {
  const published = edition({ lists: { undefined: 7 } });
  assert.deepEqual(await listsOf(published, { ...RULE, of: "all" }), [{ number: 7 }]);
});
