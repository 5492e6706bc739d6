import { h } from "../../shared/dom.js";
import { inEdition } from "../parts/frame.js";
import { worded } from "../parts/names.js";
import { facts } from "../parts/table.js";
import { atStation } from "./at-station.js";
import { deciding } from "./deciding.js";
import { holds } from "./holds.js";
import { officers } from "./officers.js";
import { offline } from "./offline.js";
import { planning } from "./planning.js";
import { roll } from "./roll.js";
import { stations } from "./stations.js";
import { turnout } from "./turnout.js";

// Phases in which credentials may be issued.
const ISSUING = ["frozen", "keyed"];

/** One poll from its plan to its close, for the Agency, its registrar officers, and the officers of its stations. */
export async function poll(app, { edition: name, poll: id }) {
  const { w, calls } = app;
  const path = `/polls/${encodeURIComponent(id)}`;
  const { isAgency } = app;
  // Others than the Agency and the poll's registrar officers may be officers of a station, who do not read it.
  const [edition, read] = await Promise.all([calls.edition(name), calls.known(path, isAgency ? [404] : [403, 404])]);
  const title = w.t("poll.of", { poll: id.slice(name.length + 1) });
  if (!read) return inEdition(app, edition, "polls", title, isAgency ? planning(app, id, path, null) : await atStation(app, id, path));
  const registrar = read.officers.includes(app.session.sub);
  return inEdition(app, edition, "polls", title,
    standing(w, read),
    approvals(w, read),
    read.phase === "planned" ? null : await turnout(app, id),
    await stations(app, path, read.stations),
    offline(app, path, read, registrar),
    registrar ? roll(app, path, read) : null,
    registrar || read.phase === "closed" ? null : h("p", { class: "quiet" }, w.t("roll.registrars-only")),
    registrar && ISSUING.includes(read.phase) ? holds(app, path, read) : null,
    deciding(app, path, read, registrar),
    isAgency ? officers(app, path, read) : null,
    isAgency && read.phase === "planned" ? planning(app, id, path, read) : null);
}

function standing(w, read) {
  const { times } = read;
  return facts(
    [w.t("state"), h("strong", {}, w.t(`poll.${read.phase}`))],
    [w.t("poll.issue"), `${w.dateTime(times.issueFrom)} – ${w.dateTime(times.issueUntil)}`],
    [w.t("poll.ballots-until"), w.dateTime(times.ballotsUntil)],
    [w.t("poll.complaints-until"), times.complaintsUntil ? w.dateTime(times.complaintsUntil) : null],
    [w.t("poll.districts"), w.number(read.plan.districts.length)],
    [w.t("poll.questions"), w.number(read.plan.questions.length)],
    [w.t("poll.k"), w.number(read.plan.k)],
    [w.t("poll.minimum"), w.number(read.plan.minimum)],
    [w.t("poll.keys"), read.keys.districts > 0 ? `${w.number(read.keys.districts)} / ${w.number(read.plan.districts.length)}` : null],
    [w.t("poll.frozen-at"), read.freeze ? w.dateTime(read.freeze.at) : null],
    [w.t("poll.digest"), read.freeze ? h("code", {}, read.freeze.digest) : null],
    [w.t("poll.closed-at"), read.closedAt ? w.dateTime(read.closedAt) : null],
    [w.t("poll.counted-at"), read.countedAt ? w.dateTime(read.countedAt) : null],
    [w.t("poll.officers"), read.officers.join(", ")],
    [w.t("poll.extensions"), read.extensions.length > 0
      ? h("ul", {}, read.extensions.map((one) => h("li", {}, `${w.dateTime(one.issueUntil)}, ${w.dateTime(one.ballotsUntil)}: ${one.reason}`))) : null],
    [w.t("poll.annulled"), Object.keys(read.annulled).length > 0
      ? h("ul", {}, Object.entries(read.annulled).map(([district, reason]) => h("li", {}, `${district}: ${reason}`))) : null]);
}

// Halves of decisions: what one person has agreed to waits for another one.
function approvals(w, { approvals: halves }) {
  if (halves.length === 0) return null;
  return h("section", { class: "notice warn" }, h("h2", {}, w.t("poll.halves")), h("ul", {}, halves.map((half) =>
    h("li", {}, `${worded(w, "matter", half.matter)}: ${half.by}, ${w.dateTime(half.at)} `,
      Object.entries(half.names).map(([name, value]) => h("div", {}, `${worded(w, "value", name)}: `,
        name === "reason" ? value : h("code", {}, value)))))));
}
