import { commissionName, placeName, worded } from "../parts/names.js";
import { sittingName, thingName } from "../parts/things.js";

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const KATO = /^\d{9}$/;
const FLAGS = { true: "yes", false: "no" };

/** What a value of a fact says to people; as it stands where it is a text, a digest or a code that the page does not know. */
export function valueWords(w, contest, key, value) {
  if (READ[key]) return READ[key](w, contest, value);
  if (INSTANT.test(value)) return w.dateTime(value);
  if (DAY.test(value)) return w.date(`${value}T12:00:00Z`);
  return FLAGS[value] ? w.t(FLAGS[value]) : value;
}

const of = (prefix) => (w, contest, value) => worded(w, prefix, value);
const each = (part, separator, name) => (w, contest, value) =>
  value.split(separator).filter((one) => one !== "").map((one) => name(w, contest, one)).join(part);
const inContest = (kind) => (w, contest, value) => contest.name(kind, value);
const area = (w, value) => worded(w, "area", value.slice(0, 2));

// What stands in the values is written for the digest; people read names.
const READ = {
  edition: (w, contest) => contest.title,
  commission: (w, contest, value) => commissionName(w, contest, value),
  sitting: (w, contest, value) => sittingName(w, contest, value),
  scope: (w, contest, value) => sittingName(w, contest, value),
  to: (w, contest, value) => (value.split(".").length > 2 ? commissionName(w, contest, value) : value),
  poll: (w, contest, value) => thingName(w, contest, "poll", value),
  dossier: (w, contest, value) => thingName(w, contest, "dossier", value),
  candidate: (w, contest, value) => candidate(w, contest, value),
  candidates: each(", ", " ", (w, contest, value) => candidate(w, contest, value)),
  order: each(" → ", " ", (w, contest, value) => candidate(w, contest, value)),
  passed: each(", ", " ", (w, contest, value) => candidate(w, contest, value)),
  deadline: inContest("deadline"),
  intake: inContest("intake"),
  form: inContest("form"),
  document: inContest("document"),
  documents: each(", ", ", ", inContest("document")),
  kind: inContest("document"),
  check: inContest("check"),
  place: (w, contest, value) => placeName(w, value),
  by: of("office"),
  of: of("body"),
  offices: each(", ", " ", of("office")),
  matter: of("matter"),
  period: of("period"),
  cause: (w, contest, value) => worded(w, "takedown", value.toLowerCase().replaceAll("_", "-")),
  why: of("trouble"),
  part: of("key-part"),
  district: (w, contest, value) => (KATO.test(value) ? `${value}, ${area(w, value)}` : value),
};

// A number of candidates stands there, too, where nobody may be told from another.
const candidate = (w, contest, value) => (value.includes(".") ? thingName(w, contest, "dossier", value) : value);
