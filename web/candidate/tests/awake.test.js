import assert from "node:assert/strict";
import { test } from "node:test";
import { Awake } from "../uploads/awake.js";

function aDevice() {
  const device = { held: 0, asked: 0 };
  device.wakeLock = {
    async request() {
      device.asked++;
      device.held++;
      return { release: () => { device.held--; } };
    },
  };
  return device;
}

const settle = () => new Promise((done) => { setTimeout(done); });

test("the screen stays on while something is sent, and no longer", async () => {
  const device = aDevice();
  let busy = false;
  const awake = new Awake(() => busy, device);
  awake.look();
  assert.equal(device.asked, 0);
  busy = true;
  awake.look();
  awake.look();
  await settle();
  assert.deepEqual([device.asked, device.held], [1, 1]);
  busy = false;
  awake.look();
  await settle();
  assert.equal(device.held, 0);
});

test("a page that is seen again keeps the screen on anew", async () => {
  const device = aDevice();
  const awake = new Awake(() => true, device);
  awake.look();
  awake.lookAgain();
  await settle();
  assert.deepEqual([device.asked, device.held], [2, 1]);
});

test("a device that cannot, or does not want to, is left in peace", async () => {
  new Awake(() => true, {}).look();
  const refusing = { wakeLock: { request: async () => { throw new Error("the battery is low"); } } };
  const awake = new Awake(() => true, refusing);
  awake.look();
  awake.lookAgain();
  await settle();
});
