import { decoded } from "../bytes/base64url.js";

/** A value has not the form the page names; `path` says which one. */
export class Misshapen extends Error {
  constructor(path, wanted) {
    super(`${path || "the whole"} must be ${wanted}`);
  }
}

// A shape is a function (value, path) that returns nothing or throws Misshapen.

/** A value for which the test holds. */
export const that = (test, wanted) => (value, path) => {
  if (!test(value)) throw new Misshapen(path, wanted);
};

export const integer = (least = 0) => that((v) => Number.isSafeInteger(v) && v >= least, `an integer from ${least}`);
export const flag = that((v) => typeof v === "boolean", "true or false");
export const text = that((v) => typeof v === "string" && v.length > 0, "a text that is not empty");
export const oneText = (wanted) => that((v) => v === wanted, JSON.stringify(wanted));
export const matching = (pattern, wanted) => that((v) => typeof v === "string" && pattern.test(v), wanted);
export const digest = matching(/^[0-9a-f]{64}$/, "64 digits of lower-case hex");

/** Base64url of exactly so many bytes. */
export const bytesOf = (length) =>
  that((v) => typeof v === "string" && decoded(v)?.length === length, `base64url of ${length} bytes`);

/** A moment in UTC such as 2020-06-10T00:00:00Z, with a fraction of at most three digits or none. */
export const instant = that(
  (v) => typeof v === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(v) && isReal(v),
  "a moment in UTC",
);

function isReal(moment) {
  const time = new Date(moment);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(moment.slice(0, 19));
}

/** The shape, or null. */
export const orNull = (shape) => (value, path) => {
  if (value !== null) shape(value, path);
};

/** An array of at least so many values of one shape. */
export const listOf =
  (shape, least = 0) =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least) throw new Misshapen(path, `an array of at least ${least}`);
    value.forEach((one, i) => shape(one, `${path}[${i}]`));
  };

/** An array of exactly so many values of one shape. */
export const exactly = (count, shape) => (value, path) => {
  if (!Array.isArray(value) || value.length !== count) throw new Misshapen(path, `an array of ${count}`);
  value.forEach((one, i) => shape(one, `${path}[${i}]`));
};

/** An object with exactly these members, of which the optional ones may be left out. */
export const members =
  (shapes, optional = {}) =>
  (value, path) => {
    if (!isObject(value)) throw new Misshapen(path, "an object");
    const known = { ...shapes, ...optional };
    const missing = Object.keys(shapes).find((name) => !Object.hasOwn(value, name));
    for (const [name, one] of Object.entries(value)) {
      if (!Object.hasOwn(known, name)) throw new Misshapen(`${path}/${name}`, "left out: nothing is known of it");
      known[name](one, `${path}/${name}`);
    }
    if (missing !== undefined) throw new Misshapen(`${path}/${missing}`, "there");
  };

/** An object of at least so many members, whose names and values each have one shape. */
export const mapOf =
  (nameShape, shape, least = 0) =>
  (value, path) => {
    if (!isObject(value) || Object.keys(value).length < least)
      throw new Misshapen(path, `an object of at least ${least}`);
    for (const [name, one] of Object.entries(value)) {
      nameShape(name, `${path}/${name}`);
      shape(one, `${path}/${name}`);
    }
  };

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
