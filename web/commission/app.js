import { h, show } from "../shared/dom.js";
import { RoomsApp } from "../shared/rooms-app.js";
import { failure } from "./failure.js";
import { Panel } from "./panel.js";
import { roomAt } from "./routes.js";
import { admission } from "./screens/admission.js";
import { assessment } from "./screens/assessment.js";
import { attendance } from "./screens/attendance.js";
import { commission } from "./screens/commission.js";
import { declaration } from "./screens/declaration.js";
import { dossier } from "./screens/dossier.js";
import { interviews } from "./screens/interviews.js";
import { lists } from "./screens/lists.js";
import { objections } from "./screens/objections.js";
import { protocol } from "./screens/protocol.js";
import { ranking } from "./screens/ranking.js";
import { sheet } from "./screens/sheet.js";
import { sheets } from "./screens/sheets.js";
import { sitting } from "./screens/sitting.js";
import { tie } from "./screens/tie.js";

const ROOMS = {
  admission, assessment, attendance, commission, declaration, dossier, dossierAt: dossier, interviews, lists, objections, protocol, ranking, sheet, sheets, sitting,
  tie,
};

/** What all rooms of the commission's pages share. A room is a function that gives its nodes. */
export class App extends RoomsApp {
  #names = new Map();
  #closing = [];

  constructor({ calls, commission: id, account, drafts, ...rest }) {
    super({ ...rest, reading: rest.w.t("reading") });
    Object.assign(this, { calls, id, account, drafts });
  }

  /** `regional`, `republican`: the second part of the commission's id. */
  get kind() {
    return this.id.split(".")[1];
  }

  room(hash) {
    const { name, ...parameters } = roomAt(hash);
    return ROOMS[name](this, parameters);
  }

  failedRoom(failed) {
    return [h("h1", {}, this.w.t("title")), failure(this, failed, () => this.enter())];
  }

  failedDeed(failed) {
    return failure(this, failed);
  }

  /** What is done when somebody leaves the room. */
  closing(close) {
    this.#closing.push(close);
  }

  left() {
    this.#closing.splice(0).forEach((close) => close());
  }

  /** A sitting with its panel, the rules, and the names of those candidates whose dossiers are open to the caller. */
  async at(step) {
    const [sitting, commission, rules, dossiers] = await Promise.all([
      this.calls.sitting(step), this.calls.commission(), this.calls.rules(), this.dossiers(),
    ]);
    // Who competes is told before any dossier opens: nobody can say otherwise from whom they stand back.
    sitting.agenda.forEach(({ candidate, name }) => name && this.#names.set(candidate, name));
    return { sitting, rules, dossiers, panel: new Panel(commission, sitting, this.account) };
  }

  /** The dossiers that are open to the caller; none for whoever reads none, such as an ethics officer. */
  async dossiers() {
    const all = await this.calls.dossiers().catch((failed) => {
      if (failed.status === 403) return [];
      throw failed;
    });
    all.forEach((dossier) => this.knows(dossier));
    return all;
  }

  knows(dossier) {
    this.#names.set(dossier.dossier, dossier.akim?.name ?? dossier.organisation?.name);
  }

  /** What a candidate is called; by the unit where the dossier is not open to the caller. */
  nameOf(candidate, unit = null) {
    return this.#names.get(candidate) ?? (unit ? this.w.t("candidate.of-unit", { unit }) : candidate);
  }

  /** Reasons as the system words them, with names in place of the numbers of dossiers and beside those of members. */
  reasons(all, panel = null) {
    const texts = all.map(({ text, values }) => {
      const member = panel?.nameOf(Number(values?.member)) ?? null;
      return member ? `${this.named(text)} — ${member}` : this.named(text);
    });
    return texts.length === 1 ? [h("p", {}, texts[0])] : [h("ul", {}, texts.map((text) => h("li", {}, text)))];
  }

  named(text) {
    return [...this.#names].reduce((written, [id, name]) => written.replaceAll(id, name), text);
  }

  /** A deed that gives words back has them shown beside its button. */
  act(button, place, deed) {
    return super.act(button, place, async () => {
      const said = await deed();
      if (typeof said === "string") show(place, h("div", { class: "notice good", role: "status" }, h("p", {}, said)));
    });
  }

  /** A button that does something, with room beside it for why it could not be done. */
  button(label, deed, kind = null) {
    const place = h("div", {});
    const button = h("button", { type: "button", class: kind, onclick: () => this.act(button, place, deed) }, label);
    return h("div", { class: "deed" }, button, place);
  }

  /** A form of fields; those that have to be filled in are asked for before anything is sent. */
  form(label, fields, deed, { needed = [], kind = null } = {}) {
    const place = h("div", {});
    const button = h("button", { type: "submit", class: kind }, label);
    const send = (event) => {
      event.preventDefault();
      const missing = needed.filter((one) => one.input.value.trim() === "");
      needed.forEach((one) => one.tell(missing.includes(one) ? this.w.t("wrong.missing") : null));
      if (missing.length > 0) missing[0].input.focus();
      else this.act(button, place, deed);
    };
    return h("form", { novalidate: true, onsubmit: send }, fields, h("div", { class: "buttons" }, button), place);
  }
}
