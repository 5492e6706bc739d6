import assert from "node:assert/strict";
import { test } from "node:test";
import { codesIn, districtLines, districtsIn } from "../polls/districts.js";
import { ballotsIn, rowOf } from "../polls/counts.js";
import { byRegion } from "../polls/turnout.js";

test("a district is a line with its code, residences and adults", () => {
  assert.deepEqual(districtsIn("316030000: 316030000 316031100 (1200)\n\n 316033000 \n"), [
    { code: "316030000", residence: ["316030000", "316031100"], adults: 1200 },
    { code: "316033000", residence: ["316033000"] },
  ]);
});

test("districts that are written are read as they were", () => {
  const districts = [
    { code: "316030000", residence: ["316030000", "316031100"], adults: 0 }, { code: "616033000", residence: ["616033000"] },
  ];
  assert.deepEqual(districtsIn(districtLines(districts)), districts);
});

test("turnout is summed by region, and small districts are counted and never guessed", () => {
  assert.deepEqual(byRegion({ 616030000: 20, 316030000: 1204, 316031000: null, 316033000: 30 }), [
    { region: "31", issued: 1234, withheld: 1 },
    { region: "61", issued: 20, withheld: 0 },
  ]);
});

test("codes and accounts are read however they are set apart", () => {
  assert.deepEqual(codesIn(" one, two;three\n\nfour "), ["one", "two", "three", "four"]);
  assert.deepEqual(codesIn(""), []);
});

test("a station's numbers stand in the order of the answers, and what is empty is nobody", () => {
  assert.deepEqual(rowOf([[5, "3"], [4, ""], [0, "2"]]), [2, 0, 0, 0, 0, 3]);
});

test("a station has as many ballots as every question adds up to", () => {
  assert.equal(ballotsIn([[2, 0, 0, 0, 0, 3], [0, 5, 0, 0, 0, 0]]), 5);
  assert.equal(ballotsIn([[2, 0, 0, 0, 0, 3], [0, 4, 0, 0, 0, 0]]), null);
});
