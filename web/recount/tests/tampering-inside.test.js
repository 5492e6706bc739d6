// Whoever runs the poll holds the signing key, and signs what they have changed: only the inner checks are left.
import { test } from "node:test";
import { A, B, C, Operator, digestOf, districtKey } from "./maker/operator.js";
import { signed } from "./maker/resident.js";
import { stopped } from "./maker/verdicts.js";

const ledgerOf = (district) => `ledgers/${district}.jsonl`;

/** The folder of an operator who has done this. */
function after(deed, more) {
  const operator = new Operator(more);
  deed(operator);
  return operator.sealed();
}

const votesOf = (operator, district, count) => operator.residents[district].slice(0, count).map((resident) => [resident, [5, 5]]);

test("one answer changed, and everything counted and signed anew", () => {
  const files = after((operator) => {
    operator.changeLedger(A, (lines) => lines.map((line, i) => (i === 6 ? line.replace(/"answers":\[\d,\d\]/, '"answers":[5,0]') : line)));
    operator.count();
  });
  return stopped(files, { check: 5, code: "ballot-signature-wrong", file: ledgerOf(A), line: 7 });
});

test("a ballot signed anew by a key of the operator's", () => {
  const files = after((operator) =>
    operator.changeLedger(A, (lines) => {
      const ballot = JSON.parse(lines[3]);
      ballot.sig = signed(operator.resident(A).keys.privateKey, Buffer.from("B")).toString("base64url");
      return [...lines.slice(0, 3), JSON.stringify(ballot), ...lines.slice(4)];
    }),
  );
  return stopped(files, { check: 5, code: "ballot-signature-wrong", file: ledgerOf(A), line: 4 });
});

test("a ballot removed, and only the ledger closed anew", () =>
  stopped(after((operator) => operator.changeLedger(A, (lines) => lines.slice(1))), { check: 8, code: "result-differs", file: "results.json" }));

test("a ballot removed, and the closing record left as it was", () => {
  const files = after((operator) => operator.changeLines(ledgerOf(A), (lines) => lines.slice(1)));
  return stopped(files, { check: 5, code: "ledger-digest-wrong", file: ledgerOf(A) });
});

test("a ballot removed, and its number left as it was", () => {
  const files = after((operator) => {
    operator.changeLedger(A, (lines) => lines.slice(1));
    operator.change("closing.json", (closing) => closing.ledgers[A].ballots++);
  });
  return stopped(files, { check: 5, code: "ballots-differ", file: ledgerOf(A) });
});

test("a ballot added with a credential the operator has signed without a key of the district", () => {
  let stranger;
  const files = after((operator) => {
    stranger = operator.resident(A, { districtKey: districtKey() });
    operator.ledger(A, [[stranger, [5, 5]], ...votesOf(operator, A, 11)]);
    operator.close(A);
  });
  return stoppedAt(stranger, files, A, "credential-wrong");
});

test("ballots added with credentials that were never issued", () => {
  const files = after((operator) => {
    const more = Array.from({ length: 5 }, () => [operator.resident(B), [5, 5]]);
    operator.ledger(B, [...votesOf(operator, B, 10), ...more]);
    operator.close(B);
    operator.count();
  });
  return stopped(files, { check: 6, code: "more-ballots-than-issued", file: `issued/${B}.jsonl` });
});

test("a ballot that stands twice", () => {
  const files = after((operator) => operator.changeLedger(A, (lines) => [lines[0], lines[0], ...lines.slice(1)]));
  return stopped(files, { check: 5, code: "credential-twice", file: ledgerOf(A), line: 2 });
});

test("a credential that votes twice with different answers", () => {
  let twice;
  const files = after((operator) => {
    twice = operator.residents[A][0];
    operator.ledger(A, [...votesOf(operator, A, 12), [twice, [1, 1]]]);
    operator.close(A);
  });
  return stoppedAt(twice, files, A, "credential-twice");
});

test("ballots in another order", () => {
  const files = after((operator) => operator.changeLedger(A, (lines) => [lines[1], lines[0], ...lines.slice(2)]));
  return stopped(files, { check: 5, code: "order-wrong", file: ledgerOf(A), line: 2 });
});

test("a ballot of another district", () => {
  let foreigner;
  const files = after((operator) => {
    foreigner = operator.resident(A, { districtKey: operator.districtKeys[B] });
    operator.ledger(A, [[foreigner, [5, 5]], ...votesOf(operator, A, 11)]);
    operator.close(A);
  });
  return stoppedAt(foreigner, files, A, "credential-wrong");
});

