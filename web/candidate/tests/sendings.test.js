import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { Refused } from "../../shared/failures.js";
import { Sendings } from "../uploads/sendings.js";

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

/** A file that goes in parts, of which nothing is ever read. */
const aFile = (name) => ({ name, size: 12_000_000 });

const arrived = async () => ({ state: "arrived" });

async function settle() {
  for (let i = 0; i < 60; i++) await null;
}

test("a file that replaces another one is planned after it", async () => {
  const order = [];
  let answer;
  const sendings = new Sendings({
    async planUpload(dossier, { name }) {
      if (name === "old.mp4") await new Promise((done) => { answer = done; });
      order.push(name);
      return { upload: name };
    },
    upload: arrived,
  });
  const start = (name) => sendings.start({ dossier: "d", kind: "video", file: aFile(name), mediaType: "video/mp4" });
  start("old.mp4");
  await settle();
  const later = start("new.mp4");
  await settle();
  answer();
  await settle();
  assert.deepEqual([order, later.state], [["old.mp4", "new.mp4"], "sent"]);
});

test("files that wait for a sign-in go on once there is one, and those that were paused do not", async () => {
  let ended = true;
  const sendings = new Sendings({
    planUpload: async () => { throw ended ? new Refused(401, { code: "unauthorized" }) : new Refused(404, { code: "not-found" }); },
  });
  const start = (kind) => sendings.start({ dossier: "d", kind, file: aFile("film.mp4"), mediaType: "video/mp4" });
  const [waiting, paused] = [start("video"), start("slides")];
  paused.pause();
  await settle();
  assert.ok(sendings.areHeld);
  ended = false;
  sendings.goOn();
  await settle();
  assert.deepEqual([waiting.state, paused.state, sendings.areHeld], ["failed", "paused", true]);
  sendings.forget("d", "slides");
  assert.ok(!sendings.areHeld);
});

test("what was sent from here and another window has replaced or removed is let go of", async () => {
  const sendings = new Sendings({ planUpload: async (dossier, { kind }) => ({ upload: kind }), upload: arrived });
  const start = (kind) => sendings.start({ dossier: "d", kind, file: aFile("film.mp4"), mediaType: "video/mp4" });
  ["video", "slides", "essay"].forEach(start);
  await settle();
  const sent = sendings.sentOf("d");
  assert.deepEqual(sent, [["video", "video"], ["slides", "slides"], ["essay", "essay"]]);
  assert.deepEqual(sendings.sentOf("another"), []);
  const anew = start("essay");
  sendings.settle("d", sent, [{ kind: "video", upload: "video" }, { kind: "slides", upload: "another window's" }]);
  assert.equal(sendings.of("d", "video").state, "sent");
  assert.equal(sendings.of("d", "slides"), null);
  assert.equal(sendings.of("d", "essay"), anew);
});
