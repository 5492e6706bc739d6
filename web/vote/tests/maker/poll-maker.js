import { constants, createHash, generateKeyPairSync, privateDecrypt, randomBytes, sign } from "node:crypto";

const POLL = "best-2020.residents";
const DISTRICT = "316030000";
const sha256 = (bytes) => createHash("sha256").update(bytes).digest();
const p256 = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
const ecdsa = (privateKey, bytes) =>
  sign("sha256", bytes, { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64url");
const pointOf = ({ publicKey }) => {
  const { x, y } = publicKey.export({ format: "jwk" });
  return Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]);
};

// RSA keys are slow to make: one serves all tests.
const issuing = generateKeyPairSync("rsa", { modulusLength: 2048 });
const signing = p256();
const acknowledging = p256();

/** JSON in the one way in which the poll's files are written. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

/** The public folder of a poll of one district with two questions, signed; `change` alters what is signed, by name. */
export function madePoll(change = {}) {
  const files = new Map();
  const put = (name, value) => files.set(name, Buffer.from(value));
  const putSigned = (name, value) => {
    put(name, canonical(change[name] ? change[name](value) : value));
    put(`${name}.sig`, ecdsa(signing.privateKey, files.get(name)));
  };
  const { x, y } = signing.publicKey.export({ format: "jwk" });
  put("signing-key.json", canonical({ crv: "P-256", kty: "EC", x, y }));
  putSigned("poll.json", frozen());
  const pollDigest = sha256(files.get("poll.json")).toString("hex");
  const { n } = issuing.publicKey.export({ format: "jwk" });
  put(`keys/${DISTRICT}.json`, canonical({ e: "AQAB", n }));
  putSigned("keys.json", {
    acknowledgement: pointOf(acknowledging).toString("base64url"),
    districts: { [DISTRICT]: sha256(files.get(`keys/${DISTRICT}.json`)).toString("hex") },
    pollDigest,
  });
  return {
    name: POLL,
    district: DISTRICT,
    files,
    putSigned,
    pollDigest,
    read: async (name) => files.get(name) ?? null,
  };
}

const frozen = () => ({
  about: "akim",
  belowMinimum: "no-figure",
  districts: [{ ballotsFrom: "2020-06-30T18:00:00Z", code: DISTRICT, residence: [DISTRICT, "316033100"] }],
  k: 10,
  minimum: 10,
  poll: POLL,
  practice: false,
  questions: ["one", "two"].map((id) => ({
    id,
    origin: "reconstructed",
    paragraph: "p14.3",
    text: { en: `${id}?`, kk: `${id}?`, ru: `${id}?` },
    theme: id,
  })),
  times: {
    ballotsUntil: "2020-07-15T18:00:00Z",
    issueFrom: "2020-06-01T09:00:00Z",
    issueUntil: "2020-06-30T18:00:00Z",
  },
});

/** The registrar and the ballot box of that poll, with what docs/voting.md has them refuse. */
export class MadeSystem {
  calls = [];
  ballots = new Map();
  #issued = null;

  /** Answers a call of the enrolment. */
  enrolment = async (path, body) => {
    this.calls.push({ path, body });
    return path === "/codes" ? { request: randomBytes(16).toString("base64url") } : this.#signed(body.blinded);
  };

  /** Answers a call of the ballot box. */
  ballotBox = async (path, body) => {
    this.calls.push({ path, body });
    const { pk, answers } = body;
    const before = this.ballots.get(pk) ?? String(answers);
    if (before !== String(answers)) throw new Error("already-voted");
    this.ballots.set(pk, before);
    return { acknowledgement: this.#acknowledged(body) };
  };

  constructor(pollDigest) {
    const district = Buffer.concat([Buffer.of(0, DISTRICT.length), Buffer.from(DISTRICT)]);
    this.context = Buffer.concat([
      Buffer.of(0, 13),
      Buffer.from("uzdik-vote-v1"),
      Buffer.from(pollDigest, "hex"),
      district,
    ]);
  }

  #signed(blinded) {
    this.#issued ??= blinded;
    if (this.#issued !== blinded) throw new Error("already-issued");
    const key = { key: issuing.privateKey, padding: constants.RSA_NO_PADDING };
    return { signature: privateDecrypt(key, Buffer.from(blinded, "base64url")).toString("base64url") };
  }

  #acknowledged({ pk, answers }) {
    const lp = (text) => Buffer.concat([Buffer.of(0, text.length), Buffer.from(text)]);
    const ballot = Buffer.concat([lp("ballot"), this.context, Buffer.from(pk, "base64url"), Buffer.from(answers)]);
    const receipt = sha256(Buffer.concat([lp("receipt"), ballot]));
    return ecdsa(acknowledging.privateKey, Buffer.concat([lp("ack"), this.context, receipt]));
  }
}
