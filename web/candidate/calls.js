import { Refused } from "../shared/failures.js";
import { Contest } from "./contest.js";

/** Everything the candidate's pages ask of the system, by what it is for. */
export class Calls {
  #api;
  #language;
  #contests = new Map();

  constructor(api, language) {
    this.#api = api;
    this.#language = language;
  }

  async candidacies() {
    const all = [];
    let cursor = "";
    do {
      const page = await this.#api.get(`/dossiers${cursor}`);
      all.push(...page.items);
      cursor = page.next ? `?cursor=${encodeURIComponent(page.next)}` : "";
    } while (cursor);
    return all;
  }

  /** The rules and words of an edition; they are frozen, so they are read once. */
  contest(edition) {
    if (!this.#contests.has(edition)) {
      const read = this.#contest(edition);
      this.#contests.set(edition, read);
      read.catch(() => this.#contests.delete(edition));
    }
    return this.#contests.get(edition);
  }

  async #contest(edition) {
    const { definition, practice } = await this.#api.get(`/editions/${encodeURIComponent(edition)}`);
    const [rules, texts] = await Promise.all([this.#api.get(`/definitions/${definition}`), this.#texts(definition)]);
    return new Contest(rules, texts, practice);
  }

  // A contest whose words nobody has handed in yet is still a contest.
  async #texts(definition) {
    try {
      return await this.#api.get(`/definitions/${definition}/texts/${this.#language}`);
    } catch (failed) {
      if (failed instanceof Refused && failed.status === 404) return {};
      throw failed;
    }
  }

  open(dossier) {
    return this.#api.post("/dossiers", dossier);
  }

  dossier(id) {
    return this.#api.get(at(id));
  }

  later(id) {
    return this.#api.get(`${at(id)}/results`);
  }

  async diplomas(id) {
    return (await this.#api.get(`${at(id)}/diplomas`)).items;
  }

  form(id, intake, form) {
    return this.#api.get(`${at(id)}/forms/${intake}/${form}`);
  }

  saveForm(id, intake, form, version, values) {
    return this.#api.put(`${at(id)}/forms/${intake}/${form}`, { version, values });
  }

  handIn(id, submission) {
    return this.#api.post(`${at(id)}/submissions`, submission);
  }

  answer(id, question, text) {
    return this.#api.post(`${at(id)}/questions/${question}/answer`, { text });
  }

  object(id, step, text) {
    return this.#api.post(`${at(id)}/objections`, { step, text });
  }

  consent(id, iin, contact) {
    return this.#api.post(`${at(id)}/consent`, { iin, contact });
  }

  decline(id, iin, reason) {
    return this.#api.post(`${at(id)}/refusal`, { iin, reason });
  }

  takeBack(id) {
    return this.#api.post(`${at(id)}/taking-back`);
  }

  withdraw(id, reason) {
    return this.#api.post(`${at(id)}/withdrawal`, { reason });
  }

  planUpload(id, file) {
    return this.#api.post(`${at(id)}/uploads`, file);
  }

  upload(id, upload) {
    return this.#api.get(`${at(id)}/uploads/${upload}`);
  }

  addressOf(id, upload) {
    return this.#api.post(`${at(id)}/uploads/${upload}/address`);
  }

  addressesOf(id, upload, parts) {
    return this.#api.post(`${at(id)}/uploads/${upload}/parts`, { parts });
  }

  complete(id, upload) {
    return this.#api.post(`${at(id)}/uploads/${upload}/completion`);
  }

  removeUpload(id, upload) {
    return this.#api.remove(`${at(id)}/uploads/${upload}`);
  }
}

const at = (dossier) => `/dossiers/${encodeURIComponent(dossier)}`;
