const DEEPEST = 64;
const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

/** Where a text stops being JSON: an offset into it. */
export class BrokenText extends Error {
  constructor(offset) {
    super(`not JSON at ${offset}`);
    this.offset = offset;
  }
}

/**
 * Where everything of a JSON text stands: by JSON Pointer its `from` and `to`, offsets into the text; of a member the name
 * is part of it.
 */
export function placesIn(text) {
  const reader = new Reader(text);
  reader.value("", null, 0);
  reader.end();
  return reader.places;
}

class Reader {
  #text;
  #at = 0;

  constructor(text) {
    this.#text = text;
    this.places = new Map();
  }

  value(pointer, began, depth) {
    if (depth > DEEPEST) throw new BrokenText(this.#at);
    this.#take(SPACE);
    const from = began ?? this.#at;
    const first = this.#text[this.#at];
    if (first === "{") this.#object(pointer, depth);
    else if (first === "[") this.#array(pointer, depth);
    else this.#need(first === '"' ? STRING : SCALAR);
    this.places.set(pointer, { from, to: this.#at });
    this.#take(SPACE);
  }

  end() {
    if (this.#at !== this.#text.length) throw new BrokenText(this.#at);
  }

  #object(pointer, depth) {
    this.#each("}", () => {
      this.#take(SPACE);
      const began = this.#at;
      const name = JSON.parse(this.#need(STRING));
      this.#take(SPACE);
      this.#sign(":");
      this.value(`${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, began, depth + 1);
    });
  }

  #array(pointer, depth) {
    let i = 0;
    this.#each("]", () => this.value(`${pointer}/${i++}`, null, depth + 1));
  }

  #each(close, read) {
    this.#at++;
    this.#take(SPACE);
    if (this.#text[this.#at] === close) {
      this.#at++;
      return;
    }
    for (;;) {
      read();
      this.#take(SPACE);
      if (this.#text[this.#at] !== ",") break;
      this.#at++;
    }
    this.#sign(close);
  }

  #sign(sign) {
    if (this.#text[this.#at] !== sign) throw new BrokenText(this.#at);
    this.#at++;
  }

  #need(pattern) {
    const found = this.#take(pattern);
    if (found === null) throw new BrokenText(this.#at);
    return found;
  }

  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }
}

/** Where a pointer leads; where there is nothing, such as at a member that is missing, to what it should be in. */
export function placeOf(places, pointer) {
  for (let here = pointer; ; here = here.slice(0, here.lastIndexOf("/"))) {
    const found = places.get(here);
    if (found) return { ...found, missing: here !== pointer };
    if (here === "") return { from: 0, to: 0, missing: true };
  }
}

/** The line and the column of an offset, both counted from 1. */
export function lineOf(text, offset) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** The offset of a line and a column. */
export function offsetOf(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(text.length, before + column - 1);
}
