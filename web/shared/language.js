import { zoneAt } from "./almaty.js";
import { jsonFile } from "./json-file.js";
import { kazakhMoment, knowsKazakh } from "./kazakh.js";
import { wordless } from "./wordless.js";
import { fill, pluralOf } from "./wording.js";

/** In the order of the switch: the state language first. */
export const LANGUAGES = ["kk", "ru", "en"];
/** What each is called in itself. */
export const NAMES = { kk: "Қазақша", ru: "Русский", en: "English" };
const KEPT = "uzdik.language";
let here = null;

/** The language that the address asks for, that was chosen before, or that the browser prefers; Kazakh otherwise. */
export function language() {
  const asked = new URLSearchParams(location.search).get("lang");
  const known = [asked, kept(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return known.find((one) => LANGUAGES.includes(one)) ?? "kk";
}

function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null; // A browser that keeps nothing still shows a page.
  }
}

/** Keeps the choice, and loads the page anew in that language. */
export function choose(chosen) {
  try {
    localStorage.setItem(KEPT, chosen);
  } catch {
    // Then the address alone says it.
  }
  const to = new URL(location.href);
  to.searchParams.set("lang", chosen);
  location.replace(to);
}

/**
 * The words of a page, from `texts/<language>.json` in its folder and from those that all pages share. While they do not
 * come, the page says so in every language instead of staying empty.
 */
export async function words(folder) {
  const chosen = language();
  const texts = (of) => jsonFile(new URL(`texts/${chosen}.json`, of), wordless);
  const [shared, own] = await Promise.all([texts(new URL(".", import.meta.url)), texts(folder)]);
  here = new Words(chosen, { ...shared, ...own });
  return here;
}

/** The words that this page has got. */
export const wordsHere = () => here;

/** Texts, numbers and moments in one language. */
export class Words {
  #texts;
  #plurals;
  #helped;

  constructor(chosen, texts) {
    this.language = chosen;
    this.#texts = texts;
    this.#plurals = new Intl.PluralRules(chosen);
    this.#helped = chosen === "kk" && !knowsKazakh();
  }

  /** A text with its values in it; of plural forms the one that `values.n` asks for. */
  t(key, values = {}) {
    const text = this.#texts[key];
    if (text === undefined) throw new Error(`no text ${key} in ${this.language}`);
    const one = typeof text === "string" ? text : pluralOf(text, this.#plurals, values.n);
    return fill(one, values, (value) => (typeof value === "number" ? this.number(value) : String(value)));
  }

  /** Whether there is such a text, for codes that the system may learn before the pages do. */
  has(key) {
    return this.#texts[key] !== undefined;
  }

  number(n, options = {}) {
    return new Intl.NumberFormat(this.#helped ? "ru" : this.language, options).format(n);
  }

  date(instant) {
    return this.#moment(instant, { dateStyle: "long" });
  }

  dateTime(instant) {
    return this.#moment(instant, { dateStyle: "medium", timeStyle: "short" });
  }

  #moment(instant, style) {
    // Deadlines are Kazakhstan's, wherever the reader is.
    const timeZone = zoneAt(instant);
    if (this.#helped) return kazakhMoment(instant, { timeZone, ...style });
    return new Intl.DateTimeFormat(this.language, { timeZone, ...style }).format(new Date(instant));
  }

  /** A size as people say it: 3.2 MB. */
  bytes(n) {
    const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
    const step = n < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log(n) / Math.log(1000)));
    return this.number(n / 1000 ** step, { style: "unit", unit: units[step], maximumFractionDigits: step === 0 ? 0 : 1 });
  }
}
