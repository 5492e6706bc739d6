import { h } from "../shared/dom.js";
import { RoomsApp } from "../shared/rooms-app.js";
import { audit } from "./records/audit.js";
import { deliveries } from "./records/deliveries.js";
import { retention } from "./records/retention.js";
import { trail } from "./records/trail.js";
import { commission } from "./commissions/commission.js";
import { commissions } from "./commissions/commissions.js";
import { definition } from "./definition/definition.js";
import { calendar } from "./editions/calendar.js";
import { pinned } from "./editions/pinned.js";
import { editions } from "./editions/editions.js";
import { timeline } from "./editions/timeline.js";
import { failure } from "./failure.js";
import { poll } from "./polls/poll.js";
import { polls } from "./polls/polls.js";
import { publications } from "./publishing/publications.js";
import { takedowns } from "./publishing/takedowns.js";
import { rankings } from "./rankings/rankings.js";
import { sitting } from "./rankings/sitting.js";
import { roomAt } from "./routes.js";
import { adoption } from "./work/adoption.js";
import { algorithms } from "./work/algorithms.js";
import { asking } from "./work/asking.js";
import { entry } from "./work/entry.js";
import { journal } from "./work/journal.js";
import { Orders } from "./work/orders.js";
import { question } from "./work/question.js";
import { overdueQuestions, questions } from "./work/questions.js";
import { report } from "./work/report.js";
import { week } from "./work/week.js";
import { work } from "./work/work.js";
import { correcting, writing } from "./work/writing.js";
import { year } from "./work/year.js";

const ROOMS = {
  editions, definition, algorithms, adoption, work, report, week, journal, year, writing, entry, correcting, asking, questions, question, overdueQuestions, calendar, pinned, timeline, commissions, commission, publications, takedowns, deliveries, rankings,
  sitting, polls, poll, retention, audit, trail,
};

/** What all rooms of the Agency's pages share. A room is a function that gives its nodes. */
export class App extends RoomsApp {
  constructor({ calls, clock, session, ...rest }) {
    super({ ...rest, reading: rest.w.t("reading") });
    Object.assign(this, { calls, clock, session, orders: new Orders(calls, clock, rest.w.language) });
  }

  /** Whether this account is the Agency's; others, such as registrars, see what is theirs. The system decides anyway. */
  get isAgency() {
    return this.session.groups.includes("agency");
  }

  room(hash) {
    const { name, ...parameters } = roomAt(hash);
    return ROOMS[name](this, parameters);
  }

  failedRoom(failed) {
    return [h("h1", {}, this.w.t("title")), failure(this, failed, () => this.enter()),
      h("p", {}, h("a", { href: "#/" }, this.w.t("to-editions")))];
  }

  failedDeed(failed, fields) {
    return failure(this, failed, null, fields);
  }

  /** Reads this room anew, and tells what was done. */
  again(said = null) {
    return this.go(location.hash, said);
  }

  /**
   * What is wrong with one of the fields, by their pointers in the request, is told beside that field; where these come and
   * go, `fields` is a function that gives them.
   */
  act(button, place, deed, fields = {}) {
    const named = typeof fields === "function" ? fields() : fields;
    return super.act(button, place, () => {
      Object.values(named).forEach((field) => field.tell(null));
      return deed();
    }, named);
  }
}
