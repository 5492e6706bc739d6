import { Api } from "../shared/api.js";
import { h, show } from "../shared/dom.js";
import { editions } from "../shared/editions.js";
import { Unreachable } from "../shared/failures.js";
import { Journey } from "./device/journey.js";
import { Outbox } from "./device/outbox.js";
import { isUnsent, STEP } from "./device/steps.js";
import { Overtaken, Votes } from "./device/votes.js";
import { placesOf } from "./places.js";
import { filesAt } from "./poll-files.js";
import { isFinal, saying } from "./problems.js";
import { NotAsPublished } from "./protocol/not-as-published.js";
import { PublishedPoll } from "./protocol/published-poll.js";
import { knownPolls } from "./known-polls.js";
import { find } from "./screens/find.js";
import { identity } from "./screens/identity.js";
import { list } from "./screens/list.js";
import { busy, button, notice, paragraph } from "./screens/parts.js";
import { questions } from "./screens/questions.js";
import { receipt } from "./screens/receipt.js";
import { sending } from "./screens/sending.js";
import { stopped } from "./screens/stopped.js";
import { waiting } from "./screens/waiting.js";
import { isPollName, whichPoll } from "./screens/which-poll.js";

const SCREENS = {
  [STEP.ANSWERS]: questions,
  [STEP.CODE]: identity,
  [STEP.WAITING]: waiting,
  [STEP.SENDING]: sending,
  [STEP.DONE]: receipt,
};

// So often it is looked whether another ballot's time has come.
const LOOK = 5_000;

/** The open page: which poll and whose vote it is at, and what every screen needs. */
export class App {
  #addresses;
  #stations = [];
  #ahead = 0;
  // The vote on the screen, and whether it is the list of them.
  #shown = null;
  #listed = false;
  #others = null;
  #looking = null;

  poll = null;
  places = null;
  votes = null;
  journey = null;
  outbox = null;

  /** Number and contact, between the request for a code and the credential: in this page's memory, and nowhere else. */
  who = null;

  constructor({ w, main, addresses }) {
    this.w = w;
    this.main = main;
    this.#addresses = addresses;
  }

  now = () => Date.now();

