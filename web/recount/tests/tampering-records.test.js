// Whoever runs the poll holds the signing key, and signs what they have changed: only the inner checks are left.
import { test } from "node:test";
import { after, ledgerOf } from "./maker/deeds.js";
import { districtKey } from "./maker/key-pairs.js";
import { A, B, C, digestOf } from "./maker/operator.js";
import { stopped } from "./maker/verdicts.js";

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
  const files = after((operator) =>
    operator.change("keys.json", ({ districts }) => ([districts[A], districts[B]] = [districts[B], districts[A]])),
  );
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

for (const [what, key] of [
  ["a short key", districtKey(1024).file],
  ["another exponent", districtKey().file.replace("AQAB", "Aw")],
]) {
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
  stopped(
    after((operator) => operator.change("poll.json", (poll) => (poll.k = 4))),
    { check: 2, code: "poll-digest-wrong", file: "closing.json" },
  ));

test("K under ten from the beginning", () =>
  stopped(
    after(() => {}, { k: 9 }),
    { check: 2, code: "k-too-small", file: "poll.json" },
  ));

for (const [what, poll, code] of [
  ["in which a district stands twice", ({ districts }) => (districts[2] = districts[0]), "form-wrong"],
  ["in which a question stands twice", ({ questions }) => (questions[1].id = questions[0].id), "form-wrong"],
  ["without questions", (poll) => (poll.questions = []), "form-wrong"],
  ["whose issuance ends before it begins", ({ times }) => (times.issueFrom = "2020-06-20T00:00:01Z"), "times-wrong"],
  [
    "in which ballots begin before issuance",
    ({ districts }) => (districts[0].ballotsFrom = "2020-06-09T00:00:00Z"),
    "times-wrong",
  ],
  [
    "whose complaints end with the ballots",
    ({ times }) => (times.complaintsUntil = times.ballotsUntil),
    "times-wrong",
  ],
]) {
  test(`a poll ${what}`, () =>
    stopped(
      after(() => {}, { poll }),
      { check: 2, code, file: "poll.json" },
    ));
}

test("an extension that leaves less than a day for ballots", () => {
  const files = after((operator) => {
    const ends = { ballotsUntil: "2020-06-22T00:00:00Z", issueUntil: "2020-06-21T00:00:01Z" };
    const extension = {
      at: "2020-06-19T00:00:00Z",
      ...ends,
      number: 1,
      pollDigest: operator.pollDigest,
      reason: "none",
    };
    operator.put("extensions/1.json", extension);
  });
  return stopped(files, { check: 2, code: "times-wrong", file: "extensions/1.json" });
});

test("ballots of a small roll that may come while credentials are issued", () => {
  const files = after((operator) => operator.change("roll.json", (roll) => (roll.districts[0].residents = 199)));
  return stopped(files, { check: 2, code: "times-wrong", file: "poll.json" });
});

test("an extension that shortens", () => {
  const files = after((operator) => {
    const ends = { ballotsUntil: "2020-06-21T12:00:00Z", issueUntil: "2020-06-20T00:00:00Z" };
    operator.put("extensions/1.json", {
      at: "2020-06-19T00:00:00Z",
      ...ends,
      number: 1,
      pollDigest: operator.pollDigest,
      reason: "none",
    });
  });
  return stopped(files, { check: 2, code: "extension-shortens", file: "extensions/1.json" });
});

test("a second extension that takes back the first", () => {
  const files = after((operator) => {
    const extension = (number, day) => ({
      at: "2020-06-19T00:00:00Z",
      ballotsUntil: `2020-06-${day}T00:00:00Z`,
      issueUntil: "2020-06-20T00:00:00Z",
      number,
      pollDigest: operator.pollDigest,
      reason: "none",
    });
    operator.put("extensions/1.json", extension(1, 24));
    operator.put("extensions/2.json", extension(2, 23));
  });
  return stopped(files, { check: 2, code: "extension-shortens", file: "extensions/2.json" });
});

