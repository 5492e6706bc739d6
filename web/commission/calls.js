import { Rules } from "./rules.js";

const part = encodeURIComponent;

/** Everything a commission's pages ask of the system, by what it is for. */
export class Calls {
  #api;
  #id;
  #language;
  #rules = null;

  constructor(api, commission, language) {
    this.#api = api;
    this.#id = commission;
    this.#language = language;
  }

  get #commission() {
    return `/commissions/${part(this.#id)}`;
  }

  #sitting(step) {
    return `/sittings/${part(`${this.#id}.${step}`)}`;
  }

  #dossier(candidate) {
    return `${this.#commission}/dossiers/${part(candidate)}`;
  }

  get edition() {
    return this.#id.split(".")[0];
  }

  commission() {
    return this.#api.get(this.#commission);
  }

  /** The rules and words of the edition; they are frozen, so they are read once. */
  rules() {
    this.#rules ??= this.#readRules().catch((failed) => {
      this.#rules = null;
      throw failed;
    });
    return this.#rules;
  }

  async #readRules() {
    const { definition } = await this.#api.get(`/editions/${part(this.edition)}`);
    const [rules, texts] = await Promise.all([
      this.#api.get(`/definitions/${definition}`),
      this.#api.get(`/definitions/${definition}/texts/${this.#language}`),
    ]);
    return new Rules(rules, texts);
  }

  sittings() {
    return this.#all(`${this.#commission}/sittings`);
  }

  dossiers() {
    return this.#all(`${this.#commission}/dossiers`);
  }

  dossier(candidate) {
    return this.#api.get(this.#dossier(candidate));
  }

  async forms(candidate) {
    return (await this.#api.get(`${this.#dossier(candidate)}/forms`)).forms;
  }

  /** A short-lived address of one file. */
  async document(candidate, upload) {
    return (await this.#api.get(`${this.#dossier(candidate)}/documents/${part(upload)}`)).address;
  }

  release(candidate, upload, reason) {
    return this.#api.post(`${this.#dossier(candidate)}/documents/${part(upload)}/release`, { reason });
  }

  ask(candidate, question) {
    return this.#api.post(`${this.#dossier(candidate)}/questions`, question);
  }

  remark(candidate, document, text) {
    return this.#api.post(`${this.#dossier(candidate)}/remarks`, { document, text });
  }

  recordChecks(checks) {
    return this.#api.post(`${this.#commission}/checks`, checks);
  }

  convene(step, meeting) {
    return this.#api.post(`${this.#commission}/sittings`, meeting ? { step, meeting } : { step });
  }

  sitting(step) {
    return this.#api.get(this.#sitting(step));
  }

  next(step) {
    return this.#api.get(`${this.#sitting(step)}/next`);
  }

  /** One of the moves that name nothing but the sitting, or a few facts about it. */
  act(step, deed, body = {}) {
    return this.#api.post(`${this.#sitting(step)}/${deed}`, body);
  }

  plan(step, meeting) {
    return this.#api.put(`${this.#sitting(step)}/meeting`, meeting);
  }

  declare(step, recusals) {
    return this.#api.put(`${this.#sitting(step)}/declarations`, { recusals });
  }

  sheets(step) {
    return this.#api.get(`${this.#sitting(step)}/sheets`);
  }

  fileSheet(step, candidate, sheet) {
    return this.#api.put(`${this.#sitting(step)}/sheets/${part(candidate)}`, sheet);
  }

  assess(step, candidate, criterion, assessment) {
    return this.#api.put(`${this.#sitting(step)}/assessments/${part(candidate)}/${part(criterion)}`, assessment);
  }

  interviews(step) {
    return this.#api.get(`${this.#sitting(step)}/interviews`);
  }

  schedule(step, candidate, slot) {
    return this.#api.put(`${this.#sitting(step)}/interviews/${part(candidate)}`, slot);
  }

  interviewed(step, candidate, came) {
    return this.#api.put(`${this.#sitting(step)}/interviews/${part(candidate)}/attendance`, { came });
  }

  runs(step) {
    return this.#all(`${this.#sitting(step)}/rankings`);
  }

  run(step, number) {
    return this.#api.get(`${this.#sitting(step)}/rankings/${number}`);
  }

  /** A run as a table for spreadsheets. */
  async runAsTable(step, number) {
    return (await this.#api.file(`${this.#sitting(step)}/rankings/${number}/csv`)).blob;
  }

  protocol(step) {
    return this.#api.get(`${this.#sitting(step)}/protocol`);
  }

  publications() {
    return this.#all(`${this.#commission}/publications`);
  }

  publishList(list) {
    return this.#api.post(`/editions/${part(this.edition)}/lists`, { list, commission: this.#id });
  }

  recordPosting(number, posting) {
    return this.#api.post(`${this.#commission}/publications/${number}/postings`, posting);
  }

  takeDown(number, takedown) {
    return this.#api.post(`${this.#commission}/publications/${number}/takedowns`, takedown);
  }

  objections() {
    return this.#all(`${this.#commission}/objections`);
  }

  answerObjection(step, candidate, answer) {
    return this.#api.post(`${this.#sitting(step)}/objections/${part(candidate)}/answer`, answer);
  }

  async #all(path) {
    const all = [];
    let cursor = "";
    do {
      const page = await this.#api.get(path + cursor);
      all.push(...page.items);
      cursor = page.next ? `?cursor=${part(page.next)}` : "";
    } while (cursor);
    return all;
  }
}