test("a resident with a credential of two districts, of one and the same key pair", () => {
  let both;
  const files = after((operator) => {
    both = operator.resident(B, { keys: operator.residents[A][0].keys });
    operator.ledger(B, [...votesOf(operator, B, 9), [both, [5, 5]]]);
    operator.close(B);
  });
  return stoppedAt(both, files, B, "key-in-two-districts");
});

test("a ballot of another poll", () => {
  let elsewhere;
  const files = after((operator) => {
    elsewhere = operator.resident(A, { pollDigest: Buffer.alloc(32, 7) });
    const votes = votesOf(operator, A, 11);
    // Sorted by what its id would be here, so that its place gives nothing away.
    elsewhere.credentialId = operator.resident(A, { keys: elsewhere.keys }).credentialId;
    operator.ledger(A, [...votes, [elsewhere, [5, 5]]]);
    operator.close(A);
  });
  return stoppedAt(elsewhere, files, A, "credential-wrong");
});

for (const [what, by, code] of [
  ["a space in a line", (line) => line.replace('"answers":[', '"answers":[ '), "line-not-canonical"],
  ["members in another order", (line) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())), "line-not-canonical"],
  ["an escaped character", (line) => line.replace('"sig"', '"\\u0073ig"'), "line-not-canonical"],
  ["a carriage return before the line feed", (line) => `${line}\r`, "line-not-canonical"],
  ["a byte order mark", (line) => `\ufeff${line}`, "line-malformed"],
  ["a member twice", (line) => line.replace(',"sig"', ',"answers":[0,0],"sig"'), "line-malformed"],
  ["a member too many", (line) => line.replace("}", ',"at":1}'), "line-malformed"],
  ["an answer too many", (line) => line.replace(/\[(\d)/, "[0,$1"), "line-malformed"],
  ["an answer over five", (line) => line.replace(/\[\d/, "[6"), "line-malformed"],
  ["an answer as a text", (line) => line.replace(/\[(\d)/, '["$1"'), "line-malformed"],
  ["an empty line", () => "", "line-malformed"],
  ["padding", (line) => line.replace('","prefix', '=","prefix'), "line-malformed"],
  ["a line of more than 2,048 bytes", (line) => `${line}${" ".repeat(2048)}`, "line-too-long"],
]) {
  test(`${what} in a ledger`, () => {
    const files = after((operator) => operator.changeLedger(A, (lines) => [...lines.slice(0, 2), by(lines[2]), ...lines.slice(3)]));
    return stopped(files, { check: 5, code, file: ledgerOf(A), line: 3 });
  });
}

test("a last line without its line feed", () => {
  const files = after((operator) => {
    operator.files.set(ledgerOf(A), operator.files.get(ledgerOf(A)).subarray(0, -1));
    operator.close(A);
  });
  return stopped(files, { check: 5, code: "final-lf-missing", file: ledgerOf(A), line: 12 });
});

test("the keys of two districts changed for one another", () => {
  const files = after((operator) => {
    const [a, b] = [`keys/${A}.json`, `keys/${B}.json`];
    const [first, second] = [operator.files.get(a), operator.files.get(b)];
    operator.files.set(a, second).set(b, first);
    operator.change("keys.json", ({ districts }) => ([districts[A], districts[B]] = [districts[B], districts[A]]));
  });
  return stopped(files, { check: 5, code: "credential-wrong", file: ledgerOf(A), line: 1 });
});

test("the digests in keys.json changed for one another", () => {
  const files = after((operator) => operator.change("keys.json", ({ districts }) => ([districts[A], districts[B]] = [districts[B], districts[A]])));
  return stopped(files, { check: 3, code: "key-digest-wrong", file: `keys/${A}.json` });
});

test("the keys.json of another poll", () => {
  const files = after((operator) => operator.change("keys.json", (keys) => (keys.pollDigest = digestOf("another"))));
  return stopped(files, { check: 2, code: "poll-digest-wrong", file: "keys.json" });
});

test("one key for two districts", () => {
  const files = after((operator) => {
    operator.files.set(`keys/${B}.json`, operator.files.get(`keys/${A}.json`));
    operator.change("keys.json", ({ districts }) => (districts[B] = districts[A]));
  });
  return stopped(files, { check: 3, code: "key-twice", file: `keys/${B}.json` });
});

for (const [what, key] of [["a short key", districtKey(1024).file], ["another exponent", districtKey().file.replace("AQAB", "Aw")]]) {
  test(what, () => {
    const files = after((operator) => {
      operator.files.set(`keys/${C}.json`, Buffer.from(key));
      operator.change("keys.json", ({ districts }) => (districts[C] = digestOf(key)));
    });
    return stopped(files, { check: 3, code: "key-wrong", file: `keys/${C}.json` });
  });
}

test("a key file that nobody has announced", () => {
  const files = after((operator) => operator.files.set("keys/316033000.json", Buffer.from(districtKey().file)));
  return stopped(files, { check: 3, code: "file-unwanted", file: "keys/316033000.json" });
});

test("K lowered in the poll after the vote", () =>
  stopped(after((operator) => operator.change("poll.json", (poll) => (poll.k = 4))), { check: 2, code: "poll-digest-wrong", file: "closing.json" }));

test("K under ten from the beginning", () => stopped(after(() => {}, { k: 9 }), { check: 2, code: "k-too-small", file: "poll.json" }));

test("ballots of a small roll that may come while credentials are issued", () => {
  const files = after((operator) => operator.change("roll.json", (roll) => (roll.districts[0].residents = 199)));
  return stopped(files, { check: 2, code: "times-wrong", file: "poll.json" });
});

test("an extension that shortens", () => {
  const files = after((operator) => {
    const ends = { ballotsUntil: "2020-06-21T12:00:00Z", issueUntil: "2020-06-20T00:00:00Z" };
    operator.put("extensions/1.json", { at: "2020-06-19T00:00:00Z", ...ends, number: 1, pollDigest: operator.pollDigest, reason: "none" });
  });
  return stopped(files, { check: 2, code: "extension-shortens", file: "extensions/1.json" });
});

test("a second extension that takes back the first", () => {
  const files = after((operator) => {
    const extension = (number, day) => ({ at: "2020-06-19T00:00:00Z", ballotsUntil: `2020-06-${day}T00:00:00Z`, issueUntil: "2020-06-20T00:00:00Z", number, pollDigest: operator.pollDigest, reason: "none" });
    operator.put("extensions/1.json", extension(1, 24));
    operator.put("extensions/2.json", extension(2, 23));
  });
  return stopped(files, { check: 2, code: "extension-shortens", file: "extensions/2.json" });
});

test("the roll of another poll", () =>
  stopped(after((operator) => operator.change("roll.json", (roll) => (roll.poll = "best-2022.residents"))), { check: 2, code: "poll-differs", file: "roll.json" }));

test("a ledger of fewer than K ballots", () => {
  const files = after((operator) => operator.changeLedger(B, (lines) => lines.slice(1)));
  return stopped(files, { check: 4, code: "fewer-than-k-shown", file: "closing.json" });
});

test("a withheld ledger that is published", () => {
  const files = after((operator) => operator.files.set(ledgerOf(C), operator.withheldLedger));
  return stopped(files, { check: 4, code: "file-unwanted", file: ledgerOf(C) });
});

test("an open ledger that is withheld, with all its receipts", () => {
  const files = after((operator) => {
    operator.change("closing.json", (closing) => (closing.ledgers[A].ballots = null));
    operator.files.delete(ledgerOf(A));
    const receipts = operator.residents[A].slice(0, 12).map((resident) => resident.receipt([5, 5])).sort();
    operator.put(`withheld/${A}.json`, { pollDigest: operator.pollDigest, receipts });
  });
  return stopped(files, { check: 4, code: "receipts-wrong", file: `withheld/${A}.json` });
});

test("fewer receipts than K, which tell how many there were", () => {
  const files = after((operator) => operator.change(`withheld/${C}.json`, (withheld) => withheld.receipts.pop()));
  return stopped(files, { check: 4, code: "receipts-wrong", file: `withheld/${C}.json` });
});

test("a district left out of the closing record", () => {
  const files = after((operator) => operator.change("closing.json", (closing) => delete closing.ledgers[C]));
  return stopped(files, { check: 4, code: "districts-differ", file: "closing.json" });
});

test("a poll closed before its end", () => {
  const files = after((operator) => operator.change("closing.json", (closing) => (closing.closedAt = "2020-06-21T23:59:59Z")));
  return stopped(files, { check: 4, code: "closed-early", file: "closing.json" });
});

test("more credentials issued than people on the roll who got no paper", () => {
  const files = after((operator) => {
    operator.change("roll.json", (roll) => (roll.districts[1].residents = 20));
    operator.change("marks.json", (marks) => (marks.districts[B].paper = 10));
  });
  return stopped(files, { check: 6, code: "more-issued-than-roll", file: `issued/${B}.jsonl` });
});

test("a hidden count of marks is at least one", () => {
  const files = after((operator) => {
    operator.change("roll.json", (roll) => (roll.districts[1].residents = 11));
    operator.change("marks.json", (marks) => (marks.districts[B].paper = null));
  });
  return stopped(files, { check: 6, code: "more-issued-than-roll", file: `issued/${B}.jsonl` });
});

test("a digest that was issued twice", () => {
  const files = after((operator) => operator.changeLines(`issued/${A}.jsonl`, (lines) => [lines[0], ...lines]));
  return stopped(files, { check: 6, code: "issued-twice", file: `issued/${A}.jsonl`, line: 2 });
});

test("marks that show a small number", () => {
  const files = after((operator) => operator.change("marks.json", (marks) => (marks.districts[A].assisted = 9)));
  return stopped(files, { check: 6, code: "fewer-than-k-shown", file: "marks.json" });
});

test("a turnout that shows a small number", () => {
  const files = after((operator) => operator.change("turnout.json", (turnout) => (turnout.districts[C] = 4)));
  return stopped(files, { check: 6, code: "fewer-than-k-shown", file: "turnout.json" });
});

for (const [what, by, code] of [
  ["over its marks", (paper) => Object.assign(paper, { ballots: 12, counts: [[1, 1, 2, 3, 4, 1], [12, 0, 0, 0, 0, 0]] }), "subtotal-over-marks"],
  ["whose rows do not sum to its ballots", (paper) => paper.counts[1][5]++, "subtotal-wrong"],
  ["with a row too many", (paper) => paper.counts.push(paper.counts[0]), "subtotal-wrong"],
  ["of fewer than K ballots", (paper) => Object.assign(paper, { ballots: 1, counts: [[1, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0]] }), "fewer-than-k-shown"],
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
  test(what, () => stopped(after((operator) => operator.change("marks.json", by)), { check: 7, code: "marks-differ", file: "marks.json" }));
}

test("a station that shows answers of a withheld district", () => {
  const files = after((operator) => {
    operator.put(`paper/${C}-1.json`, { ...JSON.parse(operator.files.get(`paper/${A}-1.json`)), district: C, station: `${C}-1` });
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
  ["the paper ballots of a district counted as online ones", ({ districts }) => Object.assign(districts[A], { online: 23, paper: 0 }), "result-differs"],
  ["a withheld district revealed", ({ districts }) => (districts[C] = districts[B]), "withheld-shown"],
  ["an open district withheld", ({ districts }) => (districts[A] = null), "open-withheld"],
  ["a withheld district summed into the total", ({ total }) => (total.ballots += 4), "total-differs"],
  ["a district left out of the results", ({ districts }) => delete districts[C], "districts-differ"],
]) {
  test(what, () => stopped(after((operator) => operator.change("results.json", by)), { check: 8, code, file: "results.json" }));
}

test("a signature that the bundle leaves out", () => {
  const operator = new Operator();
  const files = operator.sealed();
  for (const name of ["results.json.sig", "bundle.json", "bundle.json.sig"]) files.delete(name);
  return stopped(operator.bundled(files), { check: 1, code: "file-signature-missing", file: "results.json" });
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
  stopped(after((operator) => operator.files.delete("destroyed.json")), { check: 1, code: "file-missing", file: "destroyed.json" }));

test("a document that is not canonical", () => {
  const files = after((operator) => operator.files.set("turnout.json", Buffer.concat([operator.files.get("turnout.json"), Buffer.from("\n")])));
  return stopped(files, { check: 2, code: "not-canonical", file: "turnout.json" });
});

test("a document with a member that nobody knows", () => {
  const files = after((operator) => operator.change("marks.json", (marks) => (marks.note = 1)));
  return stopped(files, { check: 2, code: "form-wrong", file: "marks.json" });
});

/** The recount must stop at the last line with this resident's key, wherever its id has put it. */
function stoppedAt(resident, files, district, code) {
  const lines = files.get(ledgerOf(district)).toString().split("\n");
  const pk = resident.keys.point.toString("base64url");
  const line = lines.length - lines.reverse().findIndex((text) => text.includes(pk));
  return stopped(files, { check: 5, code, file: ledgerOf(district), line });
}
