import { h } from "../../shared/dom.js";
import { laidOut } from "./layout.js";

const AXIS = 16;
const WORDS = 48;
const WIDTH = 340;
const LINE = 16;

/** The deadlines of an edition as a line of time; the table beside it says the same and more. */
export function picture(w, contest, timetable, now = Date.now()) {
  const known = timetable.deadlines.filter(({ last }) => last);
  const events = [
    { id: "announcement", at: Date.parse(timetable.announcedAt), words: w.t(timetable.announced ? "announced" : "announced-then") },
    ...known.map((one) => ({
      id: one.deadline,
      at: Date.parse(one.last),
      words: contest.name("deadline", one.deadline),
      moved: one.amendments.length > 0,
    })),
  ];
  const { placed, y, length, top, height } = laidOut(events);
  const [first, last] = [placed[0].at, placed.at(-1).at];
  return h("svg", {
    class: "timeline",
    viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
    role: "img",
    "aria-label": w.t("timeline.picture", { n: known.length }),
  },
  h("line", { class: "axis", x1: AXIS, x2: AXIS, y1: top, y2: top + length }),
  placed.map((event) => one(w, event)),
  now > first && now < last ? today(w, y(now)) : null);
}

function one(w, { id, at, point, label, lines, moved }) {
  return h("g", { class: moved ? "moved" : id === "announcement" ? "start" : "" },
    h("path", { class: "lead", d: `M${AXIS} ${point} L${WORDS - 18} ${label} H${WORDS - 6}` }),
    h("circle", { class: "point", cx: AXIS, cy: point, r: 6 }),
    h("text", { x: WORDS, y: label + 4, class: "when" }, moved ? w.t("timeline.moved-to", { at: w.dateTime(at) }) : w.dateTime(at)),
    lines.map((line, i) => h("text", { x: WORDS, y: label + 4 + (i + 1) * LINE }, line)));
}

function today(w, y) {
  return [
    h("line", { class: "today", x1: 0, x2: WIDTH, y1: y, y2: y }),
    h("text", { class: "today-word", x: WIDTH, y: y - 4, "text-anchor": "end" }, w.t("timeline.today")),
  ];
}
