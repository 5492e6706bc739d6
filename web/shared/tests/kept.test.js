import assert from "node:assert/strict";
import { test } from "node:test";
import { Kept } from "../kept.js";
import { aStore } from "./a-store.js";

test("what is kept is there for the same account, and for no other", () => {
  const store = aStore();
  new Kept("candidate", "akim-1", store).put("form", { jobs: "42" });
  assert.deepEqual(new Kept("candidate", "akim-1", store).get("form"), { jobs: "42" });
  assert.equal(new Kept("candidate", "akim-2", store).get("form"), null);
});

test("who signs out leaves nothing of any account, and nothing else goes", () => {
  const store = aStore();
  new Kept("candidate", "akim-1", store).put("form", 1);
  new Kept("candidate", "akim-2", store).put("form", 2);
  store.setItem("uzdik.language", "kk");
  new Kept("candidate", "akim-1", store).dropAll();
  assert.deepEqual(Object.keys(store), ["uzdik.language"]);
});

test("it is known whether this account has typed anything that the system does not have yet", () => {
  const store = aStore();
  const kept = new Kept("candidate", "akim-1", store);
  new Kept("candidate", "akim-2", store).put("form", 2);
  new Kept("agency", "akim-1", store).put("plan", 3);
  assert.ok(!kept.holdsAnything);
  kept.put("form", 1);
  assert.ok(kept.holdsAnything);
  kept.drop("form");
  assert.ok(!kept.holdsAnything);
});

test("a browser that keeps nothing breaks nothing", () => {
  const full = aStore({ setItem: () => { throw new Error("full"); } });
  const kept = new Kept("candidate", "akim-1", full);
  kept.put("form", 1);
  assert.equal(kept.get("form"), null);
});

test("whether anything of some names is there can be asked, of this account alone", () => {
  const store = aStore();
  new Kept("agency", "one", store).put("station.a", "316030100-1");
  const isWork = (name) => !name.startsWith("station.");
  assert.equal(new Kept("agency", "one", store).holdsAnything, true);
  assert.equal(new Kept("agency", "one", store).holds(isWork), false);
  new Kept("agency", "two", store).put("poll", {});
  assert.equal(new Kept("agency", "one", store).holds(isWork), false);
  assert.equal(new Kept("agency", "two", store).holds(isWork), true);
});
