import * as forms from "./forms.js";

// The table "The poll's public folder": what a name may be, whether it is signed, and the form of what is in it.
const FILES = [
  { name: /^poll\.json$/, signed: true, form: forms.poll },
  { name: /^signing-key\.json$/, form: forms.signingKey },
  { name: /^roll\.json$/, signed: true, form: forms.roll },
  { name: /^rolls\/[1-9][0-9]{0,3}\.json$/, signed: true, form: forms.supplement },
  { name: /^keys\.json$/, signed: true, form: forms.keys },
  { name: /^keys\/[0-9]{9}\.json$/, form: forms.districtKey },
  { name: /^extensions\/[1-9][0-9]{0,3}\.json$/, signed: true, form: forms.extension },
  { name: /^offline\/[1-9][0-9]{0,3}\.json$/, signed: true, form: forms.offline },
  { name: /^turnout\.json$/, form: forms.turnout },
  { name: /^issued\/[0-9]{9}\.jsonl$/ },
  { name: /^marks\.json$/, signed: true, form: forms.marks },
  { name: /^paper\/[0-9]{9}-[1-9][0-9]{0,3}\.json$/, signed: true, form: forms.paper },
  { name: /^closing\.json$/, signed: true, form: forms.closing },
  { name: /^ledgers\/[0-9]{9}\.jsonl$/ },
  { name: /^withheld\/[0-9]{9}\.json$/, form: forms.withheld },
  { name: /^annulled\.json$/, signed: true, form: forms.annulled },
  { name: /^results\.json$/, signed: true, form: forms.results },
  { name: /^destroyed\.json$/, signed: true, form: forms.destroyed },
];

/** When it is there, all keys are destroyed and the list of all files is due. */
export const DESTROYED = "destroyed.json";

/** Files that every poll has at its end, whatever its districts. */
export const ALWAYS = [
  "closing.json",
  DESTROYED,
  "keys.json",
  "marks.json",
  "poll.json",
  "results.json",
  "roll.json",
  "signing-key.json",
];

/** What the page says of a name, or undefined when it says nothing. */
export const kindOf = (name) => FILES.find((file) => file.name.test(name));

/** The number in a name such as `rolls/2.json`. */
export const numberIn = (name) => Number(/(\d+)\.json$/.exec(name)[1]);

/** The district or station in a name such as `ledgers/316030000.jsonl`. */
export const codeIn = (name) => /\/([^/]+)\.jsonl?$/.exec(name)[1];
