import assert from "node:assert/strict";
import { test } from "node:test";
import { Contest } from "../contest.js";
import { Kept } from "../../shared/kept.js";
import { partsOfCommission } from "../parts/names.js";
import { points } from "../rankings/placings.js";
import { addressOf, roomAt } from "../routes.js";

test("every room is found by the address that leads to it", () => {
  const parameters = { edition: "best-2020", commission: "best-2020.regional.31", sitting: "best-2020.regional.31.final", poll: "best-2020.residents",
    digest: "ab", algorithm: "zhambyl-2019", office: "zhambyl-2019.rural-akim.316030000.1", month: "2020-03", year: "2020", key: "20200302-a", what: "contact.media", subject: "sheet", id: "best-2020.regional.31.final#1#a/b" };
  for (const name of ["editions", "definition", "calendar", "timeline", "commissions", "commission", "publications", "takedowns",
    "deliveries", "rankings", "sitting", "polls", "poll", "retention", "audit", "trail", "pinned", "algorithms", "adoption", "work", "report", "week", "journal", "year",
    "writing", "entry", "correcting"]) {
    assert.equal(roomAt(addressOf(name, parameters)).name, name);
  }
  assert.equal(roomAt(addressOf("commission", parameters)).commission, "best-2020.regional.31");
  assert.equal(roomAt(addressOf("trail", parameters)).id, parameters.id);
});

test("an address that names no room, or is cut off, leads to the editions or stays readable", () => {
  assert.equal(roomAt("#/nowhere/at/all").name, "editions");
  assert.equal(roomAt("#/edition/%E0%A4").edition, "%E0%A4");
});

test("what is typed belongs to one account, and goes when it signs out", () => {
  const store = new AStore();
  new Kept("agency", "one", store).put("form", { a: 1 });
  store.setItem("uzdik.token", "t");
  assert.equal(new Kept("agency", "two", store).get("form"), null);
  assert.deepEqual(new Kept("agency", "one", store).get("form"), { a: 1 });
  new Kept("agency", "one", store).dropAll();
  assert.deepEqual(Object.keys(store), ["uzdik.token"]);
});

class AStore {
  getItem(key) { return this[key] ?? null; }
  setItem(key, value) { this[key] = value; }
  removeItem(key) { delete this[key]; }
}

test("a fraction of points stands exactly beside its rounded value", () => {
  const w = { number: (n, { maximumFractionDigits }) => String(Number(n.toFixed(maximumFractionDigits))) };
  assert.equal(points(w, "57.8"), "57.8");
  assert.equal(points(w, "151/3"), "≈ 50.33 (151/3)");
});

test("a commission's id says its edition, kind and area", () => {
  assert.deepEqual(partsOfCommission("best-2020.regional.31"), { edition: "best-2020", kind: "regional", area: "31" });
});

test("polls are those that criteria rest on, and what has no word yet is called by its id", () => {
  const steps = [{ criteria: [{ source: { kind: "poll", poll: "residents" } }, { source: { kind: "assessment", poll: "ethics" } }] }, {}];
  const contest = new Contest({ contest: "x", steps }, { "step.a": "A" });
  assert.deepEqual(contest.polls, ["residents", "ethics"]);
  assert.equal(contest.name("step", "a"), "A");
  assert.equal(contest.name("step", "b"), "b");
});
