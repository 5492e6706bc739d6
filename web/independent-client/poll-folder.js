import { joined, ofBase64, sha256, toHex } from "./bytes.js";
import { districtKey, verifies } from "./keys.js";
import { demand } from "./demand.js";

/** A poll's public folder; all that a client believes comes from here, never from the enrolment API (step 1). */
export class PollFolder {
  #address;

  /** `address` ends with a slash. */
  constructor(address) {
    this.#address = address;
  }

  async file(name) {
    const reply = await fetch(this.#address + name);
    demand(reply.ok, `${name} in the public folder`, `status ${reply.status}`);
    return new Uint8Array(await reply.arrayBuffer());
  }

  /** The bytes of a signed file whose signature is right. */
  async signedFile(name) {
    const [bytes, signature, key] = await Promise.all([name, `${name}.sig`, "signing-key.json"].map((n) => this.file(n)));
    const { x, y } = json(key);
    const point = joined([4], ofBase64(x), ofBase64(y));
    const right = await verifies(point, bytes, ofBase64(new TextDecoder().decode(signature)));
    demand(right, `the signature of ${name}`, "wrong");
    return bytes;
  }

  /** The frozen poll, its digest, the acknowledgement key and the key of one district, all held against each other. */
  async read(district) {
    const bytes = await this.signedFile("poll.json");
    const digest = await sha256(bytes);
    const { pollDigest, acknowledgement, districts } = json(await this.signedFile("keys.json"));
    demand(pollDigest === toHex(digest), "the poll that keys.json is of", pollDigest);
    const keyFile = await this.file(`keys/${district}.json`);
    demand(toHex(await sha256(keyFile)) === districts[district], "the digest of the district's key", "another");
    const { n, e } = json(keyFile);
    const modulus = ofBase64(n);
    demand(modulus.length === 256 && modulus[0] >= 128 && e === "AQAB", "a key of 2048 bits with e = 65537", e);
    return {
      poll: json(bytes),
      digest,
      acknowledgementKey: ofBase64(acknowledgement),
      districtKey: await districtKey({ n, e }),
    };
  }

  /** A district's published ballots. */
  async ledger(district) {
    const text = new TextDecoder().decode(await this.file(`ledgers/${district}.jsonl`));
    return text.trimEnd().split("\n").map((line) => JSON.parse(line));
  }
}

const json = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
