import { h } from "../../shared/dom.js";
import { inEdition } from "../parts/frame.js";
import { asking } from "./asking.js";
import { publicationName } from "./name.js";
import { publicationCard } from "./card.js";

const AGAIN = 3000;
const LONGEST = 40;

/** Everything an edition has published, what is to be, and what is missing of each. */
export async function publications(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}`;
  const [edition, all, commissions] = await Promise.all([
    calls.edition(name), calls.all(`${path}/publications`), calls.idsOf(name, "commission", "commission-appointed"),
  ]);
  const newest = [...all].sort((one, other) => other.number - one.number);
  const places = await placesOf(calls, name, newest);
  if (newest.some(({ address }) => !address)) reread(app);
  else rounds = 0;
  return inEdition(app, edition, "publications", w.t("room.publications"),
    edition.practice ? h("p", { class: "notice warn" }, w.t("publish.practice")) : null,
    missing(w, edition.contest, newest),
    h("h2", {}, w.t("publish.what")),
    asking(app, edition, path, newest, commissions, places),
    h("h2", {}, w.t("published")),
    newest.length === 0 ? h("p", {}, w.t("published.none")) : null,
    newest.map((one) => publicationCard(app, edition, path, one, replaced(newest, one))));
}

/** The names of places that each survey in force is published with, by its poll. */
async function placesOf(calls, edition, all) {
  const polls = [...new Set(all.filter(({ kind, address }) => kind === "survey" && address).map(({ poll }) => poll))];
  const surveys = await Promise.all(polls.map(async (poll) => {
    const current = await calls.published(`editions/${edition}/surveys/${poll}/current.json`);
    return current && calls.published(current.survey);
  }));
  return Object.fromEntries(polls.map((poll, i) => [poll, surveys[i]?.places ?? {}]));
}

const replaced = (all, { number }) => all.find(({ corrects }) => corrects === number) ?? null;

// What the rules want and is not there yet, in one place before all else.
function missing(w, contest, all) {
  const inForce = all.filter((one) => !replaced(all, one) && one.missing.length > 0 && one.address);
  const never = (contest.rules.publications ?? []).filter(({ kind, id, poll }) => !all.some((one) => one.kind === kind
    && (kind !== "list" || one.list === id) && (kind !== "survey" || one.poll === poll)));
  if (inForce.length === 0 && never.length === 0) return h("p", { class: "notice good" }, w.t("publish.nothing-missing"));
  return h("section", { class: "notice warn" }, h("h2", {}, w.t("publish.missing")), h("ul", {},
    never.map(({ kind, id, poll }) => h("li", {}, w.t("publish.never", { what: publicationName(w, contest, { kind, list: id, poll }) }))),
    inForce.map((one) => h("li", {}, h("a", { href: `#publication-${one.number}`, onclick: (event) => {
      event.preventDefault();
      const card = document.getElementById(`publication-${one.number}`);
      card.scrollIntoView();
      card.focus();
    } }, w.t("publish.not-posted", { what: publicationName(w, contest, one), n: one.missing.length }))))));
}

// Files are written from a queue; the room looks by itself until they are.
let rounds = 0;
function reread(app) {
  if (++rounds > LONGEST) return;
  const here = app.here();
  setTimeout(() => {
    if (!here()) return;
    if (isAtWork()) reread(app);
    else app.enter();
  }, AGAIN);
}

// The room is built anew: not under the hands of somebody who has opened a part of it or stands at one of its controls.
function isAtWork() {
  const main = document.getElementById("main");
  const { activeElement } = document;
  const stands = main.contains(activeElement) && activeElement.matches("a, button, input, select, summary, textarea");
  return stands || main.querySelector("details[open]") !== null;
}
