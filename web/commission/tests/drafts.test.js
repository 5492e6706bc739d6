import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts } from "../drafts.js";
import { AStore } from "./a-store.js";

const SITTING = "best-2020.regional.31.selection";
const SHEET = { points: { effect: "7" }, comment: "Good." };

test("a draft is there again for the same account, sitting and candidate", () => {
  const store = new AStore();
  new Drafts("one", store).put(SITTING, "a", SHEET);
  assert.deepEqual(new Drafts("one", store).get(SITTING, "a"), SHEET);
});

test("another account, candidate or sitting has no such draft", () => {
  const store = new AStore();
  new Drafts("one", store).put(SITTING, "a", SHEET);
  assert.equal(new Drafts("two", store).get(SITTING, "a"), null);
  assert.equal(new Drafts("one", store).get(SITTING, "b"), null);
  assert.equal(new Drafts("one", store).get("best-2020.regional.31.final", "a"), null);
});

test("a filed sheet leaves nothing on the device, and the others stay", () => {
  const store = new AStore();
  const drafts = new Drafts("one", store);
  drafts.put(SITTING, "a", SHEET);
  drafts.put(SITTING, "b", SHEET);
  drafts.drop(SITTING, "a");
  assert.equal(drafts.get(SITTING, "a"), null);
  assert.deepEqual(drafts.get(SITTING, "b"), SHEET);
});

test("a sealed sitting leaves none of its drafts, and those of another sitting stay", () => {
  const store = new AStore();
  const drafts = new Drafts("one", store);
  drafts.put(SITTING, "a", SHEET);
  drafts.put(SITTING, "b", SHEET);
  drafts.put(`${SITTING}-2`, "a", SHEET);
  drafts.dropSitting(SITTING);
  assert.equal(drafts.get(SITTING, "a"), null);
  assert.equal(drafts.get(SITTING, "b"), null);
  assert.deepEqual(drafts.get(`${SITTING}-2`, "a"), SHEET);
});

test("who signs out leaves none of their own, and nothing of anybody else is touched", () => {
  const store = new AStore();
  new Drafts("one", store).put(SITTING, "a", SHEET);
  new Drafts("two", store).put(SITTING, "a", SHEET);
  store.setItem("uzdik.language", "kk");
  new Drafts("one", store).dropAll();
  assert.equal(new Drafts("one", store).get(SITTING, "a"), null);
  assert.deepEqual(new Drafts("two", store).get(SITTING, "a"), SHEET);
  assert.equal(store.getItem("uzdik.language"), "kk");
});

test("a device that keeps nothing is told", () => {
  const full = new AStore();
  full.setItem = () => { throw new Error("full"); };
  assert.equal(new Drafts("one", full).put(SITTING, "a", SHEET), false);
  assert.equal(new Drafts("one", new AStore()).put(SITTING, "a", SHEET), true);
});

test("a draft that was cut off is none", () => {
  const store = new AStore();
  new Drafts("one", store).put(SITTING, "a", SHEET);
  store.setItem(store.key(0), "{");
  assert.equal(new Drafts("one", store).get(SITTING, "a"), null);
});

test("whether a sheet is begun here can be asked, of this account alone", () => {
  const store = new AStore();
  assert.equal(new Drafts("one", store).holdsAnything, false);
  new Drafts("one", store).put("a.b", "c", { points: {}, comment: "x" });
  assert.equal(new Drafts("one", store).holdsAnything, true);
  assert.equal(new Drafts("two", store).holdsAnything, false);
});
