import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { verifyEdition } from "../edition/verify-edition.js";
import figures from "./maker/classes/figures.js";
import files from "./maker/classes/files.js";
import rankings from "./maker/classes/rankings.js";
import sittings from "./maker/classes/sittings.js";
import { Publisher, folderOf } from "./maker/publisher.js";

const CLASSES = [...files, ...sittings, ...figures, ...rankings];

for (const [name, contest, check, code, tampered] of CLASSES) {
  test(`${name} is caught`, async () => {
    const verdict = await verifyEdition(folderOf(await tampered(new Publisher(contest))));
    assert.equal(verdict.sound, false, "nothing was found");
    const { failure } = verdict;
    assert.deepEqual({ check: failure.check, code: failure.code }, { check, code }, failure.text);
    assert.ok(failure.file, "it names no file");
  });
}

test("the page lists exactly these classes", () => {
  const page = readFileSync(new URL("../../../docs/verifying.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| (.+) \| (\d+) \| `([a-z-]+)` \|$/gm)].map(([, ...row]) => row.join(" | "));
  assert.deepEqual(
    rows,
    CLASSES.map(([name, , check, code]) => [name, check, code].join(" | ")),
  );
});
