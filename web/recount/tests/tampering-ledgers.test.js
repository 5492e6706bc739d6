// Whoever runs the poll holds the signing key, and signs what they have changed: only the inner checks are left.
import { test } from "node:test";
import { after, ledgerOf } from "./maker/deeds.js";
import { districtKey, keyPair } from "./maker/key-pairs.js";
import { A, B } from "./maker/operator.js";
import { signed } from "./maker/resident.js";
import { stopped } from "./maker/verdicts.js";

const votesOf = (operator, district, count) =>
  operator.residents[district].slice(0, count).map((resident) => [resident, [5, 5]]);

test("one answer changed, and everything counted and signed anew", () => {
  const files = after((operator) => {
    operator.changeLedger(A, (lines) =>
      lines.map((line, i) => (i === 6 ? line.replace(/"answers":\[\d,\d\]/, '"answers":[5,0]') : line)),
    );
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
  stopped(
    after((operator) => operator.changeLedger(A, (lines) => lines.slice(1))),
    { check: 8, code: "result-differs", file: "results.json" },
  ));

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

test("a key beside the curve, for which a credential was issued", () => {
  let nobody;
  const files = after((operator) => {
    const { privateKey, point } = keyPair();
    point[64] ^= 1;
    nobody = operator.resident(A, { keys: { privateKey, point } });
    operator.ledger(A, [...votesOf(operator, A, 11), [nobody, [5, 5]]]);
    operator.close(A);
  });
  return stoppedAt(nobody, files, A, "point-wrong");
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
  [
    "members in another order",
    (line) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line)).reverse())),
    "line-not-canonical",
  ],
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
    const files = after((operator) =>
      operator.changeLedger(A, (lines) => [...lines.slice(0, 2), by(lines[2]), ...lines.slice(3)]),
    );
    return stopped(files, { check: 5, code, file: ledgerOf(A), line: 3 });
  });
}

test("a byte in a ledger that UTF-8 has not", () => {
  const files = after((operator) => {
    operator.files.get(ledgerOf(A))[10] = 0xff;
    operator.close(A);
  });
  return stopped(files, { check: 5, code: "line-malformed", file: ledgerOf(A), line: 1 });
});

test("a last line without its line feed", () => {
  const files = after((operator) => {
    operator.files.set(ledgerOf(A), operator.files.get(ledgerOf(A)).subarray(0, -1));
    operator.close(A);
  });
  return stopped(files, { check: 5, code: "final-lf-missing", file: ledgerOf(A), line: 12 });
});

/** The recount must stop at the last line with this resident's key, wherever its id has put it. */
function stoppedAt(resident, files, district, code) {
  const lines = files.get(ledgerOf(district)).toString().split("\n");
  const pk = resident.keys.point.toString("base64url");
  const line = lines.length - lines.reverse().findIndex((text) => text.includes(pk));
  return stopped(files, { check: 5, code, file: ledgerOf(district), line });
}
