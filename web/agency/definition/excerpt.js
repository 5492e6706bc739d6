import { h } from "../../shared/dom.js";
import { lineOf } from "./places.js";

const AROUND = 1;
const WIDEST = 160;

/** Some lines around a place, with their numbers; the line of the place itself is marked. */
export function excerptOf(text, from) {
  const { line } = lineOf(text, from);
  const lines = text.split("\n");
  const first = Math.max(1, line - AROUND);
  return lines.slice(first - 1, line + AROUND).map((words, i) => ({
    number: first + i,
    words: words.length > WIDEST ? `${words.slice(0, WIDEST)}…` : words,
    here: first + i === line,
  }));
}

/** The same to look at. */
export function excerpt(text, from) {
  const lines = excerptOf(text, from);
  const width = String(lines.at(-1).number).length;
  return h("pre", { class: "excerpt", tabindex: "0" }, lines.map(({ number, words, here }) => {
    const line = `${String(number).padStart(width)}  ${words}\n`;
    return here ? h("mark", {}, line) : line;
  }));
}
