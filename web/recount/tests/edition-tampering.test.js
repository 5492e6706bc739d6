import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { verifyEdition } from "../edition/verify-edition.js";
import { keyPair } from "./maker/key-pairs.js";
import { digestOf } from "./maker/operator.js";
import { EDITION, POLL, Publisher, folderOf } from "./maker/publisher.js";

const OWN = `${EDITION}1/`;
const SELECTION = "regional.31.selection";
const CHOICE = "regional.31.regional-choice";
const FINAL = "republican.kz.final";

/** Another letter in the middle of a file. */
function flip(all, name) {
  const bytes = Buffer.from(all.get(name));
  bytes[bytes.length >> 1] ^= 1;
  all.set(name, bytes);
}

const placings = (sitting) => sitting.protocol.ranking.areas[0].placings;
const inResults = (by) => (publisher) => (publisher.results(by), publisher.published());
const at = (id, by) => (publisher) => (publisher.sitting(id, by), publisher.published());
const after = (deed) => (publisher) => publisher.published({ after: (all) => deed(all, publisher) });

/**
 * The version that this deed on a sitting ends in when its ranking's digests are worked out again afterwards: whoever
 * makes a bundle of their own can do that, too.
 */
const consistent = (id, by) => async (publisher) => {
  publisher.sitting(id, by);
  for (const name of ["figuresDigest", "inputsDigest"]) {
    const { failure } = await verifyEdition(folderOf(publisher.published()));
    const [, digest] = new RegExp(`the ${name} is ([0-9a-f]{64})`).exec(failure?.text) ?? [];
    if (digest) publisher.sitting(id, ({ protocol }) => (protocol.ranking[name] = digest));
  }
  return publisher.published();
};

