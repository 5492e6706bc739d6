import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
// Whom these pages are for; what everybody may do who is signed in, the candidate's pages do, and a sitting's papers are read
// in the commission's room.
const ROLES = ["AGENCY", "REGISTRAR", "STATION_OFFICER", "HEAD_OF_OFFICE", "INSPECTOR", "OFFICE_WRITER"];
const ROOMS = ["agency", "candidate", "commission"];

const modules = ROOMS.flatMap((room) => readdirSync(`${ROOT}/web/${room}`, { recursive: true })
  .filter((name) => name.endsWith(".js") && !name.startsWith("tests"))
  .map((name) => readFileSync(`${ROOT}/web/${room}/${name}`, "utf8")));
const found = (pattern) => modules.flatMap((text) => [...text.matchAll(pattern)].map(([, part]) => part));

// Paths as modules write them, a star for every value, and the last parts of those that a function adds to a path it is given.
const paths = found(/[`"]((?:\$\{[^`{}]*\}|\/)[^`"\s]*)[`"]/g)
  .map((path) => path.replace(/\$\{[^{}]*(?:\{[^{}]*\})?[^{}]*\}/g, "*").replace(/\?.*$/, ""));
const parts = found(/(?:act|again|does)\((?:[\w., ]+, )?"([a-z-]+)"/g).map((part) => `/${part}`);

const asPattern = (path) => new RegExp(`^.*${path.replace(/[.+?(){}$^|[\]\\]/g, "\\$&").replace(/\*/g, "[^/]+")}$`);
const patterns = [...new Set([...paths, ...parts])].filter((path) => /[a-z]/.test(path))
  .map((path) => [path.split("/").at(-1), asPattern(path)]);

function isCalled(route) {
  const path = route.split(" ")[1];
  const last = path.split("/").at(-1);
  return patterns.some(([end, pattern]) => (end === "*") === last.startsWith("{") && pattern.test(path));
}

const [heads, ...rows] = readFileSync(`${ROOT}/docs/permissions.csv`, "utf8").trim().split("\n").map((row) => row.split(","));
const routes = rows.filter((row) => ROLES.some((role) => row[heads.indexOf(role)] === "yes"))
  .flatMap((row) => row[heads.indexOf("route")].split("; "));

test("whatever the Agency, a registrar, a station's officer or an akim's office may do can be done from a page", () => {
  assert.ok(routes.length > 60);
  assert.deepEqual(routes.filter((route) => !isCalled(route)), []);
});

test("a route that no page calls is noticed", () => {
  for (const route of ["POST /polls/{poll}/nothing-of-that", "GET /nothings/{nothing}", "POST /sittings/{sitting}/objections/{candidate}/reply"]) {
    assert.equal(isCalled(route), false, route);
  }
});