const station = (operator, number, of, unit) =>
  operator.put(`offline/${number}.json`, {
    at: "2020-06-11T00:00:00Z",
    from: "2020-06-12T00:00:00Z",
    number,
    pollDigest: operator.pollDigest,
    station: of,
    units: [unit],
  });

for (const [what, of, unit, code] of [
  ["of another district's unit", "316030000-1", "316031000", "unit-wrong"],
  ["in no district of the poll", "316039000-1", "316039000", "districts-differ"],
]) {
  test(`a station without internet ${what}`, () =>
    stopped(
      after((operator) => station(operator, 1, of, unit)),
      { check: 2, code, file: "offline/1.json" },
    ));
}

test("a unit that votes at two stations without internet", () => {
  const files = after((operator) => {
    station(operator, 1, "316030000-1", "316030000");
    station(operator, 2, "316030000-2", "316030000");
  });
  return stopped(files, { check: 2, code: "unit-wrong", file: "offline/2.json" });
});

test("the roll of another poll", () =>
  stopped(
    after((operator) => operator.change("roll.json", (roll) => (roll.poll = "best-2022.residents"))),
    { check: 2, code: "poll-differs", file: "roll.json" },
  ));

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
    const receipts = operator.residents[A].slice(0, 12)
      .map((resident) => resident.receipt([5, 5]))
      .sort();
    operator.put(`withheld/${A}.json`, { pollDigest: operator.pollDigest, receipts });
  });
  return stopped(files, { check: 4, code: "receipts-wrong", file: `withheld/${A}.json` });
});

test("fewer receipts than K, which tell how many there were", () => {
  const files = after((operator) => operator.change(`withheld/${C}.json`, (withheld) => withheld.receipts.pop()));
  return stopped(files, { check: 4, code: "receipts-wrong", file: `withheld/${C}.json` });
});

for (const [what, by] of [
  ["not sorted", (receipts) => receipts.reverse()],
  ["one of them twice", (receipts) => (receipts[1] = receipts[0])],
]) {
  test(`withheld receipts, ${what}`, () => {
    const files = after((operator) => operator.change(`withheld/${C}.json`, ({ receipts }) => by(receipts)));
    return stopped(files, { check: 4, code: "receipts-wrong", file: `withheld/${C}.json` });
  });
}

for (const [name, check] of [
  [ledgerOf(A), 4],
  [`withheld/${C}.json`, 4],
  [`keys/${B}.json`, 3],
  [`issued/${C}.jsonl`, 6],
]) {
  test(`a district's file left out: ${name}`, () =>
    stopped(
      after((operator) => operator.files.delete(name)),
      { check, code: "file-missing", file: name },
    ));
}

for (const [name, check] of [
  ["keys.json", 3],
  ["marks.json", 6],
  ["turnout.json", 6],
]) {
  test(`a district left out of ${name}`, () => {
    const files = after((operator) => operator.change(name, ({ districts }) => delete districts[C]));
    return stopped(files, { check, code: "districts-differ", file: name });
  });
}

for (const [what, by] of [
  ["left out", (districts) => districts.pop()],
  ["that stands twice", (districts) => districts.push(districts[0])],
  ["that the poll has not", (districts) => (districts[2].code = "316033000")],
]) {
  test(`a district of the roll ${what}`, () => {
    const files = after((operator) => operator.change("roll.json", ({ districts }) => by(districts)));
    return stopped(files, { check: 2, code: "districts-differ", file: "roll.json" });
  });
}

test("a district left out of the closing record", () => {
  const files = after((operator) => operator.change("closing.json", (closing) => delete closing.ledgers[C]));
  return stopped(files, { check: 4, code: "districts-differ", file: "closing.json" });
});

test("a poll closed before its end", () => {
  const files = after((operator) =>
    operator.change("closing.json", (closing) => (closing.closedAt = "2020-06-21T23:59:59Z")),
  );
  return stopped(files, { check: 4, code: "closed-early", file: "closing.json" });
});

