// Whoever runs the poll holds the signing key, and signs what they have changed: only the inner checks are left.
import { test } from "node:test";
import { canonical } from "../json/canonical.js";
import { after } from "./maker/deeds.js";
import { A, B, C, Operator } from "./maker/operator.js";
import { stopped } from "./maker/verdicts.js";

for (const [what, by, code] of [
  [
    "over its marks",
    (paper) =>
      Object.assign(paper, {
        ballots: 12,
        counts: [
          [1, 1, 2, 3, 4, 1],
          [12, 0, 0, 0, 0, 0],
        ],
      }),
    "subtotal-over-marks",
  ],
  ["whose rows do not sum to its ballots", (paper) => paper.counts[1][5]++, "subtotal-wrong"],
  ["with a row too many", (paper) => paper.counts.push(paper.counts[0]), "subtotal-wrong"],
  [
    "of fewer than K ballots",
    (paper) =>
      Object.assign(paper, {
        ballots: 1,
        counts: [
          [1, 0, 0, 0, 0, 0],
          [1, 0, 0, 0, 0, 0],
        ],
      }),
    "fewer-than-k-shown",
  ],
  ["that nobody has confirmed", (paper) => (paper.confirmed = false), "subtotal-unconfirmed"],
  ["in the name of another district", (paper) => (paper.district = B), "station-differs"],
]) {
  test(`a station's subtotal ${what}`, () => {
    const files = after((operator) => operator.change(`paper/${A}-1.json`, by));
    return stopped(files, { check: 7, code, file: `paper/${A}-1.json` });
  });
}

// District A has 15 marks of paper and up to 9 assisted ones; its second station has at least one.
for (const [what, by] of [
  ["stations with more marks than their district", (marks) => (marks.stations[`${A}-1`] = 24)],
  ["a station in a district without marks", (marks) => (marks.stations[`${B}-1`] = null)],
  ["a station in no district of the poll", (marks) => (marks.stations["316033000-1"] = 10)],
]) {
  test(what, () =>
    stopped(
      after((operator) => operator.change("marks.json", by)),
      { check: 7, code: "marks-differ", file: "marks.json" },
    ),
  );
}

test("a station that shows answers of a withheld district", () => {
  const files = after((operator) => {
    operator.put(`paper/${C}-1.json`, {
      ...JSON.parse(operator.files.get(`paper/${A}-1.json`)),
      district: C,
      station: `${C}-1`,
    });
    operator.change("marks.json", (marks) => {
      marks.districts[C].paper = 11;
      marks.stations[`${C}-1`] = 11;
    });
  });
  return stopped(files, { check: 7, code: "withheld-shown", file: `paper/${C}-1.json` });
});

for (const [what, by, code] of [
  ["a total changed", ({ total }) => total.counts[0].reverse(), "total-differs"],
  ["a district's result changed", ({ districts }) => districts[B].counts[0].reverse(), "result-differs"],
  [
    "the paper ballots of a district counted as online ones",
    ({ districts }) => Object.assign(districts[A], { online: 23, paper: 0 }),
    "result-differs",
  ],
  ["a withheld district revealed", ({ districts }) => (districts[C] = districts[B]), "withheld-shown"],
  ["an open district withheld", ({ districts }) => (districts[A] = null), "open-withheld"],
  ["a withheld district summed into the total", ({ total }) => (total.ballots += 4), "total-differs"],
  ["a district left out of the results", ({ districts }) => delete districts[C], "districts-differ"],
]) {
  test(what, () =>
    stopped(
      after((operator) => operator.change("results.json", by)),
      { check: 8, code, file: "results.json" },
    ),
  );
}

test("a signature that the bundle leaves out", () => {
  const operator = new Operator();
  const files = operator.sealed();
  for (const name of ["results.json.sig", "bundle.json", "bundle.json.sig"]) files.delete(name);
  return stopped(operator.bundled(files), { check: 1, code: "file-signature-missing", file: "results.json" });
});

for (const [what, order] of [
  ["another order", (one, other) => (one.name < other.name ? 1 : -1)],
  ["order of length", (one, other) => one.name.length - other.name.length],
]) {
  test(`the bundle's names in ${what}`, () => {
    const operator = new Operator();
    const files = operator.sealed();
    for (const name of ["bundle.json", "bundle.json.sig"]) files.delete(name);
    return stopped(operator.bundled(files, order), { check: 1, code: "names-not-sorted", file: "bundle.json" });
  });
}

test("a file that the bundle names twice", () => {
  const operator = new Operator();
  const files = operator.sealed();
  const bundle = JSON.parse(files.get("bundle.json"));
  bundle.files.splice(1, 0, bundle.files[0]);
  const bytes = Buffer.from(canonical(bundle));
  files.set("bundle.json", bytes).set("bundle.json.sig", operator.signature(bytes));
  return stopped(files, { check: 1, code: "names-not-sorted", file: "bundle.json" });
});

test("a signature of other bytes", () => {
  const operator = new Operator();
  const files = operator.sealed();
  for (const name of ["bundle.json", "bundle.json.sig"]) files.delete(name);
  files.set("results.json.sig", files.get("closing.json.sig"));
  return stopped(operator.bundled(files), { check: 1, code: "file-signature-wrong", file: "results.json" });
});

for (const name of ["notes.txt", "../poll.json", "ledgers/316030000.jsonl.sig", "paper/1.json"]) {
  test(`a file that no poll has is named: ${name}`, () => {
    const operator = new Operator();
    operator.files.set(name, Buffer.from("x"));
    return stopped(operator.sealed(), { check: 1, code: "name-unknown", file: name });
  });
}

test("a file that every poll has is left out", () =>
  stopped(
    after((operator) => operator.files.delete("destroyed.json")),
    { check: 1, code: "file-missing", file: "destroyed.json" },
  ));

for (const [what, bytes] of [
  ["that is not JSON", Buffer.from('{"day":')],
  ["that is not UTF-8", Buffer.of(0x22, 0xff, 0x22)],
  ["with a number that is none", Buffer.from('{"day":-0}')],
]) {
  test(`a document ${what}`, () => {
    const files = after((operator) => operator.files.set("turnout.json", bytes));
    return stopped(files, { check: 2, code: "not-json", file: "turnout.json" });
  });
}

test("a document that is not canonical", () => {
  const files = after((operator) =>
    operator.files.set("turnout.json", Buffer.concat([operator.files.get("turnout.json"), Buffer.from("\n")])),
  );
  return stopped(files, { check: 2, code: "not-canonical", file: "turnout.json" });
});

test("a document with a member that nobody knows", () => {
  const files = after((operator) => operator.change("marks.json", (marks) => (marks.note = 1)));
  return stopped(files, { check: 2, code: "form-wrong", file: "marks.json" });
});
