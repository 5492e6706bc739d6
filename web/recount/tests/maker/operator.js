import { createHash, randomBytes } from "node:crypto";
import { canonical } from "../../json/canonical.js";
import { districtKey, keyPair } from "./key-pairs.js";
import { Resident, signed } from "./resident.js";

const SIGNED = /^(?:poll|roll|keys|marks|closing|annulled|results|destroyed)\.json$|^(?:rolls|extensions|offline|paper)\//;
export const [A, B, C] = ["316030000", "316031000", "316032000"];
export const K = 10;
/** A has both kinds of ballots, B a roll so small that its ballots begin late, C too few ballots to show any. */
const ROLL = { [A]: 5000, [B]: 12, [C]: 300 };
const ONLINE = { [A]: 12, [B]: 10, [C]: 4 };
const ISSUED = { [A]: 14, [B]: 11, [C]: 4 };
const TIMES = {
  ballotsUntil: "2020-06-22T00:00:00Z",
  issueFrom: "2020-06-10T00:00:00Z",
  issueUntil: "2020-06-20T00:00:00Z",
};

export const digestOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

// Making them takes the longest by far, and no test depends on their being fresh.
const DISTRICT_KEYS = { [A]: districtKey(), [B]: districtKey(), [C]: districtKey() };
const SIGNING_KEY = keyPair();

/**
 * Who runs a poll for tests: makes everything in its folder and holds every key, so that a test can change anything and
 * have it signed as if nothing had happened.
 */
export class Operator {
  files = new Map();
  residents = {};
  districtKeys = { ...DISTRICT_KEYS };
  annulled = [];

  /** `poll` may change the poll before it is frozen. */
  constructor({ practice = false, k = K, times = TIMES, poll = () => {} } = {}) {
    this.times = times;
    this.put("poll.json", frozenPoll({ practice, k, times }));
    this.change("poll.json", poll);
    this.pollDigest = digestOf(this.files.get("poll.json"));
    const { x, y } = SIGNING_KEY;
    this.put("signing-key.json", { crv: "P-256", kty: "EC", x, y });
    this.#roll();
    this.#keys();
    for (const district of [A, B, C]) this.#vote(district);
    this.#marks();
    this.#close();
    this.count();
  }

  /** Writes a JSON file. */
  put(name, value) {
    this.files.set(name, Buffer.from(canonical(value)));
  }

  /** Reads a JSON file, lets it be changed, and writes it. */
  change(name, by) {
    const value = JSON.parse(this.files.get(name));
    by(value);
    this.put(name, value);
  }

  /** Changes the lines of a file: `by` gives the new ones. */
  changeLines(name, by) {
    const lines = this.files.get(name).toString().split("\n").slice(0, -1);
    this.files.set(
      name,
      Buffer.from(
        by(lines)
          .map((line) => `${line}\n`)
          .join(""),
      ),
    );
  }

  /** Changes a ledger and puts its digest and number into the closing record. */
  changeLedger(district, by) {
    this.changeLines(`ledgers/${district}.jsonl`, by);
    this.close(district);
  }

  /** Puts the digest and the number of lines of a ledger, as it is, into the closing record. */
  close(district) {
    const bytes = this.files.get(`ledgers/${district}.jsonl`);
    const ballots = bytes.toString().split("\n").length - 1;
    this.change("closing.json", (closing) => (closing.ledgers[district] = { ballots, sha256: digestOf(bytes) }));
  }

  resident(district, more = {}) {
    return new Resident({
      pollDigest: Buffer.from(this.pollDigest, "hex"),
      district,
      districtKey: this.districtKeys[district],
      ...more,
    });
  }

  /** Makes a ledger of these pairs of a resident and answers. */
  ledger(district, votes) {
    const sorted = [...votes].sort(([one], [other]) => (one.credentialId < other.credentialId ? -1 : 1));
    this.files.set(
      `ledgers/${district}.jsonl`,
      Buffer.from(sorted.map(([resident, answers]) => `${resident.ballot(answers)}\n`).join("")),
    );
  }

  /** Counts the ledgers and stations that are there anew. */
  count() {
    const districts = {};
    const total = { ballots: 0, counts: zeros() };
    for (const district of [A, B, C].filter((one) => !this.annulled.includes(one))) {
      districts[district] = this.#counted(district);
    }
    for (const counted of Object.values(districts).filter((one) => one !== null)) addTo(total, counted);
    const more = this.annulled.length > 0 ? { annulled: this.annulled } : {};
    this.put("results.json", { ...more, districts, pollDigest: this.pollDigest, total });
  }

  /** Annuls these districts, in their order, and counts anew. */
  annul(...districts) {
    this.annulled = districts;
    const reasons = Object.fromEntries(districts.map((district) => [district, "Ballots were bought"]));
    this.put("annulled.json", { districts: reasons, pollDigest: this.pollDigest });
    for (const name of [...this.files.keys()]) {
      if (districts.some((code) => name.startsWith(`paper/${code}`))) this.files.delete(name);
    }
    this.count();
  }

