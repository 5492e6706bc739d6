import assert from "node:assert/strict";
import { test } from "node:test";
import { documentState, handedIn, intakeState, isBeingLookedAt, isChangeable, isInFlight, markOf, missingAt } from "../standing.js";

const NOW = Date.parse("2020-06-10T00:00:00Z");
const dossier = (other = {}) => ({ nominations: [], submissions: [], flights: [], documents: [], ...other });
const intake = (open, last) => ({ intake: "application", open, deadline: { last } });
const document = (other) => ({ state: "judged", scan: "clean", findings: [], ...other });

test("an intake stands by what was handed in, and else by its window", () => {
  const state = (window, other) => intakeState(dossier(other), window, NOW).state;
  assert.equal(state(intake(true, "2020-06-11T00:00:00Z")), "open");
  assert.equal(state(intake(true, "2020-06-09T00:00:00Z")), "late");
  assert.equal(state(intake(false, "2020-06-09T00:00:00Z")), "closed");
  assert.equal(state(intake(false, undefined)), "not-yet");
  assert.equal(state(intake(false, "2020-06-11T00:00:00Z"), { submissions: [{ intake: "application" }] }), "handed-in");
  assert.equal(state(intake(true, "2020-06-11T00:00:00Z"), { submissions: [{ intake: "essay" }] }), "open");
});

test("files on their way are awaited until they have lapsed, and then one can hand in again", () => {
  const flying = dossier({ flights: [{ intake: "application" }] });
  assert.equal(intakeState(flying, intake(false), NOW).state, "in-flight");
  const lapsed = dossier({ flights: [{ intake: "application", lapsedAt: "2020-06-09T12:00:00Z" }] });
  const after = intakeState(lapsed, intake(true, "2020-06-09T00:00:00Z"), NOW);
  assert.equal(after.state, "late");
  assert.equal(after.lapsed.lapsedAt, "2020-06-09T12:00:00Z");
});

test("what was handed in, or waits for its files, is known by its intake", () => {
  const one = dossier({ submissions: [{ intake: "application" }], flights: [{ intake: "essay" }, { intake: "film", lapsedAt: "2020-06-09T12:00:00Z" }] });
  assert.deepEqual(["application", "essay", "film"].map((intake) => Boolean(handedIn(one, intake))), [true, false, false]);
  assert.deepEqual(["application", "essay", "film"].map((intake) => isInFlight(one, intake)), [false, true, false]);
});

test("only what is open can be changed, late or not", () => {
  const states = ["open", "late", "closed", "not-yet", "handed-in", "in-flight", "ended"];
  assert.deepEqual(states.filter((state) => isChangeable({ state })), ["open", "late"]);
});

test("a document stands by what the system has, and by what this page sends", () => {
  assert.equal(documentState(null, null), "none");
  assert.equal(documentState(document({ state: "planned" }), null), "interrupted");
  assert.equal(documentState(document({ state: "planned" }), { state: "waiting" }), "waiting");
  assert.equal(documentState(document({ state: "planned", upload: "u1" }), { state: "sent", upload: "u1" }), "checking");
  assert.equal(documentState(document({ upload: "u0", findings: [{}] }), { state: "sent", upload: "u1" }), "checking");
  assert.equal(documentState(document({ upload: "u1", findings: [{}] }), { state: "sent", upload: "u1" }), "findings");
  assert.equal(documentState(document({ state: "arrived" }), null), "checking");
  assert.equal(documentState(document({ findings: [{}] }), null), "findings");
  assert.equal(documentState(document({ scan: "awaited" }), null), "scanning");
  assert.equal(documentState(document({}), null), "fine");
});

test("the system looks at what has arrived until it is judged and scanned", () => {
  const looked = (other) => isBeingLookedAt(dossier({ documents: [document(other)] }));
  assert.ok(looked({ state: "arrived" }));
  assert.ok(looked({ scan: "awaited" }));
  assert.ok(!looked({}));
  assert.ok(!looked({ state: "planned" }));
});

test("what is missing is told at the intake that asks for it", () => {
  const missing = [
    { code: "document-missing", values: { document: "video" } },
    { code: "document-missing", values: { document: "essay" } },
    { code: "form-incomplete", values: { form: "application" } },
  ];
  const asked = { documents: [{ kind: "video" }], forms: [{ id: "application" }] };
  assert.deepEqual(missingAt({ missing }, asked), [missing[0], missing[2]]);
  assert.deepEqual(missingAt({ missing }, { documents: [{ kind: "essay" }] }), [missing[1]]);
});

test("a candidacy's mark is its latest turn", () => {
  const key = (other) => markOf(dossier(other)).key;
  assert.equal(key({}), "being-filled");
  assert.equal(key({ nominations: [{}] }), "no-consent");
  assert.equal(key({ nominations: [{}], consentedAt: "2020-06-01T00:00:00Z", submissions: [{}] }), "handed-in");
  assert.equal(key({ submissions: [{}], admission: { admitted: true } }), "admitted");
  assert.equal(key({ submissions: [{}], admission: { admitted: false } }), "refused");
  assert.equal(key({ admission: { admitted: true }, exit: {} }), "ended");
});