// A class of tampering, what it is tried on, and the check and the code that it ends with.
const CLASSES = [
  ["a file changed after signing", "akim", 1, "digest-wrong", after((all) => flip(all, `${OWN}results.json`))],
  ["a file longer than listed", "akim", 1, "length-wrong", after((all) => all.set(`${OWN}winners.en.html`, Buffer.alloc(99)))],
  ["a file taken away", "akim", 1, "file-missing", after((all) => all.delete(`${OWN}winners.en.html`))],
  ["a file added", "akim", 1, "file-not-named", after((all) => all.set(`${OWN}more.json`, Buffer.from("{}")))],
  [
    "a file under another name",
    "akim",
    1,
    "file-missing",
    after((all) => {
      all.set(`${OWN}winners.html`, all.get(`${OWN}winners.en.html`));
      all.delete(`${OWN}winners.en.html`);
    }),
  ],
  ["the list of files changed", "akim", 1, "file-signature-wrong", after((all) => flip(all, `${OWN}manifest.json`))],
  [
    "signed by another key than the one beside it",
    "akim",
    1,
    "file-signature-wrong",
    (publisher) => publisher.published({ key: keyPair() }),
  ],
  ["the key left out of the list of files", "akim", 1, "file-missing", (publisher) =>
    publisher.published({ manifest: (listed) => (listed.files = listed.files.filter(({ name }) => name !== "signing-key.json")) })],
  ["the pointer to a version that is not there", "akim", 1, "version-missing", (publisher) =>
    publisher.published({ pointer: (current) => (current.number = 2) })],
  ["the pointer to another list of files", "akim", 1, "pointer-wrong", (publisher) =>
    publisher.published({ pointer: (current) => (current.manifestDigest = "0".repeat(64)) })],
  ["the pointer to files elsewhere", "akim", 1, "pointer-wrong", (publisher) =>
    publisher.published({ pointer: (current) => (current.results = "editions/other/1/results.json") })],
  ["correcting a version that is not there", "akim", 1, "corrected-wrong", (publisher) => {
    Object.assign(publisher, { number: 3, corrects: 2 });
    return publisher.published();
  }],
  ["correcting a later version", "akim", 1, "corrected-wrong", (publisher) => {
    publisher.corrects = 2;
    return publisher.published();
  }],
  ["removed, and not signed for", "akim", 1, "file-signature-missing", after((all, publisher) => {
    publisher.removed(all, "winners.en.html");
    all.delete(`${OWN}winners.en.html.tombstone.sig`);
  })],
  ["removed, and signed by another key", "akim", 1, "file-signature-wrong", after((all, publisher) => {
    publisher.removed(all, "winners.en.html");
    const record = all.get(`${OWN}winners.en.html.tombstone.json`);
    all.set(`${OWN}winners.en.html.tombstone.sig`, publisher.signature(record, keyPair()));
  })],
  ["the record of a removal is of other bytes", "akim", 1, "tombstone-wrong", after((all, publisher) =>
    publisher.removed(all, "winners.en.html", { sha256: "0".repeat(64) }))],
  ["the record of a removal beside another file of that name", "akim", 1, "digest-wrong", after((all, publisher) => {
    publisher.removed(all, "winners.en.html");
    all.set(`${OWN}winners.en.html`, Buffer.alloc(publisher.files.get("winners.en.html").length));
  })],
  ["the record of the removal of what was never listed", "akim", 1, "file-not-named", after((all, publisher) => {
    all.set(`${OWN}other.html`, Buffer.from("x"));
    publisher.removed(all, "other.html");
  })],

  ["the rules changed", "akim", 2, "definition-differs", (publisher) => {
    const rules = JSON.parse(publisher.files.get("definition.json"));
    rules.steps.at(-1).quota.places = 2;
    publisher.put("definition.json", rules);
    return publisher.published();
  }],
  ["rules changed since the announcement", "akim", 2, "announced-otherwise", (publisher) => {
    const rules = JSON.parse(publisher.files.get("definition.json"));
    rules.steps.at(-1).quota.places = 2;
    publisher.put("definition.json", rules);
    publisher.results((results) => (results.definition = digestOf(publisher.files.get("definition.json"))));
    return publisher.published();
  }],
  ["rules in words that nobody knows", "akim", 2, "rules-unknown", (publisher) => {
    const rules = JSON.parse(publisher.files.get("definition.json"));
    rules.steps.at(-1).criteria[0].source.kind = "lottery";
    publisher.put("definition.json", rules);
    publisher.results((results) => (results.definition = digestOf(publisher.files.get("definition.json"))));
    for (const path of [...publisher.others.keys()]) publisher.others.delete(path);
    return publisher.published();
  }],
  ["results of another version", "akim", 2, "results-of-another", inResults((results) => (results.number = 2))],
  ["another contest's rules", "akim", 2, "definition-differs", inResults((results) => (results.contest = "best-service-provider-2022"))],
  ["something in the results that nobody knows", "akim", 2, "form-wrong", inResults((results) => (results.more = "x"))],

  ["a sitting that the rules do not know", "akim", 3, "sitting-unknown", at(FINAL, (sitting) => {
    sitting.sitting = sitting.protocol.sitting = "rehearsal.republican.kz.semifinal";
  })],
  ["the last sitting left out", "akim", 11, "sitting-missing", inResults((results) => results.sittings.pop())],
  ["a sitting twice", "akim", 3, "sitting-twice", inResults((results) => results.sittings.push(results.sittings[0]))],
  ["fewer members than the rules want", "akim", 3, "members-differ", at(FINAL, ({ protocol }) => (protocol.members = 7))],
  ["a smaller quorum than the rules want", "akim", 3, "quorum-differs", at(FINAL, ({ protocol }) => (protocol.quorum = 5))],
  ["a quorum short at the opening", "akim", 3, "quorum-short", at(FINAL, ({ protocol }) => {
    protocol.attendance = protocol.attendance.slice(0, 5);
    protocol.present = protocol.attendance.map(({ member }) => member);
  })],
  ["a quorum lost before the seal", "akim", 3, "quorum-short", at(FINAL, (sitting) => leave(sitting, "open", 6, 7, 8, 9))],
  ["a quorum lost before the close", "akim", 3, "quorum-short", at(FINAL, (sitting) => leave(sitting, "sealed", 6, 7, 8, 9))],
  ["present without having come", "akim", 3, "attendance-wrong", at(FINAL, ({ protocol }) => protocol.attendance.pop())],
  ["leaving without having come", "akim", 3, "attendance-wrong", at(FINAL, ({ protocol }) =>
    (protocol.attendance[0].kind = "left"))],

  ["somebody dropped from an agenda", "akim", 4, "agenda-differs", at(CHOICE, (sitting) => sitting.agenda.pop())],
  ["somebody smuggled onto an agenda", "akim", 4, "agenda-differs", at(CHOICE, (sitting) =>
    sitting.agenda.push({ area: "31", candidate: `rehearsal.31.${"0".repeat(32)}` }))],
  ["somebody on an agenda twice", "akim", 4, "candidate-twice", at(CHOICE, (sitting) => sitting.agenda.push(sitting.agenda[0]))],
  ["admitted with a ground against it", "akim", 4, "admission-wrong", at("regional.31.admission", ({ protocol }) =>
    (protocol.admissions.find(({ admitted }) => !admitted).admitted = true))],
  ["refused, and passed all the same", "akim", 4, "passed-differ", at("regional.31.admission", ({ protocol }) => {
    protocol.passed.push(protocol.admissions.find(({ admitted }) => !admitted).candidate);
    protocol.passed.sort();
  })],
  ["counted in another area", "akim", 4, "area-wrong", at(CHOICE, (sitting) => (sitting.agenda[0].area = "61"))],
  ["a later sitting left out", "akim", 5, "sheet-of-nobody", inResults((results) => {
    results.sittings = results.sittings.filter(({ sitting }) => !sitting.endsWith("61.regional-choice"));
    const final = results.sittings.find(({ sitting }) => sitting.endsWith(FINAL));
    final.agenda = final.agenda.filter(({ candidate }) => !candidate.includes(".61."));
  })],
  ["somebody named who went on nowhere", "akim", 4, "named-differ", inResults((results) => {
    const { candidate } = results.sittings[0].protocol.admissions.find(({ admitted }) => !admitted);
    results.named.push({ candidate, name: "Somebody", unit: "313633101" });
  })],
  ["the name of one who went on left out", "akim", 4, "named-differ", inResults((results) => results.named.pop())],

  ["a sheet dropped", "akim", 5, "sheet-missing", at(SELECTION, (sitting) => sitting.sheets.pop())],
  ["a member's sheet twice", "akim", 5, "sheet-twice", at(SELECTION, (sitting) => sitting.sheets.push(sitting.sheets[0]))],
  ["a sheet of nobody's", "akim", 5, "sheet-of-absent", at(SELECTION, (sitting) =>
    sitting.sheets.push({ ...sitting.sheets[0], member: 12 }))],
  ["a sheet on somebody else", "akim", 5, "sheet-of-nobody", at(SELECTION, (sitting) =>
    (sitting.sheets[0].candidate = `rehearsal.31.${"0".repeat(32)}`))],
  ["a conflicted member's sheet counted", "akim", 5, "struck-wrong", at(CHOICE, (sitting) =>
    delete sitting.sheets.find(({ struck }) => struck === "conflict").struck)],
  ["a sheet struck for no reason", "akim", 5, "struck-wrong", at(SELECTION, (sitting) => (sitting.sheets[0].struck = "left"))],
  ["a conflict made up to strike a sheet", "akim", 8, "share-wrong", at(SELECTION, (sitting) => {
    const [sheet] = sitting.sheets;
    sheet.points["project-effect"] = "0";
    sitting.protocol.recusals.push({ candidate: sheet.candidate, late: false, member: sheet.member, reason: "—" });
    sheet.struck = "conflict";
    sitting.sheets.find((other) => other.candidate === sheet.candidate && other !== sheet).points["project-effect"] = "9";
  })],
  ["more points than there can be", "akim", 5, "points-out-of-bounds", at(SELECTION, (sitting) =>
    (sitting.sheets[0].points["practical-results"] = "11"))],
  ["points between two steps", "akim", 5, "points-out-of-bounds", at(SELECTION, (sitting) =>
    (sitting.sheets[0].points["practical-results"] = "7.5"))],
  ["a criterion left out of a sheet", "akim", 5, "points-missing", at(SELECTION, (sitting) =>
    delete sitting.sheets[0].points["practical-results"])],
  ["points for what nobody asks", "akim", 5, "points-unwanted", at(SELECTION, (sitting) =>
    (sitting.sheets[0].points.charm = "5"))],

  ["an officer's figure dropped", "akim", 6, "assessment-missing", at(SELECTION, (sitting) => sitting.assessments.pop())],
  ["an officer's figure twice", "akim", 6, "assessment-twice", at(SELECTION, (sitting) =>
    sitting.assessments.push(sitting.assessments[0]))],
  ["an officer's figure for what members score", "akim", 6, "assessment-unwanted", at(SELECTION, (sitting) =>
    (sitting.assessments[0].criterion = "project-effect"))],
  ["more points than the evidence counts", "akim", 6, "evidence-wrong", at(CHOICE, (sitting) => {
    const listed = sitting.assessments.find(({ criterion }) => criterion === "feedback");
    listed.items--;
  })],

  ["a poll's figure changed", "akim", 7, "poll-figure-wrong", at(CHOICE, (sitting) => (sitting.figures[0].points = "10"))],
  ["a poll's figure kept back", "akim", 7, "poll-figure-wrong", at(CHOICE, (sitting) => sitting.figures.pop())],
  ["a figure of a poll that the rules do not ask", "akim", 7, "figure-unwanted", at(CHOICE, (sitting) =>
    (sitting.figures[0].from = "poll:rehearsal.friends"))],
  ["a poll's figure twice", "akim", 7, "figure-twice", at(CHOICE, (sitting) => sitting.figures.push(sitting.figures[0]))],
  ["the poll not named", "akim", 7, "polls-differ", inResults((results) => (results.polls = []))],
  ["the poll swapped for another", "akim", 7, "poll-swapped", inResults((results) => (results.polls[0].results = "0".repeat(64)))],
  ["the poll's list of files swapped", "akim", 7, "poll-swapped", inResults((results) => (results.polls[0].files = "0".repeat(64)))],
  ["the poll changed in its folder", "akim", 7, "poll-not-sound", after((all) => flip(all, `${POLL}ledgers/316030000.jsonl`))],

  ["points on a sheet changed", "akim", 8, "share-wrong", at(SELECTION, (sitting) =>
    (sitting.sheets[0].points["practical-results"] = "1"))],
  ["an officer's points changed", "akim", 8, "share-wrong", at(SELECTION, (sitting) =>
    (sitting.assessments.find(({ criterion }) => criterion === "openness").points = "9"))],
  ["an earlier total changed", "akim", 8, "share-wrong", at(CHOICE, (sitting) =>
    (placings(sitting)[0].shares.find(({ criterion }) => criterion === "selection-total").combined = "60"))],
  ["a vote changed", "provider", 8, "share-wrong", at(FINAL, (sitting) => {
    const own = sitting.sheets.filter(({ member }) => member === 7);
    own.find(({ points }) => points.votes === "1").points.votes = "0";
  })],
  ["a total changed", "akim", 8, "total-wrong", at(SELECTION, (sitting) => (placings(sitting)[0].total = "99"))],
  ["two places swapped", "akim", 8, "place-wrong", at(FINAL, (sitting) => {
    const [one, other] = placings(sitting);
    [one.place, other.place] = [other.place, one.place];
  })],
  ["two candidates in each other's order", "akim", 8, "place-wrong", at(FINAL, (sitting) => placings(sitting).reverse())],
  ["somebody with two places", "akim", 8, "candidate-twice", at(FINAL, (sitting) => placings(sitting).push(placings(sitting)[0]))],
  ["somebody without a place", "akim", 8, "ranked-wrongly", at(FINAL, (sitting) => placings(sitting).pop())],
  ["a verdict changed", "akim", 8, "verdict-wrong", at(CHOICE, (sitting) => (placings(sitting)[1].verdict = "passed"))],
  ["a reason changed", "akim", 8, "reason-wrong", at(FINAL, (sitting) => (placings(sitting)[0].because[0].values.places = "1"))],
  ["what decides between neighbours changed", "akim", 8, "reason-wrong", at(FINAL, (sitting) =>
    (placings(sitting)[0].ahead.by = { kind: "nothing" }))],
  ["a note left out", "akim", 8, "notes-wrong", at("61.regional-choice", ({ protocol }) => protocol.ranking.notes.pop())],
  ["the digest of the figures changed", "akim", 8, "inputs-digest-wrong", at(FINAL, ({ protocol }) =>
    (protocol.ranking.figuresDigest = "0".repeat(64)))],
  ["the digest of the inputs changed", "akim", 8, "inputs-digest-wrong", at(FINAL, ({ protocol }) =>
    (protocol.ranking.inputsDigest = "0".repeat(64)))],
  ["somebody passed whom the ranking does not let pass", "provider", 8, "passed-differ", at(FINAL, ({ protocol }) => {
    protocol.passed.pop();
  })],

  ["a casting vote by the wrong person", "provider", 8, "inputs-digest-wrong", at(FINAL, ({ protocol }) =>
    (protocol.ties[0].from = "member:1"))],
  ["a casting vote by the wrong person, in digests too", "provider", 9, "tie-by-wrong-person", consistent(FINAL, ({ protocol }) =>
    (protocol.ties[0].from = "member:1"))],
  ["a casting vote while another led", "provider", 9, "tie-by-wrong-person", at(FINAL, ({ protocol }) => {
    protocol.attendance = protocol.attendance.filter(({ kind }) => kind === "came");
    protocol.present = [1, ...protocol.present];
  })],
  ["a casting vote without a quorum", "provider", 9, "quorum-short", at(FINAL, (sitting) => {
    const [tie] = sitting.protocol.ties;
    leave(sitting, "sealed", 4, 5, 6, 7);
    const gone = sitting.protocol.attendance.slice(-4).map((fact) => ({ ...fact, kind: "came", reason: "" }));
    for (const fact of sitting.protocol.attendance.slice(-4)) fact.at = tie.at;
    for (const fact of gone) fact.at = sitting.signatures[0].at;
    sitting.protocol.attendance.push(...gone);
    sitting.protocol.present = [2, 3, 4, 5, 6, 7];
  })],
  ["a casting vote between candidates whom their figures part", "provider", 8, "inputs-digest-wrong", at(FINAL, ({ protocol }) =>
    (protocol.ties[0].order[0] = placings({ protocol })[0].candidate))],
  ["the order of a casting vote changed", "provider", 8, "inputs-digest-wrong", at(FINAL, ({ protocol }) =>
    protocol.ties[0].order.reverse())],

  ["the order of a casting vote changed, in digests too", "provider", 8, "place-wrong", consistent(FINAL, ({ protocol }) =>
    protocol.ties[0].order.reverse())],
  ["a casting vote between others, in digests too", "provider", 8, "place-wrong", consistent(FINAL, ({ protocol }) =>
    (protocol.ties[0].order[0] = placings({ protocol })[0].candidate))],
  ["a second casting vote between candidates whom their figures part", "provider", 9, "tie-unknown", consistent(FINAL, ({ protocol }) => {
    const [tie] = protocol.ties;
    const order = [placings({ protocol })[0].candidate, tie.order[0]];
    protocol.ties.push({ ...tie, order });
  })],
  ["a casting vote where the chair decides nothing", "provider", 9, "tie-unknown", consistent("31.selection", ({ protocol }) => {
    const order = placings({ protocol }).map(({ candidate }) => candidate);
    const at = protocol.attendance.at(-1).at;
    protocol.ties.push({ at, figuresDigest: "0".repeat(64), from: "member:1", order, reason: "none" });
  })],

  ["only one signature", "akim", 10, "signatures-wrong", at(FINAL, (sitting) => sitting.signatures.pop())],
  ["two signatures of one office", "akim", 10, "signatures-wrong", at(FINAL, (sitting) =>
    (sitting.signatures[1].by = sitting.signatures[0].by))],
  ["a signature under another protocol", "akim", 10, "signatures-wrong", at(FINAL, (sitting) =>
    (sitting.signatures[0].protocol = "0".repeat(64)))],
  ["a protocol changed after it was signed", "akim", 10, "protocol-digest-wrong", at(FINAL, ({ protocol }) =>
    (protocol.convenedAt = "2020-09-01T00:00:00Z"))],

  ["a winner whom no ranking gives", "akim", 11, "winners-wrong", inResults((results) => {
    const place = results.winners.filter(({ award }) => award.endsWith("-place"));
    [place[0].candidate, place[1].candidate] = [place[1].candidate, place[0].candidate];
  })],
  ["a winner left out", "akim", 11, "winners-wrong", inResults((results) => results.winners.pop())],
  ["an award that the rules do not know", "akim", 11, "winners-wrong", inResults((results) =>
    results.winners.push({ award: "grand-prix", candidate: results.winners[0].candidate }))],
];

/** These members leave in this phase, at the last instant there was. */
function leave({ protocol, signatures }, phase, ...members) {
  const at = phase === "open" ? protocol.attendance.at(-1).at : signatures[0].at;
  for (const member of members) protocol.attendance.push({ at, kind: "left", member, phase, reason: "—" });
  protocol.present = protocol.present.filter((member) => !members.includes(member));
}

for (const [name, contest, check, code, tampered] of CLASSES) {
  test(`${name} is caught`, async () => {
    const verdict = await verifyEdition(folderOf(await tampered(new Publisher(contest))));
    assert.equal(verdict.sound, false, "nothing was found");
    const { failure } = verdict;
    assert.deepEqual({ check: failure.check, code: failure.code }, { check, code }, failure.text);
    assert.ok(failure.file, "it names no file");
  });
}

test("the page lists exactly these classes", () => {
  const page = readFileSync(new URL("../../../docs/verifying.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| (.+) \| (\d+) \| `([a-z-]+)` \|$/gm)].map(([, ...row]) => row.join(" | "));
  assert.deepEqual(
    rows,
    CLASSES.map(([name, , check, code]) => [name, check, code].join(" | ")),
  );
});
