import { unsigned } from "./poll-files.js";

// Many type Kazakh names without the letters that Russian keyboards lack.
const FOLDED = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ё: "е" };
const MOST = 12;

const folded = (text) => text.toLowerCase().replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter]);
const partsOf = (text) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");

/** The places whose residents are asked: each unit of residence with its district, by code and, once told, by name. */
export class Places {
  #names;
  #units;

  /** `districts` as in poll.json; `names` from code to the name in each language, as far as there are any. */
  constructor(districts, names = {}) {
    this.#names = names;
    this.#units = districts.flatMap(({ code, residence }) =>
      residence.map((unit) => ({ unit, district: code, parts: this.#partsOf(unit, code) })),
    );
  }

  #partsOf(unit, district) {
    const names = [unit, district].flatMap((code) => Object.values(this.#names[code] ?? {}));
    return [unit, ...names.flatMap(partsOf)];
  }

  /** Whether any place has a name. */
  get named() {
    return Object.keys(this.#names).length > 0;
  }

  /** A place's name in this language, or in the state language where it has none; null where it has no name at all. */
  name(code, language) {
    return this.#names[code]?.[language] ?? this.#names[code]?.kk ?? null;
  }

  /** Every unit with its district, when they are few enough to be shown; otherwise none. */
  few() {
    return this.#units.length <= MOST ? this.#units : [];
  }

  /** The units of which every word of the text begins some name or the code, the best first, at most a dozen. */
  find(text) {
    return this.#found(text).slice(0, MOST);
  }

  /** The district that the text means: of the unit with this very code, or of all units found; undefined otherwise. */
  district(text) {
    const found = this.#found(text);
    const exact = found.find(({ unit }) => unit === text);
    if (exact) return exact.district;
    const districts = new Set(found.map(({ district }) => district));
    return districts.size === 1 ? found[0].district : undefined;
  }

  #found(text) {
    const wanted = partsOf(text);
    if (wanted.length === 0) return [];
    const begins = (parts) => wanted.every((word) => parts.some((part) => part.startsWith(word)));
    const own = ({ unit }) => begins([unit, ...Object.values(this.#names[unit] ?? {}).flatMap(partsOf)]);
    const found = this.#units.filter(({ parts }) => begins(parts));
    return [...found.filter(own), ...found.filter((unit) => !own(unit))];
  }
}

/**
 * The places of a poll, with the names that the published survey gives them, where it can be read. A name only helps to
 * find a code; a wrong one gets nobody a credential, since the roll knows everybody's district.
 */
export async function placesOf(poll, readPublic) {
  const dot = poll.name.lastIndexOf(".");
  const folder = `editions/${poll.name.slice(0, dot)}/surveys/${poll.name.slice(dot + 1)}/`;
  const published = await surveyIn(folder, readPublic).catch(() => null);
  const same = published?.digest === poll.digestHex;
  return new Places(poll.frozen.districts, (same && published.places) || {});
}

async function surveyIn(folder, readPublic) {
  const current = await unsigned(readPublic, `${folder}current.json`);
  return current && unsigned(readPublic, current.survey);
}
