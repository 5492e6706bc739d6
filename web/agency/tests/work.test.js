import assert from "node:assert/strict";
import { test } from "node:test";
import { daysOf, entryParts, monthsFrom, newKey, officeParts } from "../work/ids.js";
import { days, plannedIn } from "../work/keeping.js";
import { inspectorsIn } from "../work/naming.js";
import { Orders } from "../work/orders.js";
import { short } from "../work/questions.js";
import { addressOfAsked, newSecret, receiptOf } from "../work/receipt.js";
import { isWrittenBy } from "../work/week.js";
import { countedByMonth, worstByDay } from "../work/year.js";

test("an office's and an entry's ids have parts", () => {
  assert.deepEqual(officeParts("zhambyl-2019.rural-akim.316030000.1"), { algorithm: "zhambyl-2019", role: "rural-akim", area: "316030000", seat: "1" });
  assert.deepEqual(entryParts("zhambyl-2019.rural-akim.316030000.1.2020#round-17"), {
    office: "zhambyl-2019.rural-akim.316030000.1", year: "2020", key: "round-17",
  });
});

test("a new key is one that the system takes, with the day and chance in it", () => {
  assert.equal(newKey("2020-03-02", [35, 36]), "20200302-z10");
  assert.match(newKey("2020-03-02"), /^[a-z0-9][a-z0-9-]{2,63}$/);
});

test("months have their days, leap years too, and follow each other over the year's end", () => {
  assert.deepEqual(daysOf("2020-02"), { from: "2020-02-01", to: "2020-02-29" });
  assert.deepEqual(daysOf("2021-02"), { from: "2021-02-01", to: "2021-02-28" });
  assert.equal(monthsFrom("2020-12", 1), "2021-01");
  assert.equal(monthsFrom("2020-01", -1), "2019-12");
});

test("who holds an office today writes its journal, and its staff", () => {
  const office = { writers: ["clerk"], served: [{ holder: "first", from: "2020-01-01", until: "2020-03-04" }, { holder: "next", from: "2020-03-05" }] };
  assert.equal(isWrittenBy(office, "clerk", "2020-03-05"), true);
  assert.equal(isWrittenBy(office, "first", "2020-03-04"), true);
  assert.equal(isWrittenBy(office, "first", "2020-03-05"), false);
  assert.equal(isWrittenBy(office, "next", "2020-03-04"), false);
  assert.equal(isWrittenBy(office, "next", "2020-03-05"), true);
});

test("absences, planned days and inspectors are read as people write them", () => {
  assert.deepEqual(days("2020-07-01/2020-07-30"), { first: "2020-07-01", last: "2020-07-30" });
  assert.deepEqual(days("2020-07-01"), { first: "2020-07-01", last: "2020-07-01" });
  assert.deepEqual(plannedIn("district-akimat-hour: 2020-03-01 2020-06-01\n\n visit:2020-04-01"), [
    { duty: "district-akimat-hour", days: ["2020-03-01", "2020-06-01"] }, { duty: "visit", days: ["2020-04-01"] },
  ]);
  assert.deepEqual(inspectorsIn("system:one: 3160 3140\ntwo"), [{ person: "system:one", areas: ["3160", "3140"] }, { person: "two", areas: [] }]);
});

test("a day of the year's picture shows the worst that ended on it, and the months count all", () => {
  const all = [["2020-03-08", "done"], ["2020-03-08", "missed"], ["2020-03-15", "not-due"], ["2020-03-15", "late"], ["2020-12-31", "due"]]
    .map(([last, state]) => ({ last, state }));
  assert.deepEqual([...worstByDay(all)], [["2020-03-08", "missed"], ["2020-03-15", "late"], ["2020-12-31", "due"]]);
  assert.deepEqual(countedByMonth(all)[2], { done: 1, missed: 1, "not-due": 1, late: 1 });
  assert.deepEqual(countedByMonth(all)[11], { due: 1 });
});

test("an order is read once, in the version in force, and what has no words has its short name", async () => {
  const asked = [];
  const calls = {
    all: async () => [{ algorithm: "a", versions: [{ from: "2019-01-01", digest: "old" }, { from: "2020-01-01", digest: "now" }, { from: "2999-01-01", digest: "later" }] }],
    api: { get: async (path) => { asked.push(path); return { roles: [], duties: [{ id: "weekly-round", role: "akim" }] }; } },
    known: async () => ({ "duty.weekly-round": "The round" }),
  };
  const orders = new Orders(calls, { now: () => Date.parse("2026-01-01T00:00:00Z") }, "en");
  const order = await orders.of("a");
  assert.equal(order.name("duty", "weekly-round"), "The round");
  assert.equal(order.name("part", "weekly-round", "residents-meeting"), "residents meeting");
  assert.deepEqual(order.of("akim").map(({ id }) => id), ["weekly-round"]);
  assert.equal(await orders.of("a"), order);
  assert.deepEqual(asked, ["/algorithms/now"]);
});

test("a receipt is the digest of a secret that stands behind the mark of an address alone", async () => {
  assert.equal(newSecret(new Uint8Array(16).fill(1)), "01".repeat(16));
  assert.match(newSecret(), /^[0-9a-f]{32}$/);
  assert.equal(await receiptOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const address = new URL(addressOfAsked("order.role.316030000.1.2020#bridge", "01", "https://house/agency/?x=1#work"));
  assert.equal(address.pathname + address.search, "/asked/");
  assert.equal(address.hash, "#order.role.316030000.1.2020%23bridge/01");
});

test("a long question is cut between words", () => {
  assert.equal(short("When does the bus come?"), "When does the bus come?");
  assert.equal(short("When does the bus come?", 10), "When does …");
});
