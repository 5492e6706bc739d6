import assert from "node:assert/strict";
import { test } from "node:test";
import { placeLines, placesIn } from "../publishing/places.js";

test("a place is a line with its code and its names, of which English may be missing", () => {
  assert.deepEqual(placesIn("316030000; Ақбұлақ; Акбулак; Akbulak\n\n 316033100;Жаңажол;Жанажол \n"), {
    316030000: { kk: "Ақбұлақ", ru: "Акбулак", en: "Akbulak" },
    316033100: { kk: "Жаңажол", ru: "Жанажол" },
  });
});

test("names that are written are read as they were, a missing one included", () => {
  const places = { 316030000: { kk: "Ақбұлақ", ru: "Акбулак" }, 316033100: { kk: "Жаңажол", en: "Zhanazhol" } };
  assert.deepEqual(placesIn(placeLines(places)), places);
  assert.equal(placeLines({}), "");
});
