import assert from "node:assert/strict";
import { test } from "node:test";
import { Clock } from "../../shared/clock.js";
import { leftOf } from "../clock.js";

const headers = (values) => new Headers(values);
const HOUR = 3_600_000;

test("the system's time counts, not the device's", () => {
  const clock = new Clock();
  clock.hear(headers({ "X-Request-Time": "2020-06-01T04:00:00Z", Date: "Mon, 23 Nov 2026 10:00:00 GMT" }), 1_000);
  assert.equal(clock.now(6_000), Date.parse("2020-06-01T04:00:05Z"));
});

test("an answer that says no time of its own has a date", () => {
  const clock = new Clock();
  clock.hear(headers({ Date: "Mon, 23 Nov 2026 10:00:00 GMT" }), 0);
  assert.equal(clock.now(0), Date.parse("2026-11-23T10:00:00Z"));
});

test("an answer without any time changes nothing", () => {
  const clock = new Clock();
  clock.hear(headers({ "X-Request-Time": "2020-06-01T04:00:00Z" }), 0);
  clock.hear(headers({}), 500);
  assert.equal(clock.now(0), Date.parse("2020-06-01T04:00:00Z"));
});

test("what is left is told in the units that still say something", () => {
  assert.deepEqual(leftOf(50 * HOUR), { unit: "days", n: 2 });
  assert.deepEqual(leftOf(47.5 * HOUR), { unit: "hours", n: 47, minutes: 30 });
  assert.deepEqual(leftOf(61_000), { unit: "minutes", n: 1, seconds: 1 });
  assert.deepEqual(leftOf(-5), { unit: "minutes", n: 0, seconds: 0 });
});
