const LINE = 16;
const GAP = 12;
const WIDEST = 36;
const TOP = 24;
const LEAST_LENGTH = 220;

/**
 * Where everything stands on a line of time that runs downwards: each event, `{id, at, words}`, gets `point`, its true place
 * in time, and `label`, where its words begin, in the same order and never over each other; `lines` are the words, broken.
 * `length` is that of the line, `height` that of the picture.
 */
export function laidOut(events) {
  const inOrder = [...events].sort((one, other) => one.at - other.at);
  const [first, last] = [inOrder[0].at, inOrder.at(-1).at];
  const heights = inOrder.map(({ words }) => heightOf(brokenUp(words)));
  const length = Math.max(LEAST_LENGTH, heights.reduce((sum, height) => sum + height, 0));
  const y = (at) => TOP + (last === first ? 0 : ((at - first) / (last - first)) * length);
  let free = 0;
  const placed = inOrder.map((event, i) => {
    const point = y(event.at);
    const label = Math.max(free, point);
    free = label + heights[i];
    return { ...event, point, label, lines: brokenUp(event.words) };
  });
  return { placed, y, length, top: TOP, height: Math.max(free, TOP + length) + GAP };
}

const heightOf = (lines) => (lines.length + 1) * LINE + GAP;

/** Words in lines that are short enough to be read beside the line of time. */
export function brokenUp(words) {
  const lines = [""];
  for (const word of words.split(" ")) {
    const longer = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= WIDEST || lines.at(-1) === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
