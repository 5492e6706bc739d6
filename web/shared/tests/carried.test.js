import assert from "node:assert/strict";
import { test } from "node:test";
import { carry, restore } from "../carried.js";
import { Kept } from "../kept.js";
import { aStore } from "./a-store.js";

/** As much of a field as the module asks of one. */
function field(id, value, { start = value, type = "text", checked, defaultChecked, folded } = {}) {
  return {
    id, type, value, checked, defaultChecked, defaultValue: start, said: [],
    closest: () => folded ?? null,
    dispatchEvent(event) {
      this.said.push(event.type);
    },
  };
}

const room = (...fields) => ({ querySelectorAll: () => fields });
const kept = () => new Kept("agency", "one", aStore());

test("what was typed is there again after a sign-in, once, and whoever listens hears of it", () => {
  const store = kept();
  const part = { open: false, parentElement: { closest: () => null } };
  carry(room(field("reason", "A flood", { start: "" }), field("day", "2020-06-01")), store, "#/a");
  const reason = field("reason", "", { folded: part });
  const day = field("day", "2020-06-01");
  restore(room(reason, day), store, "#/a");
  assert.equal(reason.value, "A flood");
  assert.deepEqual(reason.said, ["input", "change"]);
  assert.equal(part.open, true);
  assert.deepEqual(day.said, []);

  const again = field("reason", "");
  restore(room(again), store, "#/a");
  assert.equal(again.value, "");
});

test("another room's words are not put into this one", () => {
  const store = kept();
  carry(room(field("reason", "A flood", { start: "" })), store, "#/a");
  const reason = field("reason", "");
  restore(room(reason), store, "#/b");
  assert.equal(reason.value, "");
});

test("what somebody else has changed meanwhile is not covered up", () => {
  const store = kept();
  carry(room(field("chair", "akim-1", { start: "akim-2" })), store, "#/a");
  const chair = field("chair", "akim-3");
  restore(room(chair), store, "#/a");
  assert.equal(chair.value, "akim-3");
});

test("a tick is carried as a tick, and a choice by its value", () => {
  const store = kept();
  const choice = (value) => ({
    ...field("place", value, { type: "select-one" }),
    options: [{ value: "a", defaultSelected: false }, { value: "b", defaultSelected: false }],
  });
  carry(room(field("sure", "on", { type: "checkbox", checked: true, defaultChecked: false }), choice("b")), store, "#/a");
  const sure = field("sure", "on", { type: "checkbox", checked: false, defaultChecked: false });
  const place = choice("a");
  restore(room(sure, place), store, "#/a");
  assert.equal(sure.checked, true);
  assert.equal(place.value, "b");
});

test("where nothing was typed nothing is kept", () => {
  const store = kept();
  carry(room(field("reason", "")), store, "#/a");
  assert.equal(store.get("carried"), null);
});
