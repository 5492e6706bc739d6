import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Refused, Unreachable } from "../../shared/failures.js";
import { FileChanged, OtherFile, Sending } from "../uploads/sending.js";

const PART = 5_000_000;
const LARGE = 12_000_000;

let store;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  store = { plans: 0, there: new Map(), puts: [], statuses: [], completed: false, state: "planned" };
});

const digestOf = async (piece) => `digest of ${piece.size} from ${piece.from ?? 0}`;

/** A file that is nothing but its size. */
function aFile(size) {
  return { name: "film.mp4", size, slice: (from, to) => ({ size: to - from, from }) };
}

const calls = {
  async planUpload() {
    store.plans++;
    return { upload: `u${store.plans}`, address: "whole", headers: {} };
  },
  async addressOf() {
    if (store.there.has("whole")) throw new Refused(409, { code: "refused", reasons: [{ code: "upload-arrived" }] });
    return { address: "whole", headers: {} };
  },
  async upload() {
    const there = [...store.there].map(([part, sha256]) => ({ part, bytes: sizeOf(part), sha256 }));
    return { state: store.state, partBytes: PART, there, missing: [1, 2, 3].filter((part) => !store.there.has(part)) };
  },
  async addressesOf(dossier, upload, parts) {
    return { parts: parts.filter(({ part }) => !store.there.has(part)).map(({ part }) => ({ part, address: `part ${part}`, headers: {} })) };
  },
  async complete() {
    store.completed = true;
  },
};

const sizeOf = (part) => (part < 3 ? PART : LARGE - 2 * PART);

async function put(address, headers, piece, { progress }) {
  const status = store.statuses.shift() ?? 200;
  if (status instanceof Error) throw status;
  progress(piece.size);
  store.puts.push(address);
  if (status === 200) store.there.set(address === "whole" ? "whole" : Number(address.slice(5)), await digestOf(piece));
  return status;
}

function aSending(size, upload) {
  return new Sending({ calls, dossier: "d", kind: "video", file: aFile(size), mediaType: "video/mp4", upload, put, digestOf }, () => {});
}

async function settle() {
  for (let i = 0; i < 60; i++) await null;
}

/** Until so much time has passed, in steps. */
async function wait(seconds) {
  for (let i = 0; i < seconds; i++) {
    mock.timers.tick(1000);
    await settle();
  }
}

test("a small file goes in one piece", async () => {
  const sending = aSending(1000);
  await sending.go();
  assert.deepEqual([sending.state, store.plans, store.puts, sending.sentBytes], ["sent", 1, ["whole"], 1000]);
});

test("a large file goes part by part and is completed", async () => {
  const sending = aSending(LARGE);
  await sending.go();
  assert.deepEqual([sending.state, store.puts, store.completed], ["sent", ["part 1", "part 2", "part 3"], true]);
});

test("after a cut it waits, asks how far it had come, and sends nothing twice", async () => {
  store.statuses = [200, new Unreachable(), new Unreachable()];
  const sending = aSending(LARGE);
  const done = sending.go();
  await settle();
  assert.deepEqual([sending.state, sending.sentBytes], ["waiting", PART]);
  await wait(10);
  await done;
  assert.deepEqual([sending.state, store.puts, store.plans], ["sent", ["part 1", "part 2", "part 3"], 1]);
});

test("an address that has expired is asked for again", async () => {
  store.statuses = [403];
  const sending = aSending(1000);
  const done = sending.go();
  await settle();
  await wait(3);
  await done;
  assert.deepEqual([sending.state, store.plans], ["sent", 1]);
});

test("a file whose answer was lost is found to be there", async () => {
  store.there.set("whole", "digest");
  const sending = aSending(1000, "u1");
  await sending.go();
  assert.deepEqual([sending.state, store.puts], ["sent", []]);
});

test("after a reload it goes on with what was begun", async () => {
  store.there.set(1, await digestOf(aFile(LARGE).slice(0, PART)));
  const sending = aSending(LARGE, "u1");
  await sending.go();
  assert.deepEqual([sending.state, store.plans, store.puts], ["sent", 0, ["part 2", "part 3"]]);
});

test("two films of one name and size are not mixed", async () => {
  store.there.set(1, "another film's digest");
  const sending = aSending(LARGE, "u1");
  await sending.go();
  assert.equal(sending.state, "failed");
  assert.ok(sending.failed instanceof OtherFile);
  assert.deepEqual(store.puts, []);
});

