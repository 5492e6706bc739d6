import assert from "node:assert/strict";
import { test } from "node:test";
import { Places, placesOf } from "../places.js";

const NAMES = {
  316030000: { kk: "Жамбыл ауылдық округі", ru: "Жамбылский сельский округ", en: "Zhambyl rural district" },
  316033100: { kk: "Қызылқайнар", ru: "Кызылкайнар", en: "Kyzylkainar" },
  616050000: { kk: "Әйтеке би", ru: "Айтеке би", en: "Aiteke Bi" },
};
const DISTRICTS = [
  { code: "316030000", residence: ["316030000", "316033100"] },
  { code: "616050000", residence: ["616050000"] },
];
const places = new Places(DISTRICTS, NAMES);
const units = (text, of = places) => of.find(text).map(({ unit }) => unit);

test("a village is found by the beginning of its name in any language, with its district", () => {
  for (const text of ["Қызыл", "кызылк", "KYZ"]) {
    assert.deepEqual(
      places.find(text).map(({ unit, district }) => [unit, district]),
      [["316033100", "316030000"]],
      text,
    );
  }
});

test("Kazakh letters may be typed as Russian ones", () => {
  assert.deepEqual(units("айтеке"), ["616050000"]);
  assert.deepEqual(units("қызылқайнар"), units("кызылкайнар"));
});

test("a district's name finds its villages, its own seat first", () => {
  assert.deepEqual(units("жамбыл"), ["316030000", "316033100"]);
});

test("what names a district, one of its villages or its code means that district, and what fits two means none", () => {
  for (const text of ["Жамбылский сельский округ", "жамбыл", "316033100", "3160", "Кызыл"]) {
    assert.equal(places.district(text), "316030000", text);
  }
  for (const text of ["", "  ", "16", "nowhere"]) assert.equal(places.district(text), undefined, text);
  assert.equal(new Places([DISTRICTS[0], { code: "316050000", residence: ["316050000"] }]).district("316"), undefined);
});

test("a district of more villages than are shown is found all the same", () => {
  const residence = Array.from({ length: 40 }, (_, i) => String(316030000 + i));
  assert.equal(new Places([{ code: "316030000", residence }]).district("31603"), "316030000");
});

test("every word has to fit", () => {
  assert.deepEqual(units("айтеке би"), ["616050000"]);
  assert.deepEqual(units("айтеке жамбыл"), []);
});

test("the beginning of a code finds its places, also where nothing has a name", () => {
  assert.deepEqual(units("3160"), ["316030000", "316033100"]);
  assert.deepEqual(units("316033100", new Places(DISTRICTS)), ["316033100"]);
  assert.equal(new Places(DISTRICTS).name("316033100", "kk"), null);
});

test("a place without a name in a language is called by its Kazakh one", () => {
  const without = new Places(DISTRICTS, { 316030000: { kk: "Жамбыл", ru: "Жамбыл" } });
  assert.equal(without.name("316030000", "en"), "Жамбыл");
});

test("nothing typed finds nothing, and few places are all shown", () => {
  assert.deepEqual(units("  "), []);
  assert.equal(places.few().length, 3);
  const many = Array.from({ length: 40 }, (_, i) => ({
    code: String(316030000 + i),
    residence: [String(316030000 + i)],
  }));
  assert.deepEqual(new Places(many).few(), []);
  assert.equal(new Places(many).find("3160").length, 12);
});

const poll = { name: "best-2020.residents", digestHex: "ab", frozen: { districts: DISTRICTS } };
const published = (survey) => {
  const files = {
    "editions/best-2020/surveys/residents/current.json": {
      survey: "editions/best-2020/surveys/residents/2/survey.json",
    },
    "editions/best-2020/surveys/residents/2/survey.json": survey,
  };
  return async (name) => (files[name] ? new TextEncoder().encode(JSON.stringify(files[name])) : null);
};

test("names come from the survey that was published of the same poll", async () => {
  const found = await placesOf(poll, published({ digest: "ab", places: NAMES }));
  assert.equal(found.name("316033100", "ru"), "Кызылкайнар");
});

test("names of a survey of another poll's bytes, or of none, are left out", async () => {
  assert.equal((await placesOf(poll, published({ digest: "cd", places: NAMES }))).named, false);
  assert.equal((await placesOf(poll, async () => null)).named, false);
  assert.equal((await placesOf(poll, published({ digest: "ab" }))).named, false);
});

test("a survey that cannot be read keeps nobody from voting", async () => {
  const broken = await placesOf(poll, async () => new TextEncoder().encode("{"));
  assert.equal(broken.named, false);
  assert.equal(broken.find("3160").length, 2);
});
