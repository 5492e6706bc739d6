import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Calls } from "../calls.js";

const PEOPLE = ["SECRETARY", "MEMBER", "CHAIR", "ETHICS_OFFICER"];
const here = new URL("..", import.meta.url);

/** What the rules of access say that a commission's people may ask for, and not everybody. */
function allowed() {
  const [head, ...rows] = readFileSync(new URL("../../docs/permissions.csv", here), "utf8").trim().split("\n").map((row) => row.split(","));
  const may = (row, who) => row[head.indexOf(who)] === "yes";
  return rows.filter((row) => PEOPLE.some((who) => may(row, who)) && !may(row, "SIGNED_IN"))
    .flatMap((row) => row.at(-1).split("; "));
}

// The moves that modules name: they are all made by one method.
const deeds = readdirSync(here, { recursive: true }).filter((name) => name.endsWith(".js") && !name.startsWith("tests"))
  .flatMap((name) => [...readFileSync(new URL(name, here), "utf8").matchAll(/\.act\(step, "([a-z-]+)"|\bdoes\("([a-z-]+)"\)/g)])
  .map(([, act, does]) => act ?? does);

/** Everything that the calls ask for, with the names of parameters in place of values. */
async function asked() {
  const all = new Set();
  const note = (method) => async (path) => {
    all.add(`${method} ${decodeURIComponent(path).replace("{commission}.{step}", "{sitting}").replace("/editions/{commission}/", "/editions/{edition}/")}`);
    return { items: [], forms: [], address: "", definition: "" };
  };
  const calls = new Calls({ get: note("GET"), file: note("GET"), post: note("POST"), put: note("PUT") }, "{commission}", "en");
  const own = {
    document: ["{dossier}", "{upload}"], release: ["{dossier}", "{upload}"], dossier: ["{dossier}"], forms: ["{dossier}"], ask: ["{dossier}"],
    remark: ["{dossier}"], assess: ["{step}", "{candidate}", "{criterion}"], run: ["{step}", "{number}"], runAsTable: ["{step}", "{number}"],
    recordPosting: ["{number}"], takeDown: ["{number}"],
  };
  for (const name of Object.getOwnPropertyNames(Calls.prototype).filter((one) => !["constructor", "edition", "act"].includes(one))) {
    await calls[name](...(own[name] ?? ["{step}", "{candidate}"]));
  }
  for (const deed of deeds) await calls.act("{step}", deed);
  return all;
}

test("there is a place in the pages for everything that a commission's people may do", async () => {
  const all = await asked();
  assert.deepEqual(allowed().filter((route) => !all.has(route)), []);
});

test("the pages ask for nothing of a commission that its people may not do", async () => {
  const may = new Set(allowed());
  const elsewhere = ["GET /editions/", "GET /definitions/"];
  assert.deepEqual([...await asked()].filter((route) => !may.has(route) && !elsewhere.some((one) => route.startsWith(one))), []);
});