test("more credentials issued than people on the roll who got no paper", () => {
  const files = after((operator) => {
    operator.change("roll.json", (roll) => (roll.districts[1].residents = 20));
    operator.change("marks.json", (marks) => (marks.districts[B].paper = 10));
  });
  return stopped(files, { check: 6, code: "more-issued-than-roll", file: `issued/${B}.jsonl` });
});

test("more credentials issued than people on the roll who were not assisted at a station", () => {
  const files = after((operator) => {
    operator.change("roll.json", (roll) => (roll.districts[1].residents = 20));
    operator.change("marks.json", (marks) => (marks.districts[B].assisted = 10));
  });
  return stopped(files, { check: 6, code: "more-issued-than-roll", file: `issued/${B}.jsonl` });
});

for (const kind of ["paper", "assisted"]) {
  test(`a hidden count of ${kind} marks is at least one`, () => {
    const files = after((operator) => {
      operator.change("roll.json", (roll) => (roll.districts[1].residents = 11));
      operator.change("marks.json", (marks) => (marks.districts[B][kind] = null));
    });
    return stopped(files, { check: 6, code: "more-issued-than-roll", file: `issued/${B}.jsonl` });
  });
}

for (const [what, by, code, line] of [
  ["not sorted", (lines) => [lines[1], lines[0], ...lines.slice(2)], "order-wrong", 2],
  ["one of them in capitals", (lines) => [...lines.slice(0, -1), "F".repeat(64)], "line-malformed", 14],
  ["one of them empty", (lines) => [...lines, ""], "line-malformed", 15],
]) {
  test(`issued digests, ${what}`, () => {
    const files = after((operator) => operator.changeLines(`issued/${A}.jsonl`, by));
    return stopped(files, { check: 6, code, file: `issued/${A}.jsonl`, line });
  });
}

test("a supplementary roll for a district that the poll has not", () => {
  const files = after((operator) => {
    const more = {
      digest: digestOf("late"),
      districts: { 316033000: 5 },
      number: 1,
      pollDigest: operator.pollDigest,
      version: 4,
    };
    operator.put("rolls/1.json", more);
  });
  return stopped(files, { check: 6, code: "districts-differ", file: "rolls/1.json" });
});

test("a supplementary roll with another number inside", () => {
  const files = after((operator) => {
    const more = {
      digest: digestOf("late"),
      districts: { [A]: 5 },
      number: 2,
      pollDigest: operator.pollDigest,
      version: 4,
    };
    operator.put("rolls/1.json", more);
  });
  return stopped(files, { check: 2, code: "number-wrong", file: "rolls/1.json" });
});

for (const [what, by] of [
  ["without the version of its import", (roll) => delete roll.version],
  ["with a moment beside it", (roll) => (roll.at = "2020-06-11T00:00:00Z")],
]) {
  test(`a supplementary roll ${what}`, () => {
    const files = after((operator) => {
      const digest = digestOf("late");
      operator.put("rolls/1.json", {
        digest,
        districts: { [A]: 5 },
        number: 1,
        pollDigest: operator.pollDigest,
        version: 4,
      });
      operator.change("rolls/1.json", by);
    });
    return stopped(files, { check: 2, code: "form-wrong", file: "rolls/1.json" });
  });
}

for (const [what, by] of [
  ["without its curve", (key) => delete key.crv],
  ["with an algorithm and a use", (key) => Object.assign(key, { alg: "ES256", use: "sig" })],
]) {
  test(`a signing key ${what}`, () =>
    stopped(
      after((operator) => operator.change("signing-key.json", by)),
      { check: 1, code: "form-wrong", file: "signing-key.json" },
    ));
}

test("an acknowledgement key beside the curve", () => {
  const acknowledgement = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 1)]).toString("base64url");
  const files = after((operator) => operator.change("keys.json", (keys) => (keys.acknowledgement = acknowledgement)));
  return stopped(files, { check: 3, code: "point-wrong", file: "keys.json" });
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
