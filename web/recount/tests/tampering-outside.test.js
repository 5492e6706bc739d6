// Somebody without the signing key changes a copy of the folder, or its bundle.
import { test } from "node:test";
import { A, B, Operator } from "./maker/operator.js";
import { stopped } from "./maker/verdicts.js";

const folder = new Operator().sealed();
const LEDGER = `ledgers/${A}.jsonl`;

/** A copy in which one file was changed. */
function changed(name, by) {
  const copy = new Map(folder);
  copy.set(name, Buffer.from(by(folder.get(name).toString())));
  return copy;
}

function without(name) {
  const copy = new Map(folder);
  copy.delete(name);
  return copy;
}

test("one answer changed", () =>
  stopped(
    changed(LEDGER, (text) => text.replace('"answers":[1,', '"answers":[5,')),
    { check: 1, code: "digest-wrong", file: LEDGER },
  ));

test("a file truncated", () =>
  stopped(
    changed(LEDGER, (text) => text.slice(0, -700)),
    { check: 1, code: "length-wrong", file: LEDGER },
  ));

test("a file lengthened", () =>
  stopped(
    changed("turnout.json", (text) => `${text} `),
    { check: 1, code: "length-wrong", file: "turnout.json" },
  ));

test("a file removed", () => stopped(without(LEDGER), { check: 1, code: "file-missing", file: LEDGER }));

test("a file added that the bundle does not name", () => {
  const copy = new Map(folder).set("ledgers/316033000.jsonl", Buffer.from("x\n"));
  return stopped(copy, { check: 1, code: "file-not-named", file: "ledgers/316033000.jsonl" });
});

test("a signature removed", () =>
  stopped(without("results.json.sig"), { check: 1, code: "file-missing", file: "results.json.sig" }));

test("the bundle's signature removed", () =>
  stopped(without("bundle.json.sig"), { check: 1, code: "file-missing", file: "bundle.json.sig" }));

test("the bundle changed", () =>
  stopped(
    changed("bundle.json", (text) => text.replace('"bytes":1', '"bytes":2')),
    { check: 1, code: "file-signature-wrong", file: "bundle.json" },
  ));

test("the bundle truncated", () =>
  stopped(
    changed("bundle.json", (text) => text.slice(0, 100)),
    { check: 1, code: "file-signature-wrong", file: "bundle.json" },
  ));

test("another signing key", () => {
  const copy = new Map(folder);
  copy.set(
    "signing-key.json",
    Buffer.from(
      '{"crv":"P-256","kty":"EC","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAU","y":"RZJDuapYGAb-kTvOmYF63hHKUDxk2aPFM0FcCDJI-8w"}',
    ),
  );
  return stopped(copy, { check: 1, code: "file-signature-wrong", file: "bundle.json" });
});

test("a signing key beside the curve", () => {
  const copy = changed("signing-key.json", (text) =>
    text.replace(/"x":"./, (start) => (start === '"x":"A' ? '"x":"B' : '"x":"A')),
  );
  return stopped(copy, { check: 1, code: "point-wrong", file: "signing-key.json" });
});

test("a signature that has no end", () =>
  stopped(
    changed("bundle.json.sig", () => "A".repeat(100000)),
    { check: 1, code: "length-wrong", file: "bundle.json.sig" },
  ));

test("a signature with a line feed behind it", () =>
  stopped(
    changed("bundle.json.sig", (text) => `${text}\n`),
    { check: 1, code: "file-signature-wrong", file: "bundle.json" },
  ));

test("the ledgers of two districts changed for one another", () => {
  const copy = new Map(folder);
  copy.set(LEDGER, folder.get(`ledgers/${B}.jsonl`)).set(`ledgers/${B}.jsonl`, folder.get(LEDGER));
  return stopped(copy, { check: 1, code: "length-wrong", file: LEDGER });
});
