import { BlindRsaKey } from "./blind-rsa.js";
import { decoded, hex, sha256 } from "./bytes.js";
import { Messages } from "./messages.js";
import { demand } from "./not-as-published.js";
import { isPoint } from "./p256.js";
import { json, SignedFiles } from "./signed-files.js";

const MODULUS = 256;

/** A frozen poll as its public folder has it, every file held against the others (step 1 of docs/voting.md). */
export class PublishedPoll {
  #read;
  #files;
  #keys;

  /** The frozen poll, as poll.json has it. */
  frozen;

  /** SHA-256 of poll.json's bytes. */
  digest;

  /** The ends that hold, after all extensions: `issueUntil` and `ballotsUntil`; `complaintsUntil`, where it is told. */
  times;

  /** Reads the poll of this name; `read` and `pauses` as `SignedFiles` has them. */
  static async read(name, read, pauses = undefined) {
    const poll = new PublishedPoll();
    poll.#read = read;
    poll.#files = await SignedFiles.of(read, pauses);
    const [frozen, keys] = await Promise.all([poll.#files.needed("poll.json"), poll.#files.needed("keys.json")]);
    poll.frozen = frozen.value;
    poll.digest = await sha256(frozen.bytes);
    poll.#keys = keys.value;
    demand(poll.frozen.poll === name, "poll-differs", "poll.json");
    demand(poll.#keys.pollDigest === poll.digestHex, "poll-differs", "keys.json");
    demand(isPoint(poll.acknowledgementKey), "key-wrong", "keys.json");
    demand(poll.#eachHasItsOwnKey(), "key-wrong", "keys.json");
    const extensions = await poll.#files.numbered("extensions", poll.digestHex);
    poll.times = { ...poll.frozen.times, ...extensions[extensions.length - 1] };
    return poll;
  }

  get name() {
    return this.frozen.poll;
  }

  // A key that is used for nothing else tells nothing else: no two districts share one, and none is named beside them.
  #eachHasItsOwnKey() {
    const districts = this.#keys.districts ?? {};
    const digests = Object.values(districts);
    const known = this.frozen.districts.every(({ code }) => Object.hasOwn(districts, code));
    return known && digests.length === this.frozen.districts.length && new Set(digests).size === digests.length;
  }

  /** The digest as the published files write it. */
  get digestHex() {
    return hex(this.digest);
  }

  /** What the poll's folder is signed with. */
  get fingerprint() {
    return this.#files.fingerprint;
  }

  /** Each question's text in this language. */
  questions(language) {
    return this.frozen.questions.map((question) => question.text[language]);
  }

  /** The point that acknowledges ballots, or null where keys.json has none. */
  get acknowledgementKey() {
    return decoded(this.#keys.acknowledgement);
  }

  messages(district) {
    return new Messages(this.digest, district);
  }

  /** When a district's ballots begin to be taken. Where that is the end of issuance, it moves with it. */
  ballotsFrom(district) {
    const { ballotsFrom } = this.frozen.districts.find(({ code }) => code === district);
    return ballotsFrom === this.frozen.times.issueUntil ? this.times.issueUntil : ballotsFrom;
  }

  /** The district's key for blind signatures, as keys.json names it: never as the enrolment says. */
  async issuingKey(district) {
    const name = `keys/${district}.json`;
    const bytes = await this.#read(name);
    demand(bytes !== null, "file-missing", name);
    demand(hex(await sha256(bytes)) === this.#keys.districts[district], "key-wrong", name);
    return issuingKeyOf(bytes, name);
  }

  /** The stations without internet, whose units vote there: `{station, from, units}`. */
  offline() {
    return this.#files.numbered("offline", this.digestHex);
  }

  /** What was published of the close under this name, signed; null while there is none. */
  async afterClose(name) {
    const file = await this.#files.optional(name);
    if (file === null) return null;
    demand(file.value.pollDigest === this.digestHex, "poll-differs", name);
    return file.value;
  }
}

/** A district's key file: exactly n of 2048 bits and e = 65537. */
export function issuingKeyOf(bytes, name) {
  const { n, e, ...others } = json(bytes, name);
  const modulus = decoded(n);
  const right = e === "AQAB" && Object.keys(others).length === 0 && modulus?.length === MODULUS && modulus[0] >= 128;
  // An even number has 2 for a factor and is nobody's key.
  demand(right && modulus[MODULUS - 1] % 2 === 1, "key-wrong", name);
  return new BlindRsaKey(modulus);
}
