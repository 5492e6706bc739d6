import { h } from "../shared/dom.js";

// In units of the drawing; it is as wide as there is room, up to the width that the style gives it.
const HEIGHT = 130;
const FLOOR = 105;
const ROOM = 20;
const STEP = 50;
const WIDTH = 32;

/**
 * Columns, each with its number above and its mark below: `{mark, count, text}`. What it shows stands in the table beside
 * it, too, so those who do not see it miss nothing.
 */
export function columns(all, label) {
  const most = Math.max(1, ...all.map(({ count }) => count));
  return h("svg", { class: "columns", viewBox: `0 0 ${all.length * STEP} ${HEIGHT}`, role: "img", "aria-label": label },
    h("line", { class: "floor", x1: 0, y1: FLOOR, x2: all.length * STEP, y2: FLOOR }),
    all.map(({ mark, count, text }, i) => {
      const tall = ((FLOOR - ROOM) * count) / most;
      const middle = i * STEP + STEP / 2;
      return h("g", {},
        h("rect", { class: mark === "?" ? "none" : "some", x: middle - WIDTH / 2, y: FLOOR - tall, width: WIDTH, height: tall }),
        h("text", { class: "count", x: middle, y: FLOOR - tall - 5 }, text),
        h("text", { class: "mark-of-column", x: middle, y: HEIGHT - 6 }, mark));
    }));
}

/** A bar from 0 to a whole; the number stands beside it. */
export function bar(share) {
  return h("svg", { class: "bar", viewBox: "0 0 100 12", preserveAspectRatio: "none", "aria-hidden": "true", focusable: "false" },
    h("rect", { class: "whole", x: 0, y: 0, width: 100, height: 12 }),
    h("rect", { class: "some", x: 0, y: 0, width: 100 * share, height: 12 }));
}
