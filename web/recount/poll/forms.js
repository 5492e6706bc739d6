import {
  bytesOf,
  digest,
  exactly,
  flag,
  instant,
  integer,
  listOf,
  mapOf,
  matching,
  members,
  oneText,
  orNull,
  text,
} from "../json/shape.js";

const code = matching(/^[0-9]{9}$/, "a code of 9 digits");
const stationName = matching(/^[0-9]{9}-[1-9][0-9]{0,3}$/, "a district's code, a hyphen and a number");
const row = exactly(6, integer());
const rows = listOf(row, 1);

const question = members({ id: text, origin: text, paragraph: text, text: mapOf(text, text), theme: text });

export const poll = members({
  about: text,
  belowMinimum: text,
  districts: listOf(members({ ballotsFrom: instant, code, residence: listOf(code, 1) }), 1),
  k: integer(),
  minimum: integer(),
  poll: text,
  practice: flag,
  questions: listOf(question, 1),
  times: members({ ballotsUntil: instant, issueFrom: instant, issueUntil: instant }, { complaintsUntil: instant }),
});

export const signingKey = members({ crv: oneText("P-256"), kty: oneText("EC"), x: bytesOf(32), y: bytesOf(32) });

/** The same of an edition's folder, whose keys say what they are for. */
export const signingKeyForUse = members(
  { crv: oneText("P-256"), kty: oneText("EC"), x: bytesOf(32), y: bytesOf(32) },
  { alg: oneText("ES256"), use: oneText("sig") },
);

export const roll = members({
  contacts: listOf(members({ contacts: integer(), residents: integer() })),
  digest,
  districts: listOf(members({ adults: orNull(integer()), code, residents: integer() })),
  poll: text,
  version: integer(1),
});

export const supplement = members({
  digest,
  districts: mapOf(code, integer(1)),
  number: integer(1),
  pollDigest: digest,
  version: integer(1),
});

export const keys = members({ acknowledgement: bytesOf(65), districts: mapOf(code, digest), pollDigest: digest });

export const districtKey = members({ e: text, n: text });

export const extension = members(
  {
    at: instant,
    ballotsUntil: instant,
    issueUntil: instant,
    number: integer(1),
    pollDigest: digest,
    reason: text,
  },
  { complaintsUntil: instant },
);

export const offline = members({
  at: instant,
  from: instant,
  number: integer(1),
  pollDigest: digest,
  station: stationName,
  units: listOf(code, 1),
});

export const turnout = members({
  day: matching(/^\d{4}-\d\d-\d\d$/, "a day such as 2020-06-12"),
  districts: mapOf(code, orNull(integer())),
  pollDigest: digest,
});

export const marks = members({
  districts: mapOf(code, members({ assisted: orNull(integer()), paper: orNull(integer()) })),
  held: integer(),
  pollDigest: digest,
  refused: integer(),
  released: integer(),
  stations: mapOf(stationName, orNull(integer())),
});

export const paper = members({
  ballots: integer(),
  confirmed: flag,
  counts: rows,
  district: code,
  pollDigest: digest,
  station: stationName,
});

export const closing = members({
  closedAt: instant,
  ledgers: mapOf(code, members({ ballots: orNull(integer()), sha256: digest })),
  pollDigest: digest,
});

export const withheld = members({ pollDigest: digest, receipts: listOf(digest) });

export const annulled = members({ districts: mapOf(code, text, 1), pollDigest: digest });

export const results = members(
  {
    districts: mapOf(code, orNull(members({ ballots: integer(), counts: rows, online: integer(), paper: integer() }))),
    pollDigest: digest,
    total: members({ ballots: integer(), counts: rows }),
  },
  { annulled: listOf(code, 1) },
);

export const destroyed = members({ keys: listOf(members({ at: instant, name: text }), 1), pollDigest: digest });

export const bundle = members({
  files: listOf(members({ bytes: integer(), name: text, sha256: digest }), 1),
  pollDigest: digest,
});
