import { ofBase64, toBase64, toHex } from "./bytes.js";
import { demand } from "./demand.js";
import { credentialKey, signed, suite, verifies } from "./keys.js";
import { Messages } from "./messages.js";

const PREFIX = 32;

/** A resident with a device, who follows "The resident's steps" of docs/voting.md. */
export class Resident {
  #enrolment;
  #ballotBox;
  #who;
  #read;
  #messages;
  #device;
  #credential;

  /** Steps 1 and 4: reads the poll, makes a key pair, blinds. The addresses are those of the poll at each API. */
  static async begin({ enrolment, ballotBox, folder, who }) {
    const resident = new Resident();
    resident.#enrolment = enrolment;
    resident.#ballotBox = ballotBox;
    resident.#who = who;
    resident.#read = await folder.read(who.district);
    resident.#messages = new Messages(resident.#read.digest, who.district);
    const key = await credentialKey();
    const prepared = suite.prepare(resident.#messages.credential(key.pk));
    const { blindedMsg, inv } = await suite.blind(resident.#read.districtKey, prepared);
    resident.#device = { ...key, prepared, blinded: blindedMsg, inv };
    return resident;
  }

  get poll() {
    return this.#read.poll;
  }

  /** Step 3: gives the request's name. */
  async askForCode() {
    const { iin, contact, district, language } = this.#who;
    return (await posted(`${this.#enrolment}/codes`, { iin, contact, district, language }, 202)).request;
  }

  /** Step 5: gives the registrar's bare signature; `finalize` throws unless it makes a credential that verifies. */
  async getCredential(request, code) {
    const { signature } = await posted(`${this.#enrolment}/credentials`, this.#proof(request, code), 200);
    const { prepared, inv } = this.#device;
    this.#credential = await suite.finalize(this.#read.districtKey, prepared, ofBase64(signature), inv);
    demand(await suite.verify(this.#read.districtKey, this.#credential, prepared), "the credential", "a wrong one");
    return signature;
  }

  /** Step 5, where it must be refused for this reason. */
  refusedCredential(reason, request, code) {
    return refused(reason, `${this.#enrolment}/credentials`, this.#proof(request, code));
  }

  #proof(request, code) {
    const { iin, contact, district } = this.#who;
    return { iin, contact, district, request, code, blinded: toBase64(this.#device.blinded) };
  }

  /** Step 6: gives the receipt, in hex, once the acknowledgement verifies. */
  async cast(answers) {
    const { acknowledgement } = await posted(`${this.#ballotBox}/ballots`, await this.ballot(answers), 200);
    const receipt = await this.#messages.receipt(this.#messages.ballot(this.#device.pk, answers));
    const message = this.#messages.acknowledgement(receipt);
    const right = await verifies(this.#read.acknowledgementKey, message, ofBase64(acknowledgement));
    demand(right, "the acknowledgement", "one that does not verify");
    return toHex(receipt);
  }

  /** Step 6, where it must be refused for this reason; `change` does something to the ballot first. */
  async refusedBallot(reason, answers, change = (ballot) => ballot) {
    return refused(reason, `${this.#ballotBox}/ballots`, change(await this.ballot(answers)));
  }

  /** A ballot as it is sent. */
  async ballot(answers) {
    const { privateKey, pk, prepared } = this.#device;
    return {
      district: this.#who.district,
      pk: toBase64(pk),
      prefix: toBase64(prepared.subarray(0, PREFIX)),
      cred: toBase64(this.#credential),
      answers,
      sig: toBase64(await signed(privateKey, this.#messages.ballot(pk, answers))),
    };
  }

  /** Step 7: which of the district's ballots is this receipt's, from 1; 0 when none is. */
  async find(folder, receipt) {
    let number = 0;
    for (const { pk, answers } of await folder.ledger(this.#who.district)) {
      number++;
      const line = await this.#messages.receipt(this.#messages.ballot(ofBase64(pk), answers));
      if (toHex(line) === receipt) return number;
    }
    return 0;
  }
}

async function posted(address, body, status) {
  const reply = await post(address, body);
  const text = await reply.text();
  demand(reply.status === status, `POST ${address}, which must give ${status}`, `${reply.status} ${text}`);
  return JSON.parse(text);
}

async function refused(reason, address, body) {
  const reply = await post(address, body);
  const text = await reply.text();
  const as = reply.status >= 400 && reply.status < 500 ? JSON.parse(text) : {};
  const codes = [as.code, ...(as.reasons ?? []).map(({ code }) => code)];
  demand(codes.includes(reason), `POST ${address}, which must be refused as ${reason}`, `${reply.status} ${text}`);
}

const post = (address, body) =>
  fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
