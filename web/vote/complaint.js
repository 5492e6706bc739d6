import { Api } from "../shared/api.js";
import { config } from "../shared/config.js";
import { h } from "../shared/dom.js";
import { words } from "../shared/language.js";
import { page } from "../shared/page.js";
import { wordless } from "../shared/wordless.js";
import { digitsOf, isCode } from "./identity.js";
import { placesOf } from "./places.js";
import { filesAt } from "./poll-files.js";
import { saying } from "./problems.js";
import { PublishedPoll } from "./protocol/published-poll.js";
import { WhoFields } from "./screens/identity.js";
import {
  actions,
  button,
  field,
  focusFirstWrong,
  form,
  notice,
  paragraph,
  placeName,
  screen,
  Trouble,
} from "./screens/parts.js";
import { stopped } from "./screens/stopped.js";
import { isPollName, whichPoll } from "./screens/which-poll.js";

/**
 * Whether a credential was issued on one's entry, and the complaint (step 8 of docs/voting.md). Nothing of it is kept: a
 * reload begins anew.
 */
class Complaint {
  #addresses;
  #client;

  constructor({ w, main, addresses }) {
    this.w = w;
    this.main = main;
    this.#addresses = addresses;
    this.#client = new Api({ base: addresses.api, language: w.language });
  }

  async open(query) {
    const name = query.get("poll") ?? "";
    try {
      if (!isPollName(name)) return whichPoll(this);
      const read = filesAt(`${this.#addresses.public}/polls/${name}`);
      if ((await read("poll.json")) === null) return whichPoll(this, { missing: name });
      this.poll = await PublishedPoll.read(name, read);
      this.places = await placesOf(this.poll, filesAt(this.#addresses.public));
      this.#ask();
    } catch (error) {
      stopped(this, this.w.t("stopped.title"), saying(this.w, error), () => this.open(query));
    }
  }

  async failed(error, say) {
    say(saying(this.w, error));
  }

  #send(path, body) {
    return this.#client.post(`/polls/${this.poll.name}${path}`, body);
  }

  #ask() {
    const { w } = this;
    const trouble = new Trouble();
    const who = new WhoFields(this);
    const place = this.#district();
    const submit = async () => {
      const right = [who.right(), place.right()];
      if (!right.every(Boolean)) return focusFirstWrong(this.main);
      const asked = { ...who.values(), district: place.value() };
      const { request } = await this.#send("/codes", { ...asked, language: w.language });
      this.#code({ ...asked, request });
    };
    screen(
      this,
      w.t("complaint.title"),
      paragraph(w.t("complaint.lead")),
      paragraph(w.t("complaint.when", { from: w.dateTime(this.poll.times.issueFrom), until: this.#until() })),
      form(this, w.t("identity.send"), submit, trouble, place.node, ...who.nodes),
    );
  }

  // Of a poll that does not tell it, it is the end of the third working day.
  #until() {
    const { complaintsUntil } = this.poll.times;
    return complaintsUntil ? this.w.dateTime(complaintsUntil) : this.w.t("complaint.third-day");
  }

  /** The district, by its own code or that of any village in it. */
  #district() {
    const { w, places } = this;
    const attributes = { type: "text", autocomplete: "off", list: "places" };
    const typed = field(this, {
      id: "place",
      label: w.t("complaint.place"),
      hint: w.t("complaint.place-hint"),
      attributes,
    });
    const options = places.few().map(({ unit }) => h("option", { value: unit }, placeName(this, unit)));
    const found = () => places.district(typed.value);
    return {
      node: h("div", {}, typed.node, h("datalist", { id: "places" }, ...options)),
      value: found,
      right: () => typed.demand(found() !== undefined, w.t("complaint.place-wrong")),
    };
  }

  #code(asked) {
    const { w } = this;
    const trouble = new Trouble();
    const attributes = { type: "text", inputmode: "numeric", autocomplete: "one-time-code", maxlength: "12" };
    const typed = field(this, { id: "code", label: w.t("code.label"), hint: w.t("code.hint"), attributes });
    const submit = async () => {
      const code = digitsOf(typed.value);
      if (!typed.demand(isCode(code), w.t("code.wrong-form"))) return focusFirstWrong(this.main);
      const { iin, contact, district, request } = asked;
      const proof = { iin, contact, district, request, code };
      this.#entry(proof, await this.#send("/complaints", { ...proof, complain: false }));
    };
    screen(
      this,
      w.t("code.title"),
      paragraph(w.t("complaint.sent")),
      form(this, w.t("complaint.look"), submit, trouble, typed.node),
      actions(button(this, w.t("code.new"), () => this.#ask(), { kind: "plain" })),
    );
  }

  #entry(proof, { issued, channel, complained }) {
    const { w } = this;
    const trouble = new Trouble();
    const complain = async () => this.#entry(proof, await this.#send("/complaints", { ...proof, complain: true }));
    const channelText = channel && w.has(`complaint.channel.${channel}`) ? w.t(`complaint.channel.${channel}`) : null;
    screen(
      this,
      w.t("complaint.result"),
      notice(
        issued ? "warn" : "good",
        paragraph(w.t(issued ? "complaint.issued" : "complaint.not-issued")),
        issued && channelText ? paragraph(channelText) : null,
      ),
      complained ? notice("good", paragraph(w.t("complaint.recorded"))) : null,
      issued && !complained ? paragraph(w.t("complaint.if-not-you")) : null,
      trouble.node,
      // The code is good for ten minutes, and who thinks for longer needs another.
      issued && !complained
        ? actions(
            button(this, w.t("complaint.complain"), complain, { trouble }),
            button(this, w.t("code.new"), () => this.#ask(), { kind: "plain" }),
          )
        : null,
      h("p", {}, h("a", { href: `./?poll=${encodeURIComponent(this.poll.name)}` }, w.t("complaint.to-vote"))),
    );
  }
}

try {
  const [w, addresses] = await Promise.all([words(new URL(".", import.meta.url)), config()]);
  const main = page(w, { title: w.t("complaint.title") });
  await new Complaint({ w, main, addresses }).open(new URLSearchParams(location.search));
} catch (error) {
  console.warn(error);
  wordless();
}