test("what lies there and was never declared is planned anew", async () => {
  store.state = "differs";
  const sending = aSending(LARGE, "old");
  const done = sending.go();
  await settle();
  store.state = "planned";
  await wait(2);
  await done;
  assert.deepEqual([sending.state, sending.upload, store.plans], ["sent", "u1", 1]);
});

test("bytes that are not those of the digest end it", async () => {
  store.statuses = [400];
  const sending = aSending(1000);
  await sending.go();
  assert.ok(sending.failed instanceof FileChanged);
});

test("a refusal ends it and is told", async () => {
  const refused = new Refused(409, { code: "refused", reasons: [{ code: "file-too-large" }] });
  const sending = new Sending({
    calls: { ...calls, planUpload: async () => { throw refused; } }, dossier: "d", kind: "video", file: aFile(1), put, digestOf,
  }, () => {});
  await sending.go();
  assert.deepEqual([sending.state, sending.failed], ["failed", refused]);
});

test("a pause stops it where it is, and it goes on from there", async () => {
  store.statuses = [200, new Unreachable()];
  const sending = aSending(LARGE);
  const done = sending.go();
  await settle();
  sending.pause();
  await done;
  assert.deepEqual([sending.state, store.puts], ["paused", ["part 1"]]);
  await sending.go();
  assert.deepEqual([sending.state, store.puts], ["sent", ["part 1", "part 2", "part 3"]]);
});

/** A sending whose file is read as slowly as the test wants; `read` ends the reading. */
function aSlowlyRead(size = 1000) {
  let read;
  const reading = new Promise((done) => { read = done; });
  const states = [];
  const sending = new Sending({
    calls, dossier: "d", kind: "video", file: aFile(size), put, digestOf: async (piece) => { await reading; return digestOf(piece); },
  }, ({ state }) => states.push(state));
  return { sending, states, read };
}

for (const size of [1000, LARGE]) {
  test(`who pauses while a file of ${size} bytes is read finds it paused, and nothing sent`, async () => {
    const { sending, states, read } = aSlowlyRead(size);
    const done = sending.go();
    await settle();
    sending.pause();
    read();
    await done;
    assert.deepEqual([sending.state, states.at(-1), store.puts], ["paused", "paused", []]);
    await sending.go();
    assert.deepEqual([sending.state, store.plans], ["sent", 1]);
  });
}

test("a file that was stopped while it was read is not planned any more", async () => {
  const { sending, read } = aSlowlyRead();
  const done = sending.go();
  await settle();
  sending.pause();
  read();
  await done;
  assert.equal(store.plans, 0);
});

test("a call that never ends keeps nobody from going on", async () => {
  const { sending } = aSlowlyRead();
  sending.go();
  await settle();
  sending.pause();
  let plans = 0;
  const other = new Sending({
    calls: { ...calls, planUpload: async () => ({ upload: `u${++plans}`, address: "whole", headers: {} }) },
    dossier: "d", kind: "video", file: aFile(1), put, digestOf,
  }, () => {});
  const done = other.go(sending.ended);
  await settle();
  assert.equal(plans, 0);
  await wait(16);
  await done;
  assert.deepEqual([other.state, plans], ["sent", 1]);
});

test("too many requests are waited out", async () => {
  store.statuses = [new Refused(429, { code: "too-many-requests" })];
  const sending = aSending(1000);
  const done = sending.go();
  await settle();
  assert.equal(sending.state, "waiting");
  await wait(3);
  await done;
  assert.equal(sending.state, "sent");
});

test("a sign-in that ends on the way stops the file where it is until there is another one", async () => {
  let ended = true;
  const asked = {
    ...calls,
    async addressesOf(...what) {
      if (ended && store.puts.length > 0) throw new Refused(401, { code: "unauthorized" });
      return calls.addressesOf(...what);
    },
  };
  const sending = new Sending({ calls: asked, dossier: "d", kind: "video", file: aFile(LARGE), put, digestOf }, () => {});
  await sending.go();
  assert.deepEqual([sending.state, sending.isHeld, store.puts], ["signed-out", true, ["part 1", "part 2"]]);
  ended = false;
  await sending.go();
  assert.deepEqual([sending.state, store.puts], ["sent", ["part 1", "part 2", "part 3"]]);
});
