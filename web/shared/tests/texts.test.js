import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../..", import.meta.url));
const LANGUAGES = ["kk", "ru", "en"];
const rooms = readdirSync(WEB).filter((room) => existsSync(`${WEB}/${room}/texts`));

const texts = (room, language) => JSON.parse(readFileSync(`${WEB}/${room}/texts/${language}.json`, "utf8"));
const values = (text) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

const modules = (room) => readdirSync(`${WEB}/${room}`, { recursive: true })
  .filter((name) => name.endsWith(".js") && !name.startsWith("tests"))
  .map((name) => readFileSync(`${WEB}/${room}/${name}`, "utf8"));

test("there are pages with texts", () => assert.ok(rooms.includes("shared") && rooms.length > 1));

for (const room of rooms) {
  test(`${room} says the same things in every language`, () => {
    for (const language of LANGUAGES) {
      assert.deepEqual(Object.keys(texts(room, language)).sort(), Object.keys(texts(room, "en")).sort(), language);
    }
  });

  test(`${room} puts the same values into its texts in every language`, () => {
    for (const [key, text] of Object.entries(texts(room, "en"))) {
      for (const language of LANGUAGES) {
        assert.deepEqual(new Set(values(texts(room, language)[key])), new Set(values(text)), `${language} ${key}`);
      }
    }
  });

  test(`${room} has every plural form that a language asks for`, () => {
    for (const language of LANGUAGES) {
      const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, text] of Object.entries(texts(room, language))) {
        if (typeof text === "string") continue;
        assert.deepEqual(asked.filter((form) => text[form] === undefined), [], `${language} ${key}`);
      }
    }
  });

  test(`${room} has all texts that its modules name`, () => {
    const known = new Set([...Object.keys(texts("shared", "en")), ...Object.keys(texts(room, "en"))]);
    const named = modules(room).flatMap((text) => [...text.matchAll(/\bt\("([^"]+)"/g)].map(([, key]) => key));
    assert.deepEqual(named.filter((key) => !known.has(key)), []);
  });

  test(`${room} writes no markup and no style from a module`, () => {
    for (const text of modules(room)) assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\.style\./);
  });
}