  /** The whole folder, with signatures and bundle. */
  sealed() {
    return this.bundled(this.#signed());
  }

  /** The folder as it is after the count, when no key is destroyed and no list of files is signed. */
  counted() {
    return new Map([...this.#signed()].filter(([name]) => !name.startsWith("destroyed.json")));
  }

  /** These files with a bundle of them, its names in this order. */
  bundled(all, order = byName) {
    const files = [...all].map(([name, bytes]) => ({ bytes: bytes.length, name, sha256: digestOf(bytes) }));
    files.sort(order);
    const bundle = Buffer.from(canonical({ files, pollDigest: this.pollDigest }));
    return new Map([...all, ["bundle.json", bundle], ["bundle.json.sig", this.signature(bundle)]]);
  }

  signature(bytes) {
    return Buffer.from(signed(SIGNING_KEY.privateKey, bytes).toString("base64url"));
  }

  #signed() {
    const all = new Map();
    for (const [name, bytes] of this.files) {
      all.set(name, bytes);
      if (SIGNED.test(name)) all.set(`${name}.sig`, this.signature(bytes));
    }
    return all;
  }

  #roll() {
    const districts = [A, B, C].map((code) => ({ adults: code === C ? null : 6000, code, residents: ROLL[code] }));
    const contacts = [
      { contacts: 5292, residents: 1 },
      { contacts: 10, residents: 2 },
    ];
    this.put("roll.json", { contacts, digest: digestOf("roll"), districts, poll: "best-2020.residents", version: 3 });
  }

  #keys() {
    const districts = {};
    for (const district of [A, B, C]) {
      this.files.set(`keys/${district}.json`, Buffer.from(this.districtKeys[district].file));
      districts[district] = digestOf(this.districtKeys[district].file);
    }
    this.put("keys.json", {
      acknowledgement: keyPair().point.toString("base64url"),
      districts,
      pollDigest: this.pollDigest,
    });
  }

  #vote(district) {
    const issued = Array.from({ length: ISSUED[district] }, () => this.resident(district));
    this.residents[district] = issued;
    const digests = issued.map((resident) => resident.blindedDigest);
    while (digests.length < K) digests.push(randomBytes(32).toString("hex"));
    this.files.set(
      `issued/${district}.jsonl`,
      Buffer.from(
        digests
          .sort()
          .map((digest) => `${digest}\n`)
          .join(""),
      ),
    );
    this.ledger(
      district,
      issued.slice(0, ONLINE[district]).map((resident, i) => [resident, answersOf(i)]),
    );
  }

  #marks() {
    const none = { assisted: 0, paper: 0 };
    const districts = { [A]: { assisted: null, paper: 15 }, [B]: none, [C]: none };
    const stations = { [`${A}-1`]: 11, [`${A}-2`]: null };
    this.put("marks.json", { districts, held: 3, pollDigest: this.pollDigest, refused: 1, released: 2, stations });
    const counts = [
      [0, 1, 2, 3, 4, 1],
      [11, 0, 0, 0, 0, 0],
    ];
    const station = `${A}-1`;
    this.put(`paper/${station}.json`, {
      ballots: 11,
      confirmed: true,
      counts,
      district: A,
      pollDigest: this.pollDigest,
      station,
    });
    this.put("turnout.json", {
      day: "2020-06-20",
      districts: { [A]: 14, [B]: 11, [C]: null },
      pollDigest: this.pollDigest,
    });
    this.put("destroyed.json", {
      keys: [{ at: "2020-07-01T00:00:00Z", name: "issuing" }],
      pollDigest: this.pollDigest,
    });
  }

  #close() {
    this.put("closing.json", { closedAt: "2020-06-22T00:10:00Z", ledgers: {}, pollDigest: this.pollDigest });
    for (const district of [A, B, C]) this.close(district);
    this.change("closing.json", (closing) => (closing.ledgers[C].ballots = null));
    const receipts = this.residents[C].map((resident, i) => resident.receipt(answersOf(i)));
    while (receipts.length < K) receipts.push(randomBytes(32).toString("hex"));
    this.put(`withheld/${C}.json`, { pollDigest: this.pollDigest, receipts: receipts.sort() });
    this.withheldLedger = this.files.get(`ledgers/${C}.jsonl`);
    this.files.delete(`ledgers/${C}.jsonl`);
  }

  #counted(district) {
    const ledger = this.files.get(`ledgers/${district}.jsonl`);
    if (!ledger) return null;
    const counted = { ballots: 0, counts: zeros(), online: 0, paper: 0 };
    for (const line of ledger
      .toString()
      .split("\n")
      .filter((text) => text !== "")) {
      JSON.parse(line).answers.forEach((answer, question) => counted.counts[question][answer]++);
      counted.online++;
      counted.ballots++;
    }
    for (const [name, bytes] of this.files) {
      if (!name.startsWith(`paper/${district}`)) continue;
      const subtotal = JSON.parse(bytes);
      addTo(counted, subtotal);
      counted.paper += subtotal.ballots;
    }
    return counted;
  }
}

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/** What the resident of this number answers to the two questions. */
export const answersOf = (i) => [i % 6, 5 - (i % 3)];

const zeros = () => Array.from({ length: 2 }, () => [0, 0, 0, 0, 0, 0]);

function addTo(sum, { ballots, counts }) {
  sum.ballots += ballots;
  counts.forEach((row, i) => row.forEach((said, answer) => (sum.counts[i][answer] += said)));
}

function frozenPoll({ practice, k, times }) {
  const question = (id, paragraph) => ({
    id,
    origin: "reconstructed",
    paragraph,
    text: { en: `${id}?`, kk: `${id} ме?`, ru: `${id} ли?` },
    theme: "services",
  });
  const district = (code) => ({
    ballotsFrom: ROLL[code] < 200 ? times.issueUntil : times.issueFrom,
    code,
    residence: [code],
  });
  return {
    about: "akim",
    belowMinimum: "no-figure",
    districts: [A, B, C].map(district),
    k,
    minimum: 30,
    poll: "best-2020.residents",
    practice,
    questions: [question("services", "p14.3"), question("roads", "p14.3")],
    times,
  };
}
