import assert from "node:assert/strict";
import { test } from "node:test";
import { isToBeChosen, listsOf } from "../lists.js";

const RULE = { kind: "list", id: "second-stage", step: "choice", of: "commission" };
const WHOLE = { ...RULE, of: "all" };
const RESULTS = {
  sittings: [
    { sitting: "best.local.61.choice", agenda: [] }, { sitting: "best.local.35.choice", agenda: [] },
    { sitting: "best.local.31.other", agenda: [] },
  ],
};

/** What an edition has published, which notes the areas whose list it is asked for. */
function edition({ results = null, lists = {} }) {
  const asked = [];
  return {
    asked,
    results: async () => results && { document: results },
    list: async (id, area) => {
      asked.push(area);
      return lists[area] ? { number: lists[area] } : null;
    },
  };
}

test("before the results no list is asked for but the one that somebody wants", async () => {
  const published = edition({ lists: { 61: 4 } });
  assert.deepEqual(await listsOf(published, RULE), []);
  assert.deepEqual(published.asked, []);
  assert.deepEqual(await listsOf(published, RULE, "61"), [{ number: 4, area: "61" }]);
  assert.deepEqual(await listsOf(published, RULE, "31"), []);
  assert.deepEqual(published.asked, ["61", "31"]);
});

test("an address leads to no area that there is not", async () => {
  const published = edition({});
  await listsOf(published, RULE, "../../other");
  assert.deepEqual(published.asked, []);
});

test("results say themselves which commissions there were", async () => {
  const published = edition({ results: RESULTS, lists: { 35: 1, 61: 2 } });
  assert.deepEqual(await listsOf(published, RULE, "10"), [{ number: 1, area: "35" }, { number: 2, area: "61" }]);
  assert.deepEqual(published.asked, ["35", "61"]);
});

test("whose list is wanted has to be said only while nothing says it", async () => {
  assert.equal(await isToBeChosen(edition({}), [WHOLE, RULE]), true);
  assert.equal(await isToBeChosen(edition({ results: RESULTS }), [RULE]), false);
  assert.equal(await isToBeChosen(edition({}), [WHOLE]), false);
});

test("a list of the whole country is one", async () => {
  const published = edition({ lists: { undefined: 7 } });
  assert.deepEqual(await listsOf(published, WHOLE), [{ number: 7 }]);
});
