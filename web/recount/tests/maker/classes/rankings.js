import { CHOICE, FINAL, SELECTION, at, consistent, inResults, leave, placings } from "../tampering.js";

// Classes of tampering: each with what it is tried on, the check and the code that it ends with, and the deed.
export default [
  [
    "points on a sheet changed",
    "akim",
    8,
    "share-wrong",
    at(SELECTION, (sitting) => (sitting.sheets[0].points["practical-results"] = "1")),
  ],
  [
    "an officer's points changed",
    "akim",
    8,
    "share-wrong",
    at(SELECTION, (sitting) => (sitting.assessments.find(({ criterion }) => criterion === "openness").points = "9")),
  ],
  [
    "an earlier total changed",
    "akim",
    8,
    "share-wrong",
    at(
      CHOICE,
      (sitting) =>
        (placings(sitting)[0].shares.find(({ criterion }) => criterion === "selection-total").combined = "60"),
    ),
  ],
  [
    "a vote changed",
    "provider",
    8,
    "share-wrong",
    at(FINAL, (sitting) => {
      const own = sitting.sheets.filter(({ member }) => member === 7);
      own.find(({ points }) => points.votes === "1").points.votes = "0";
    }),
  ],
  ["a total changed", "akim", 8, "total-wrong", at(SELECTION, (sitting) => (placings(sitting)[0].total = "99"))],
  [
    "two places swapped",
    "akim",
    8,
    "place-wrong",
    at(FINAL, (sitting) => {
      const [one, other] = placings(sitting);
      [one.place, other.place] = [other.place, one.place];
    }),
  ],
  [
    "two candidates in each other's order",
    "akim",
    8,
    "place-wrong",
    at(FINAL, (sitting) => placings(sitting).reverse()),
  ],
  [
    "somebody with two places",
    "akim",
    8,
    "candidate-twice",
    at(FINAL, (sitting) => placings(sitting).push(placings(sitting)[0])),
  ],
  ["somebody without a place", "akim", 8, "ranked-wrongly", at(FINAL, (sitting) => placings(sitting).pop())],
  ["a verdict changed", "akim", 8, "verdict-wrong", at(CHOICE, (sitting) => (placings(sitting)[1].verdict = "passed"))],
  [
    "a reason changed",
    "akim",
    8,
    "reason-wrong",
    at(FINAL, (sitting) => (placings(sitting)[0].because[0].values.places = "1")),
  ],
  [
    "what decides between neighbours changed",
    "akim",
    8,
    "reason-wrong",
    at(FINAL, (sitting) => (placings(sitting)[0].ahead.by = { kind: "nothing" })),
  ],
  [
    "a note left out",
    "akim",
    8,
    "notes-wrong",
    at("61.regional-choice", ({ protocol }) => protocol.ranking.notes.pop()),
  ],
  [
    "the digest of the figures changed",
    "akim",
    8,
    "inputs-digest-wrong",
    at(FINAL, ({ protocol }) => (protocol.ranking.figuresDigest = "0".repeat(64))),
  ],
  [
    "the digest of the inputs changed",
    "akim",
    8,
    "inputs-digest-wrong",
    at(FINAL, ({ protocol }) => (protocol.ranking.inputsDigest = "0".repeat(64))),
  ],
  [
    "somebody passed whom the ranking does not let pass",
    "provider",
    8,
    "passed-differ",
    at(FINAL, ({ protocol }) => {
      protocol.passed.pop();
    }),
  ],

  [
    "a casting vote by the wrong person",
    "provider",
    8,
    "inputs-digest-wrong",
    at(FINAL, ({ protocol }) => (protocol.ties[0].from = "member:1")),
  ],
  [
    "a casting vote by the wrong person, in digests too",
    "provider",
    9,
    "tie-by-wrong-person",
    consistent(FINAL, ({ protocol }) => (protocol.ties[0].from = "member:1")),
  ],
  [
    "a casting vote while another led",
    "provider",
    9,
    "tie-by-wrong-person",
    at(FINAL, ({ protocol }) => {
      protocol.attendance = protocol.attendance.filter(({ kind }) => kind === "came");
      protocol.present = [1, ...protocol.present];
    }),
  ],
  [
    "a casting vote without a quorum",
    "provider",
    9,
    "quorum-short",
    at(FINAL, (sitting) => {
      const [tie] = sitting.protocol.ties;
      leave(sitting, "sealed", 4, 5, 6, 7);
      const gone = sitting.protocol.attendance.slice(-4).map((fact) => ({ ...fact, kind: "came", reason: "" }));
      for (const fact of sitting.protocol.attendance.slice(-4)) fact.at = tie.at;
      for (const fact of gone) fact.at = sitting.signatures[0].at;
      sitting.protocol.attendance.push(...gone);
      sitting.protocol.present = [2, 3, 4, 5, 6, 7];
    }),
  ],
  [
    "a casting vote between candidates whom their figures part",
    "provider",
    8,
    "inputs-digest-wrong",
    at(FINAL, ({ protocol }) => (protocol.ties[0].order[0] = placings({ protocol })[0].candidate)),
  ],
  [
    "the order of a casting vote changed",
    "provider",
    8,
    "inputs-digest-wrong",
    at(FINAL, ({ protocol }) => protocol.ties[0].order.reverse()),
  ],

  [
    "the order of a casting vote changed, in digests too",
    "provider",
    8,
    "place-wrong",
    consistent(FINAL, ({ protocol }) => protocol.ties[0].order.reverse()),
  ],
  [
    "a casting vote between others, in digests too",
    "provider",
    8,
    "place-wrong",
    consistent(FINAL, ({ protocol }) => (protocol.ties[0].order[0] = placings({ protocol })[0].candidate)),
  ],
  [
    "a second casting vote between candidates whom their figures part",
    "provider",
    9,
    "tie-unknown",
    consistent(FINAL, ({ protocol }) => {
      const [tie] = protocol.ties;
      const order = [placings({ protocol })[0].candidate, tie.order[0]];
      protocol.ties.push({ ...tie, order });
    }),
  ],
  [
    "a casting vote where the chair decides nothing",
    "provider",
    9,
    "tie-unknown",
    consistent("31.selection", ({ protocol }) => {
      const order = placings({ protocol }).map(({ candidate }) => candidate);
      const at = protocol.attendance.at(-1).at;
      protocol.ties.push({ at, figuresDigest: "0".repeat(64), from: "member:1", order, reason: "none" });
    }),
  ],

  ["only one signature", "akim", 10, "signatures-wrong", at(FINAL, (sitting) => sitting.signatures.pop())],
  [
    "two signatures of one office",
    "akim",
    10,
    "signatures-wrong",
    at(FINAL, (sitting) => (sitting.signatures[1].by = sitting.signatures[0].by)),
  ],
  [
    "a signature under another protocol",
    "akim",
    10,
    "signatures-wrong",
    at(FINAL, (sitting) => (sitting.signatures[0].protocol = "0".repeat(64))),
  ],
  [
    "a protocol changed after it was signed",
    "akim",
    10,
    "protocol-digest-wrong",
    at(FINAL, ({ protocol }) => (protocol.convenedAt = "2020-09-01T00:00:00Z")),
  ],

  [
    "a winner whom no ranking gives",
    "akim",
    11,
    "winners-wrong",
    inResults((results) => {
      const place = results.winners.filter(({ award }) => award.endsWith("-place"));
      [place[0].candidate, place[1].candidate] = [place[1].candidate, place[0].candidate];
    }),
  ],
  ["a winner left out", "akim", 11, "winners-wrong", inResults((results) => results.winners.pop())],
  [
    "an award that the rules do not know",
    "akim",
    11,
    "winners-wrong",
    inResults((results) => results.winners.push({ award: "grand-prix", candidate: results.winners[0].candidate })),
  ],
  ["the ranking left out", "akim", 8, "ranking-missing", at(FINAL, ({ protocol }) => delete protocol.ranking)],
  [
    "a candidate whom nobody scored",
    "akim",
    8,
    "figure-missing",
    at(SELECTION, (sitting) => {
      const [{ candidate }] = sitting.agenda;
      for (const sheet of sitting.sheets.filter((one) => one.candidate === candidate)) {
        sheet.struck = "conflict";
        sitting.protocol.recusals.push({ candidate, late: false, member: sheet.member, reason: "—" });
      }
    }),
  ],
  [
    "the casting vote left out, in digests too",
    "provider",
    8,
    "place-wrong",
    consistent(FINAL, ({ protocol }) => (protocol.ties = [])),
  ],
];
