import {
  digest,
  flag,
  instant,
  integer,
  listOf,
  mapOf,
  matching,
  members,
  oneText,
  text,
  that,
} from "../json/shape.js";
import { Fraction } from "./fraction.js";

const anyText = that((v) => typeof v === "string", "a text");
const points = that((v) => typeof v === "string" && Fraction.read(v) !== null, "points such as 45, 4.5 or 37/9");
const name = matching(/^[^/\\]{1,200}$/, "a file's name");
const number = integer(1);
const kato = matching(/^\d{9}$/, "a code of 9 digits");
const someone = matching(/^member:[1-9]\d*$/, "member: and a number");

const oneOf = (...values) => that((v) => values.includes(v), values.join(", "));
const phase = oneOf("convened", "open", "sealed", "closed", "signed");

export const manifest = members(
  {
    edition: text,
    files: listOf(members({ bytes: integer(), name, sha256: digest }), 1),
    number,
    requestedAt: text,
  },
  { corrects: number },
);

export const current = members(
  { edition: text, manifest: text, manifestDigest: digest, number },
  { announcement: text, award: text, corrects: number, list: text, results: text, survey: text },
);

export const tombstone = members({
  edition: text,
  file: name,
  number: integer(),
  reason: text,
  removedAt: text,
  sha256: digest,
  size: integer(),
});

const texts = mapOf(text, anyText);
const reason = members({ code: text, paragraph: text, text: texts, values: mapOf(text, anyText) });
const candidates = listOf(text);

const decider = (value, path) => {
  const forms = {
    points: members({ difference: points, kind: text }),
    criterion: members({ criterion: text, kind: text, others: points, own: points }),
    chair: members({ kind: text, reason: anyText }),
    nothing: members({ kind: text }),
  };
  const form = forms[value?.kind];
  (form ?? oneText("points, criterion, chair or nothing"))(value, path);
};
const neighbour = members({ by: decider, other: text, text: texts });

const share = members({
  combined: points,
  criterion: text,
  figures: integer(),
  votes: listOf(members({ from: someone, points })),
  weighted: points,
});

const placing = members(
  {
    because: listOf(reason, 1),
    candidate: text,
    place: number,
    shares: listOf(share),
    total: points,
    verdict: oneOf("passed", "not-passed", "undecided"),
  },
  { ahead: neighbour, behind: neighbour },
);

const ranking = members({
  areas: listOf(members({ area: text, placings: listOf(placing) })),
  figuresDigest: digest,
  inputsDigest: digest,
  notes: listOf(reason),
});

const protocol = members(
  {
    admissions: listOf(members({ admitted: flag, candidate: text, reasons: listOf(reason) })),
    attendance: listOf(members({ at: text, kind: oneOf("came", "left"), member: number, phase, reason: anyText })),
    chair: number,
    convenedAt: text,
    departures: listOf(reason),
    digest,
    members: number,
    paragraph: text,
    passed: candidates,
    present: listOf(number),
    quorum: number,
    recusals: listOf(
      members(
        { candidate: text, late: flag, member: number, reason: anyText },
        { found: members({ at: text, phase }) },
      ),
    ),
    run: integer(),
    sitting: text,
    substitutions: listOf(
      members({
        at: text,
        from: integer(),
        office: oneOf("chair", "acting-chair", "member", "secretary", "ethics-officer"),
        phase,
        reason: anyText,
        to: integer(),
      }),
    ),
    ties: listOf(members({ at: text, figuresDigest: digest, from: someone, order: listOf(text, 2), reason: anyText })),
  },
  {
    interviews: listOf(
      members(
        {
          at: text,
          candidate: text,
          moved: listOf(members({ at: text, from: text, reason: anyText }, { came: flag })),
        },
        { came: flag, link: anyText, place: anyText },
      ),
    ),
    meeting: members({ at: text, order: candidates }, { link: anyText, place: anyText }),
    ranking,
  },
);

const sitting = members({
  agenda: listOf(members({ candidate: text }, { area: text, unit: kato })),
  assessments: listOf(members({ candidate: text, criterion: text, items: integer(), points })),
  figures: listOf(members({ candidate: text, criterion: text, from: text, points })),
  protocol,
  sheets: listOf(
    members(
      { candidate: text, member: number, points: mapOf(text, points) },
      { struck: oneOf("conflict", "replaced", "left") },
    ),
  ),
  signatures: listOf(
    members({
      at: text,
      by: oneOf("chair", "acting-chair", "member", "secretary", "ethics-officer"),
      protocol: digest,
    }),
  ),
  sitting: text,
});

export const results = members({
  announcedAt: instant,
  contest: text,
  definition: digest,
  edition: text,
  named: listOf(members({ candidate: text, name: text, unit: kato })),
  number,
  polls: listOf(
    members(
      { folder: matching(/^polls\/[^/]+\/$/, "a poll's folder"), poll: text, results: digest },
      { files: digest },
    ),
  ),
  sittings: listOf(sitting, 1),
  winners: listOf(members({ award: text, candidate: text })),
});

/** What is only looked at for its digest of the rules, if at all. */
export const anything = () => {};

const asked = that((v) => Array.isArray(v?.districts), "an object with districts");

/** What is published of a poll's questions; the survey itself is held against the poll's own file. */
export const survey = members(
  { contest: text, definition: digest, digest, edition: text, folder: text, number, paragraph: text, survey: asked },
  { corrects: number, places: mapOf(kato, members({ kk: text, ru: text }, { en: text }), 1) },
);