  /** Opens what the address names. */
  async open(query) {
    const name = query.get("poll");
    show(this.main, busy(this, this.w.t("loading")));
    try {
      if (name === null || !isPollName(name))
        return whichPoll(this, { known: await this.#known(query.get("edition")) });
      if (!(await this.#reads(name))) return whichPoll(this, { missing: name });
      await this.home();
    } catch (error) {
      const title = this.w.t(error instanceof NotAsPublished ? "stopped.fault" : "stopped.title");
      stopped(this, title, saying(this.w, error), () => this.open(query));
    }
  }

  // Those of the edition that the address names, or of all that have published something.
  async #known(edition) {
    const asked = edition === null ? await editions(this.#addresses.public) : [edition];
    const read = filesAt(this.#addresses.public);
    return knownPolls(asked, read);
  }

  async #reads(name) {
    const read = filesAt(this.pollAddress(name));
    if ((await read("poll.json")) === null) return false;
    this.poll = await PublishedPoll.read(name, read);
    [this.places, this.#stations, this.votes] = await Promise.all([
      placesOf(this.poll, filesAt(this.#addresses.public)),
      this.poll.offline(),
      Votes.open().catch(() => null),
    ]);
    const { api, ballots } = this.#addresses;
    // Two clients that share nothing: the ballot box has an address and connections of its own.
    const { language } = this.w;
    const enrolment = new Api({ base: api, language, heard: (headers) => this.#hear(headers) });
    const ballotBox = new Api({ base: ballots, language });
    const to = (client) => (path, body) => client.post(`/polls/${name}${path}`, body);
    this.journey = new Journey({
      poll: this.poll,
      votes: this.votes,
      enrolment: to(enrolment),
      ballotBox: to(ballotBox),
      ahead: () => this.#ahead,
    });
    if (this.votes !== null) this.#beginSending();
    return true;
  }

  // The enrolment says at which time it has done something; the ballot box says no time at all.
  #hear(headers) {
    const said = Date.parse(headers.get("X-Request-Time") ?? "");
    if (!Number.isNaN(said)) this.#ahead = said - this.now();
  }

  // Ballots that wait behind the screen leave by themselves, too.
  #beginSending() {
    const { poll, votes, journey, now } = this;
    this.outbox = new Outbox({ poll, votes, journey, now, isFinal });
    this.#looking ??= setInterval(() => this.#send().catch(() => {}), LOOK);
  }

  async #send() {
    if (await this.outbox.send(this.#shown)) await this.tell();
  }

  /** Where a poll's public folder lies. */
  pollAddress(name = this.poll.name) {
    return `${this.#addresses.public}/polls/${name}`;
  }

  /** The station without internet where a unit's residents vote, or undefined. */
  stationOf(unit) {
    return this.#stations.find(({ units }) => units.includes(unit));
  }

  complaintAddress() {
    return `complaint.html?poll=${encodeURIComponent(this.poll.name)}`;
  }

  /** The vote that is open, the only one there is, the list of several, or a new one. */
  async home() {
    // Who has typed their number in was at another vote perhaps.
    this.who = null;
    if (this.votes === null)
      return stopped(this, this.w.t("stopped.title"), this.w.t("device.none"), () => location.reload());
    const votes = await this.votes.of(this.poll.name);
    const open = votes.find(({ id }) => location.hash === `#${id}`);
    if (open || votes.length === 1) return this.go(open ?? votes[0]);
    if (votes.length > 1) return this.list();
    return this.#begins();
  }

  /** All votes of the poll on this device. */
  async list() {
    // The next vote that is opened may be another person's.
    this.who = null;
    const votes = await this.votes.of(this.poll.name);
    this.#at("", null, () => list(this, votes), true);
  }

  /** Shows the screen of the step at which a vote is. */
  go(vote) {
    // So that a reload comes back to this one; the number says nothing but which of those on this device it is.
    this.#at(`#${vote.id}`, vote.id, () => SCREENS[vote.step](this, vote));
  }

  /** Somebody else of the household begins. */
  newVote() {
    this.who = null;
    this.#at("", null, () => find(this));
  }

  /** What every screen says of the other votes on this device; it comes once the device's store has told. */
  others() {
    this.#others = h("div", {});
    if (this.votes !== null && !this.#listed) this.#tellOthers().catch(() => {});
    return this.#others;
  }

  /** A ballot has left behind the screen: says how many are left. */
  tell() {
    return this.#listed ? this.list() : this.#tellOthers();
  }

  async #tellOthers() {
    const { w } = this;
    const node = this.#others;
    const votes = (await this.votes.of(this.poll.name)).filter(({ id }) => id !== this.#shown);
    const unsent = votes.filter(isUnsent).length;
    const open = votes.length > 0 && button(this, w.t("list.open"), () => this.list(), { kind: "link" });
    show(node, unsent > 0 ? notice("warn", paragraph(w.t("list.unsent", { n: unsent })), open) : open);
  }

  async #begins() {
    const closed =
      Date.now() > Date.parse(this.poll.times.ballotsUntil) && (await this.poll.afterClose("closing.json"));
    if (closed) await this.afterClose(null);
    else this.newVote();
  }

  #at(hash, shown, shows, listed = false) {
    this.#shown = shown;
    this.#listed = listed;
    history.replaceState(null, "", location.pathname + location.search + hash);
    shows();
  }

  /** The ballots after the close: this vote's place among them, and the recount. It comes only when it is asked for. */
  async afterClose(vote) {
    const { afterClose } = await import("./after/screen.js").catch((fault) => {
      throw new Unreachable(fault.message);
    });
    await afterClose(this, vote);
  }

  /** Says what went wrong; a vote that another tab has gone on with is shown as it is now. */
  async failed(error, say) {
    if (!(error instanceof Overtaken)) return say(saying(this.w, error));
    await this.home();
    this.main.querySelector("h1").after(notice("", paragraph(this.w.t("problem.overtaken"))));
  }
}
