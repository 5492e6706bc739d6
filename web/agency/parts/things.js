import { areaName, commissionName } from "./names.js";

/** What a thing of the audit trail is called, by its kind and id; its id where the page has no better name. */
export function thingName(w, contest, subject, id) {
  const name = NAMES[subject];
  return name ? name(w, contest, id) : id;
}

/** A sitting by its id `<commission>.<step>`: its step and its commission. */
export function sittingName(w, contest, id) {
  const parts = id.split(".");
  return `${contest.name("step", parts[3])} · ${commissionName(w, contest, parts.slice(0, 3).join("."))}`;
}

const last = (id) => id.split(".").at(-1);
const poll = (w, contest, id) => w.t("poll.of", { poll: id.split(".")[1] });
const sheet = (w, contest, id) => sittingName(w, contest, id.split("#")[0]);

// An akim's dossier names nobody: its oblast, and the beginning of what tells it from others.
function dossier(w, contest, id) {
  const [, area, token] = id.split("#")[0].split(".");
  return `${areaName(w, area)} · ${token.slice(0, 8)}`;
}

const NAMES = {
  edition: (w, contest) => contest.title,
  retention: (w, contest) => contest.title,
  commission: commissionName,
  sitting: sittingName,
  interviews: sittingName,
  handover: sittingName,
  sheet,
  assessment: sheet,
  objection: (w, contest, id) => sittingName(w, contest, id.split("#").slice(0, 2).join(".")),
  ranking: (w, contest, id) => {
    const [sitting, number] = id.split(".run.");
    return `${sittingName(w, contest, sitting)} · ${w.t("run.n", { number })}`;
  },
  publication: (w, contest, id) => w.t("publication.n", { number: last(id) }),
  poll,
  station: (w, contest, id) => id.split("#").at(-1),
  roll: (w, contest, id) => w.t("roll.n", { version: last(id) }),
  dossier,
  form: (w, contest, id) => `${dossier(w, contest, id)} · ${contest.name("form", id.split("#")[2])}`,
  preparation: dossier,
  erasure: dossier,
};
