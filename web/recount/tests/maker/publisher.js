import { readFileSync } from "node:fs";
import { canonical } from "../../json/canonical.js";
import { strictJson } from "../../json/strict-json.js";
import { keyPair } from "./key-pairs.js";
import { MemoryFolder } from "./memory-folder.js";
import { Operator, digestOf } from "./operator.js";
import { signed } from "./resident.js";

const ROOT = new URL("../../../../", import.meta.url);
const CONTESTS = { akim: "best-rural-akim-2020", provider: "best-service-provider-2022" };
const KEY = keyPair();

/** Where the edition's versions lie. */
export const EDITION = "editions/rehearsal/";
/** Where the poll that akims' figures come from lies. */
export const POLL = "polls/rehearsal.residents/";

const operator = new Operator({ poll: renamed });
operator.change("roll.json", (roll) => (roll.poll = "rehearsal.residents"));
const POLL_FILES = operator.sealed();

// So that the units of both akims have enough ballots.
function renamed(poll) {
  poll.poll = "rehearsal.residents";
  poll.minimum = 10;
}

/**
 * Who publishes an edition for tests: what the real writer made of a whole contest, which a test can change as it likes
 * and have signed as if nothing had happened.
 */
export class Publisher {
  files = new Map();
  polls = new Map();
  number = 1;
  corrects = undefined;
  others = new Map();

  /** `akim` has a poll, a conflict found late and a member who left; `provider` votes and a casting vote. */
  constructor(name) {
    const results = readFileSync(new URL(`../bundles/${name}/results.json`, import.meta.url), "utf8");
    const definition = readFileSync(new URL(`contests/${CONTESTS[name]}/definition.json`, ROOT), "utf8");
    this.files.set("results.json", Buffer.from(results));
    this.files.set("definition.json", Buffer.from(canonical(strictJson(definition, { decimals: true }))));
    this.files.set("winners.en.html", Buffer.from("<!doctype html><title>Winners</title>"));
    this.put("signing-key.json", jwk(KEY));
    this.results((all) => (all.definition = digestOf(this.files.get("definition.json"))));
    this.#announce();
    if (name === "akim") this.#poll();
  }

  // By the rules as they are when the contest is announced.
  #announce(key = KEY) {
    const announced = new Map([
      ["announcement.json", Buffer.from("{}")],
      ["definition.json", this.files.get("definition.json")],
      ["signing-key.json", Buffer.from(canonical(jwk(key)))],
    ]);
    const folder = `${EDITION}announcement/`;
    const about = { edition: "rehearsal", number: 9 };
    for (const [path, bytes] of this.#written(announced, folder, about, "announcement", { key })) {
      this.others.set(path, bytes);
    }
  }

  /** Has the announcement signed by another key, which lies beside it. */
  announcedByAnother() {
    this.#announce(keyPair());
  }

  #poll() {
    for (const [name, bytes] of POLL_FILES) this.polls.set(POLL + name, bytes);
    this.results((results) => {
      const [asked] = results.polls;
      asked.results = digestOf(POLL_FILES.get("results.json"));
      asked.files = digestOf(POLL_FILES.get("bundle.json"));
    });
    this.survey();
  }

  /** Publishes the poll's questions, changed by `by`. */
  survey(by = () => {}) {
    const bytes = POLL_FILES.get("poll.json");
    const value = {
      contest: "best-rural-akim",
      definition: digestOf(this.files.get("definition.json")),
      digest: digestOf(bytes),
      edition: "rehearsal",
      folder: POLL,
      number: 8,
      paragraph: "p14.3",
      survey: JSON.parse(bytes),
    };
    by(value);
    const files = new Map([
      ["signing-key.json", this.files.get("signing-key.json")],
      ["survey.json", Buffer.from(canonical(value))],
    ]);
    const folder = `${EDITION}surveys/residents/`;
    for (const [path, content] of this.#written(files, folder, { edition: "rehearsal", number: 8 }, "survey")) {
      this.others.set(path, content);
    }
  }

  /** Writes a JSON file of the version. */
  put(name, value) {
    this.files.set(name, Buffer.from(canonical(value)));
  }

  /** Lets the results be changed. */
  results(by) {
    const value = JSON.parse(this.files.get("results.json"));
    by(value);
    this.put("results.json", value);
  }

  /** Lets one sitting of the results be changed, by the end of its id. */
  sitting(id, by) {
    this.results((results) => by(results.sittings.find(({ sitting }) => sitting.endsWith(id))));
  }

  /** Everything that is public, by path: signed by `key`, and then changed by `after`. */
  published({ after = () => {}, ...more } = {}) {
    const about = { edition: "rehearsal", number: this.number };
    if (this.corrects !== undefined) about.corrects = this.corrects;
    const all = new Map([...this.polls, ...this.others, ...this.#written(this.files, EDITION, about, "results", more)]);
    after(all);
    return all;
  }

  #written(from, folder, about, what, { key = KEY, manifest = () => {}, pointer = () => {} } = {}) {
    const own = `${folder}${about.number}/`;
    const all = new Map();
    const files = [...from]
      .map(([name, bytes]) => ({ bytes: bytes.length, name, sha256: digestOf(bytes) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    const listed = { ...about, files, requestedAt: "1970-01-01T00:00:00Z" };
    manifest(listed);
    const bytes = Buffer.from(canonical(listed));
    for (const [name, content] of from) all.set(own + name, content);
    all.set(`${own}manifest.json`, bytes);
    all.set(`${own}manifest.sig`, this.signature(bytes, key));
    const current = {
      ...about,
      manifest: `${own}manifest.json`,
      manifestDigest: digestOf(bytes),
      [what]: `${own}${what}.json`,
    };
    pointer(current);
    all.set(`${folder}current.json`, Buffer.from(canonical(current)));
    return all;
  }

  signature(bytes, key = KEY) {
    return Buffer.from(signed(key.privateKey, bytes).toString("base64url"));
  }

  /** The signed record that a file was removed, which then is not there. */
  removed(all, name, more = {}) {
    const own = `${EDITION}${this.number}/`;
    const bytes = all.get(own + name);
    const record = Buffer.from(
      canonical({
        edition: EDITION.split("/").at(-2),
        file: name,
        number: this.number,
        reason: "personal-data",
        removedAt: "2020-10-02T05:00:00Z",
        sha256: digestOf(bytes),
        size: bytes.length,
        ...more,
      }),
    );
    all.delete(own + name);
    all.set(`${own}${name}.tombstone.json`, record);
    all.set(`${own}${name}.tombstone.sig`, this.signature(record));
  }
}

const jwk = ({ x, y }) => ({ alg: "ES256", crv: "P-256", kty: "EC", use: "sig", x, y });

/** The folder of an edition's versions, of everything that is public. */
export const folderOf = (all, path = EDITION) => new MemoryFolder(all, 1000, path);
