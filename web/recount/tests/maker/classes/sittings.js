import { CHOICE, FINAL, SELECTION, at, inResults, leave } from "../tampering.js";

// Classes of tampering: each with what it is tried on, the check and the code that it ends with, and the deed.
export default [
  [
    "a sitting that the rules do not know",
    "akim",
    3,
    "sitting-unknown",
    at(FINAL, (sitting) => {
      sitting.sitting = sitting.protocol.sitting = "rehearsal.republican.kz.semifinal";
    }),
  ],
  ["the last sitting left out", "akim", 11, "sitting-missing", inResults((results) => results.sittings.pop())],
  ["a sitting twice", "akim", 3, "sitting-twice", inResults((results) => results.sittings.push(results.sittings[0]))],
  [
    "fewer members than the rules want",
    "akim",
    3,
    "members-differ",
    at(FINAL, ({ protocol }) => (protocol.members = 7)),
  ],
  [
    "a smaller quorum than the rules want",
    "akim",
    3,
    "quorum-differs",
    at(FINAL, ({ protocol }) => (protocol.quorum = 5)),
  ],
  [
    "a quorum short at the opening",
    "akim",
    3,
    "quorum-short",
    at(FINAL, ({ protocol }) => {
      protocol.attendance = protocol.attendance.slice(0, 5);
      protocol.present = protocol.attendance.map(({ member }) => member);
    }),
  ],
  [
    "a quorum lost before the seal",
    "akim",
    3,
    "quorum-short",
    at(FINAL, (sitting) => leave(sitting, "open", 6, 7, 8, 9)),
  ],
  [
    "a quorum lost before the close",
    "akim",
    3,
    "quorum-short",
    at(FINAL, (sitting) => leave(sitting, "sealed", 6, 7, 8, 9)),
  ],
  [
    "present without having come",
    "akim",
    3,
    "attendance-wrong",
    at(FINAL, ({ protocol }) => protocol.attendance.pop()),
  ],
  [
    "leaving without having come",
    "akim",
    3,
    "attendance-wrong",
    at(FINAL, ({ protocol }) => (protocol.attendance[0].kind = "left")),
  ],

  ["somebody dropped from an agenda", "akim", 4, "agenda-differs", at(CHOICE, (sitting) => sitting.agenda.pop())],
  [
    "somebody smuggled onto an agenda",
    "akim",
    4,
    "agenda-differs",
    at(CHOICE, (sitting) => sitting.agenda.push({ area: "31", candidate: `rehearsal.31.${"0".repeat(32)}` })),
  ],
  [
    "somebody on an agenda twice",
    "akim",
    4,
    "candidate-twice",
    at(CHOICE, (sitting) => sitting.agenda.push(sitting.agenda[0])),
  ],
  [
    "admitted with a ground against it",
    "akim",
    4,
    "admission-wrong",
    at(
      "regional.31.admission",
      ({ protocol }) => (protocol.admissions.find(({ admitted }) => !admitted).admitted = true),
    ),
  ],
  [
    "refused, and passed all the same",
    "akim",
    4,
    "passed-differ",
    at("regional.31.admission", ({ protocol }) => {
      protocol.passed.push(protocol.admissions.find(({ admitted }) => !admitted).candidate);
      protocol.passed.sort();
    }),
  ],
  ["counted in another area", "akim", 4, "area-wrong", at(CHOICE, (sitting) => (sitting.agenda[0].area = "61"))],
  [
    "a later sitting left out",
    "akim",
    5,
    "sheet-of-nobody",
    inResults((results) => {
      results.sittings = results.sittings.filter(({ sitting }) => !sitting.endsWith("61.regional-choice"));
      const final = results.sittings.find(({ sitting }) => sitting.endsWith(FINAL));
      final.agenda = final.agenda.filter(({ candidate }) => !candidate.includes(".61."));
    }),
  ],
  [
    "somebody named who went on nowhere",
    "akim",
    4,
    "named-differ",
    inResults((results) => {
      const { candidate } = results.sittings[0].protocol.admissions.find(({ admitted }) => !admitted);
      results.named.push({ candidate, name: "Somebody", unit: "313633101" });
    }),
  ],
  ["the name of one who went on left out", "akim", 4, "named-differ", inResults((results) => results.named.pop())],

  ["a sheet dropped", "akim", 5, "sheet-missing", at(SELECTION, (sitting) => sitting.sheets.pop())],
  [
    "a member's sheet twice",
    "akim",
    5,
    "sheet-twice",
    at(SELECTION, (sitting) => sitting.sheets.push(sitting.sheets[0])),
  ],
  [
    "a sheet of nobody's",
    "akim",
    5,
    "sheet-of-absent",
    at(SELECTION, (sitting) => sitting.sheets.push({ ...sitting.sheets[0], member: 12 })),
  ],
  [
    "a sheet on somebody else",
    "akim",
    5,
    "sheet-of-nobody",
    at(SELECTION, (sitting) => (sitting.sheets[0].candidate = `rehearsal.31.${"0".repeat(32)}`)),
  ],
  [
    "a conflicted member's sheet counted",
    "akim",
    5,
    "struck-wrong",
    at(CHOICE, (sitting) => delete sitting.sheets.find(({ struck }) => struck === "conflict").struck),
  ],
  [
    "a sheet struck for no reason",
    "akim",
    5,
    "struck-wrong",
    at(SELECTION, (sitting) => (sitting.sheets[0].struck = "left")),
  ],
  [
    "a conflict made up to strike a sheet",
    "akim",
    8,
    "share-wrong",
    at(SELECTION, (sitting) => {
      const [sheet] = sitting.sheets;
      sheet.points["project-effect"] = "0";
      sitting.protocol.recusals.push({ candidate: sheet.candidate, late: false, member: sheet.member, reason: "—" });
      sheet.struck = "conflict";
      sitting.sheets.find((other) => other.candidate === sheet.candidate && other !== sheet).points["project-effect"] =
        "9";
    }),
  ],
  [
    "more points than there can be",
    "akim",
    5,
    "points-out-of-bounds",
    at(SELECTION, (sitting) => (sitting.sheets[0].points["practical-results"] = "11")),
  ],
  [
    "points between two steps",
    "akim",
    5,
    "points-out-of-bounds",
    at(SELECTION, (sitting) => (sitting.sheets[0].points["practical-results"] = "7.5")),
  ],
  [
    "a criterion left out of a sheet",
    "akim",
    5,
    "points-missing",
    at(SELECTION, (sitting) => delete sitting.sheets[0].points["practical-results"]),
  ],
  [
    "points for what nobody asks",
    "akim",
    5,
    "points-unwanted",
    at(SELECTION, (sitting) => (sitting.sheets[0].points.charm = "5")),
  ],
  [
    "another paragraph cited",
    "akim",
    3,
    "paragraph-differs",
    at(FINAL, ({ protocol }) => (protocol.paragraph = "p21")),
  ],
  [
    "a late conflict without its time",
    "akim",
    3,
    "recusal-wrong",
    at(CHOICE, ({ protocol }) => delete protocol.recusals[0].found),
  ],
  [
    "somebody who left and passed all the same",
    "akim",
    4,
    "departure-wrong",
    at(FINAL, ({ protocol }) =>
      protocol.departures.push({
        code: "withdrawn",
        paragraph: "-",
        text: {},
        values: { candidate: protocol.passed[0] },
      }),
    ),
  ],
  [
    "the leaving of somebody who was never there",
    "akim",
    4,
    "departure-wrong",
    at(FINAL, ({ protocol }) =>
      protocol.departures.push({
        code: "withdrawn",
        paragraph: "-",
        text: {},
        values: { candidate: "rehearsal.31.x" },
      }),
    ),
  ],
  [
    "a sheet at an admission",
    "akim",
    5,
    "sheet-unwanted",
    (publisher) => {
      publisher.results(({ sittings }) => {
        const [sheet] = sittings.find(({ sitting }) => sitting.endsWith(SELECTION)).sheets;
        sittings[0].sheets.push(sheet);
      });
      return publisher.published();
    },
  ],
];
