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

test("a reason does not come to stand beside another choice than it was typed for, and is given back as words", () => {
  const store = kept();
  const form = {};
  const district = (first) => ({
    ...field("district", first, { type: "select-one" }), form, options: [{ value: first, defaultSelected: false }],
  });
  carry(room(district("3160"), { ...field("reason", "A flood", { start: "" }), form }), store, "#/a");
  const reason = { ...field("reason", ""), form };
  assert.deepEqual(restore(room(district("3161"), reason), store, "#/a"), ["A flood"]);
  assert.equal(reason.value, "");
});

test("what was typed into a row that is not there any more is given back as words", () => {
  const store = kept();
  carry(room(field("evidence-3", "The journal of 2020", { start: "" })), store, "#/a");
  assert.deepEqual(restore(room(field("reason", "")), store, "#/a"), ["The journal of 2020"]);
});

test("fields that are marked so are not looked at", () => {
  const asked = [];
  carry({ querySelectorAll: (selector) => { asked.push(...selector.split(", ")); return []; } }, kept(), "#/a");
  assert.equal(asked.length, 3);
  assert.ok(asked.every((one) => one.endsWith(":not([data-uncarried])")));
});
