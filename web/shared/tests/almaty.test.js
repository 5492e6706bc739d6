import assert from "node:assert/strict";
import { test } from "node:test";
import { zoneAt } from "../almaty.js";

const BEFORE = "2024-02-29T17:59:00Z";
const AFTER = "2024-02-29T18:00:00Z";

const shown = (instant, knows) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zoneAt(instant, knows), dateStyle: "short", timeStyle: "short" }).format(
    new Date(instant));

test("a browser that knows the law of 2024 is asked about every moment", () => {
  assert.deepEqual([BEFORE, AFTER].map((instant) => zoneAt(instant, true)), ["Asia/Almaty", "Asia/Almaty"]);
});

test("a browser that does not know it shows the same times all the same", () => {
  assert.equal(zoneAt(AFTER, false), "Etc/GMT-5");
  for (const instant of [BEFORE, AFTER, "2026-07-21T18:59:00Z", Date.parse("2020-06-30T12:00:00Z")]) {
    assert.equal(shown(instant, false), shown(instant, true));
  }
});

test("this engine's own data is judged by the hour at the change", () => {
  assert.equal(shown(AFTER), "29/02/2024, 23:00");
});
