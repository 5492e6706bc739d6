import assert from "node:assert/strict";
import { test } from "node:test";
import { kazakhMoment, knowsKazakh } from "../kazakh.js";

const ALMATY = { timeZone: "Asia/Almaty" };

test("a day is written with its Kazakh month, as it is in Kazakhstan", () => {
  assert.equal(kazakhMoment("2020-07-22T20:30:00Z", ALMATY), "2020 жылғы 23 шілде");
});

test("a moment has its time, and midnight is the beginning of a day", () => {
  assert.equal(kazakhMoment("2026-07-21T19:05:00Z", { ...ALMATY, timeStyle: "short" }), "2026 жылғы 22 шілде, 00:05");
});

test("the months are those that an engine which knows Kazakh names", { skip: !knowsKazakh() }, () => {
  const named = new Intl.DateTimeFormat("kk", { dateStyle: "long", timeZone: "UTC" });
  for (let month = 0; month < 12; month++) {
    const day = new Date(Date.UTC(2021, month, 15));
    assert.equal(kazakhMoment(day, { timeZone: "UTC" }).split(" ").at(-1), named.format(day).split(" ").at(-1));
  }
});
