import { POLL } from "../publisher.js";
import { CHOICE, SELECTION, after, at, flip, inResults } from "../tampering.js";

// Classes of tampering: each with what it is tried on, the check and the code that it ends with, and the deed.
export default [
  [
    "an officer's figure dropped",
    "akim",
    6,
    "assessment-missing",
    at(SELECTION, (sitting) => sitting.assessments.pop()),
  ],
  [
    "an officer's figure twice",
    "akim",
    6,
    "assessment-twice",
    at(SELECTION, (sitting) => sitting.assessments.push(sitting.assessments[0])),
  ],
  [
    "an officer's figure for what members score",
    "akim",
    6,
    "assessment-unwanted",
    at(SELECTION, (sitting) => (sitting.assessments[0].criterion = "project-effect")),
  ],
  [
    "more points than the evidence counts",
    "akim",
    6,
    "evidence-wrong",
    at(CHOICE, (sitting) => {
      const listed = sitting.assessments.find(({ criterion }) => criterion === "feedback");
      listed.items--;
    }),
  ],

  [
    "a poll's figure changed",
    "akim",
    7,
    "poll-figure-wrong",
    at(CHOICE, (sitting) => (sitting.figures[0].points = "10")),
  ],
  ["a poll's figure kept back", "akim", 7, "poll-figure-wrong", at(CHOICE, (sitting) => sitting.figures.pop())],
  [
    "a figure of a poll that the rules do not ask",
    "akim",
    7,
    "figure-unwanted",
    at(CHOICE, (sitting) => (sitting.figures[0].from = "poll:rehearsal.friends")),
  ],
  [
    "a poll's figure twice",
    "akim",
    7,
    "figure-twice",
    at(CHOICE, (sitting) => sitting.figures.push(sitting.figures[0])),
  ],
  ["the poll not named", "akim", 7, "polls-differ", inResults((results) => (results.polls = []))],
  [
    "other questions published than were answered",
    "akim",
    7,
    "survey-differs",
    (publisher) => {
      publisher.survey(({ survey }) => (survey.questions[0].text.kk = "?"));
      return publisher.published();
    },
  ],
  [
    "other districts published than were asked",
    "akim",
    7,
    "survey-differs",
    (publisher) => {
      publisher.survey(({ survey }) => survey.districts.pop());
      return publisher.published();
    },
  ],
  [
    "a place named where nobody was asked",
    "akim",
    7,
    "survey-differs",
    (publisher) => {
      publisher.survey((published) => (published.places = { 633630000: { kk: "Ақбұлақ", ru: "Акбулак" } }));
      return publisher.published();
    },
  ],
  [
    "another poll's questions published",
    "akim",
    7,
    "survey-differs",
    (publisher) => {
      publisher.survey((published) => (published.digest = "0".repeat(64)));
      return publisher.published();
    },
  ],
  [
    "the poll swapped for another",
    "akim",
    7,
    "poll-swapped",
    inResults((results) => (results.polls[0].results = "0".repeat(64))),
  ],
  [
    "the poll's list of files swapped",
    "akim",
    7,
    "poll-swapped",
    inResults((results) => (results.polls[0].files = "0".repeat(64))),
  ],
  [
    "the poll changed in its folder",
    "akim",
    7,
    "poll-not-sound",
    after((all) => flip(all, `${POLL}ledgers/316030000.jsonl`)),
  ],
];
