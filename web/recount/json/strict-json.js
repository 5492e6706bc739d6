const DEEPEST = 16;
const PLAIN = /"[^"\\\u0000-\u001f]*"/y;
const ESCAPED = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /(?:0|[1-9][0-9]*)(?![0-9.eE])/y;
const DECIMAL = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9.eE])/y;
const SPACE = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Why a text is not the JSON this protocol takes. */
export class NotStrict extends Error {}

/**
 * Reads JSON as narrowly as the protocol wants it: no member twice, numbers as plain integers from 0 to 2^53 - 1, no
 * lone surrogates, at most 16 levels. Objects come without a prototype, so that a member may have any name. With
 * `decimals` any number is taken, for files that have weights.
 */
export function strictJson(text, { decimals = false } = {}) {
  const reader = new Reader(text, decimals);
  const value = reader.value(0);
  reader.end();
  return value;
}

class Reader {
  #text;
  #decimals;
  #at = 0;

  constructor(text, decimals) {
    this.#text = text;
    this.#decimals = decimals;
  }

  value(depth) {
    if (depth > DEEPEST) throw new NotStrict(`more than ${DEEPEST} levels`);
    this.#take(SPACE);
    const first = this.#text[this.#at];
    const value =
      first === "{"
        ? this.#object(depth)
        : first === "["
          ? this.#array(depth)
          : first === '"'
            ? this.#string()
            : this.#scalar();
    this.#take(SPACE);
    return value;
  }

  end() {
    if (this.#at !== this.#text.length) throw this.#unexpected();
  }

  #object(depth) {
    const object = Object.create(null);
    this.#each("}", () => {
      this.#take(SPACE);
      const name = this.#string();
      if (name in object) throw new NotStrict(`the member ${JSON.stringify(name)} stands twice`);
      this.#take(SPACE);
      this.#expect(":");
      object[name] = this.value(depth + 1);
    });
    return object;
  }

  #array(depth) {
    const array = [];
    this.#each("]", () => array.push(this.value(depth + 1)));
    return array;
  }

  #each(closing, readOne) {
    this.#at++;
    this.#take(SPACE);
    if (this.#text[this.#at] !== closing) {
      readOne();
      while (this.#text[this.#at] === ",") {
        this.#at++;
        readOne();
      }
    }
    this.#expect(closing);
  }

  #string() {
    const plain = this.#take(PLAIN);
    const text = plain === null ? this.#escaped() : plain.slice(1, -1);
    if (LONE_SURROGATE.test(text)) throw new NotStrict("half a character");
    return text;
  }

  #escaped() {
    const quoted = this.#take(ESCAPED);
    if (quoted === null) throw this.#unexpected();
    return JSON.parse(quoted);
  }

  #scalar() {
    const word = this.#take(WORD);
    if (word !== null) return word === "null" ? null : word === "true";
    const digits = this.#take(this.#decimals ? DECIMAL : NUMBER);
    if (digits === null) throw this.#unexpected();
    const number = Number(digits);
    if (this.#decimals ? !Number.isFinite(number) : !Number.isSafeInteger(number))
      throw new NotStrict("a number over 2^53 - 1");
    return number;
  }

  #take(pattern) {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return null;
    this.#at = pattern.lastIndex;
    return found[0];
  }

  #expect(letter) {
    if (this.#text[this.#at] !== letter) throw this.#unexpected();
    this.#at++;
  }

  #unexpected() {
    const place = `character ${this.#at + 1}`;
    return new NotStrict(this.#at < this.#text.length ? `not expected at ${place}` : `ends too early, at ${place}`);
  }
}
