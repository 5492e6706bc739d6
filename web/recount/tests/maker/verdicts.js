import assert from "node:assert/strict";
import { recount } from "../../recount.js";
import { MemoryFolder } from "./memory-folder.js";

/** The verdict on a folder in memory, which must be sound. */
export async function sound(files, asked) {
  const verdict = await recount(new MemoryFolder(files), asked);
  assert.equal(
    verdict.failure,
    undefined,
    verdict.failure && `${verdict.failure.code} in ${verdict.failure.file}: ${verdict.failure.text}`,
  );
  return verdict;
}

/** The recount must stop at this check with this code, and name this file (and line). */
export async function stopped(files, { check, code, file, line = null }) {
  const verdict = await recount(new MemoryFolder(files));
  assert.equal(verdict.sound, false, "nothing was found");
  const { failure } = verdict;
  assert.deepEqual(
    { check: failure.check, code: failure.code, file: failure.file, line: failure.line },
    { check, code, file, line },
    failure.text,
  );
}
