import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { passes, Refused, Unreachable } from "../failures.js";
import { again } from "../patience.js";

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

/** Does it with these failures first; gives what came of it, and how often it was tried. */
async function tried(...failures) {
  let times = 0;
  const done = again(async () => {
    times++;
    if (failures.length > 0) throw failures.shift();
    return "done";
  }).catch((failed) => failed);
  for (let i = 0; i < 20; i++) {
    mock.timers.tick(1000);
    for (let j = 0; j < 10; j++) await null;
  }
  return [await done, times];
}

const refused = (status) => new Refused(status, { code: "code" });

test("what passes by itself is tried again, and nothing else", async () => {
  assert.deepEqual(await tried(new Unreachable(), refused(429)), ["done", 3]);
  const no = refused(404);
  assert.deepEqual(await tried(no, new Unreachable()), [no, 1]);
  assert.deepEqual([refused(429), new Unreachable(), refused(409), new TypeError()].map(passes), [true, true, false, false]);
});

test("somebody who is never answered is told so after four tries", async () => {
  const last = new Unreachable("the fourth");
  assert.deepEqual(await tried(new Unreachable(), new Unreachable(), new Unreachable(), last), [last, 4]);
});
