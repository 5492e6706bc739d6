import { keyPair } from "../key-pairs.js";
import { digestOf } from "../operator.js";
import { OWN, after, flip, inResults } from "../tampering.js";

// Classes of tampering: each with what it is tried on, the check and the code that it ends with, and the deed.
export default [
  ["a file changed after signing", "akim", 1, "digest-wrong", after((all) => flip(all, `${OWN}results.json`))],
  [
    "a file longer than listed",
    "akim",
    1,
    "length-wrong",
    after((all) => all.set(`${OWN}winners.en.html`, Buffer.alloc(99))),
  ],
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
  [
    "the key left out of the list of files",
    "akim",
    1,
    "file-missing",
    (publisher) =>
      publisher.published({
        manifest: (listed) => (listed.files = listed.files.filter(({ name }) => name !== "signing-key.json")),
      }),
  ],
  [
    "the pointer to a version that is not there",
    "akim",
    1,
    "version-missing",
    (publisher) => publisher.published({ pointer: (current) => (current.number = 2) }),
  ],
  [
    "the pointer to another list of files",
    "akim",
    1,
    "pointer-wrong",
    (publisher) => publisher.published({ pointer: (current) => (current.manifestDigest = "0".repeat(64)) }),
  ],
  [
    "the pointer to files elsewhere",
    "akim",
    1,
    "pointer-wrong",
    (publisher) => publisher.published({ pointer: (current) => (current.results = "editions/other/1/results.json") }),
  ],
  [
    "correcting a version that is not there",
    "akim",
    1,
    "corrected-wrong",
    (publisher) => {
      Object.assign(publisher, { number: 3, corrects: 2 });
      return publisher.published();
    },
  ],
  [
    "correcting a later version",
    "akim",
    1,
    "corrected-wrong",
    (publisher) => {
      publisher.corrects = 2;
      return publisher.published();
    },
  ],
  [
    "removed, and not signed for",
    "akim",
    1,
    "file-signature-missing",
    after((all, publisher) => {
      publisher.removed(all, "winners.en.html");
      all.delete(`${OWN}winners.en.html.tombstone.sig`);
    }),
  ],
  [
    "removed, and signed by another key",
    "akim",
    1,
    "file-signature-wrong",
    after((all, publisher) => {
      publisher.removed(all, "winners.en.html");
      const record = all.get(`${OWN}winners.en.html.tombstone.json`);
      all.set(`${OWN}winners.en.html.tombstone.sig`, publisher.signature(record, keyPair()));
    }),
  ],
  [
    "the record of a removal is of other bytes",
    "akim",
    1,
    "tombstone-wrong",
    after((all, publisher) => publisher.removed(all, "winners.en.html", { sha256: "0".repeat(64) })),
  ],
  [
    "the record of the removal from another version",
    "akim",
    1,
    "tombstone-wrong",
    after((all, publisher) => publisher.removed(all, "winners.en.html", { number: publisher.number + 1 })),
  ],
  [
    "the record of a removal beside another file of that name",
    "akim",
    1,
    "digest-wrong",
    after((all, publisher) => {
      publisher.removed(all, "winners.en.html");
      all.set(`${OWN}winners.en.html`, Buffer.alloc(publisher.files.get("winners.en.html").length));
    }),
  ],
  [
    "the record of the removal of what was never listed",
    "akim",
    1,
    "file-not-named",
    after((all, publisher) => {
      all.set(`${OWN}other.html`, Buffer.from("x"));
      publisher.removed(all, "other.html");
    }),
  ],

  [
    "the rules changed",
    "akim",
    2,
    "definition-differs",
    (publisher) => {
      const rules = JSON.parse(publisher.files.get("definition.json"));
      rules.steps.at(-1).quota.places = 2;
      publisher.put("definition.json", rules);
      return publisher.published();
    },
  ],
  [
    "rules changed since the announcement",
    "akim",
    2,
    "announced-otherwise",
    (publisher) => {
      const rules = JSON.parse(publisher.files.get("definition.json"));
      rules.steps.at(-1).quota.places = 2;
      publisher.put("definition.json", rules);
      publisher.results((results) => (results.definition = digestOf(publisher.files.get("definition.json"))));
      return publisher.published();
    },
  ],
  [
    "rules in words that nobody knows",
    "akim",
    2,
    "rules-unknown",
    (publisher) => {
      const rules = JSON.parse(publisher.files.get("definition.json"));
      rules.steps.at(-1).criteria[0].source.kind = "lottery";
      publisher.put("definition.json", rules);
      publisher.results((results) => (results.definition = digestOf(publisher.files.get("definition.json"))));
      for (const path of [...publisher.others.keys()]) publisher.others.delete(path);
      return publisher.published();
    },
  ],
  ["results of another version", "akim", 2, "results-of-another", inResults((results) => (results.number = 2))],
  [
    "another contest's rules",
    "akim",
    2,
    "definition-differs",
    inResults((results) => (results.contest = "best-service-provider-2022")),
  ],
  ["something in the results that nobody knows", "akim", 2, "form-wrong", inResults((results) => (results.more = "x"))],
  [
    "the list of files in another order",
    "akim",
    1,
    "names-not-sorted",
    (publisher) => publisher.published({ manifest: (listed) => listed.files.reverse() }),
  ],
  [
    "a list of files that is not canonical JSON",
    "akim",
    1,
    "not-canonical",
    after((all, publisher) => {
      const bytes = Buffer.from(` ${all.get(`${OWN}manifest.json`)}`);
      all.set(`${OWN}manifest.json`, bytes);
      all.set(`${OWN}manifest.sig`, publisher.signature(bytes));
    }),
  ],
];
