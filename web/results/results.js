import { config } from "../shared/config.js";
import { editions } from "../shared/editions.js";
import { focusOn, h, show } from "../shared/dom.js";
import { words } from "../shared/language.js";
import { page, trouble } from "../shared/page.js";
import { choiceOfEdition } from "./editions.js";
import { Names } from "./names.js";
import { Published } from "./published.js";
import { render as announcement } from "./rooms/announcement.js";
import { render as candidate } from "./rooms/candidate.js";
import { render as check } from "./rooms/check.js";
import { render as files } from "./rooms/files.js";
import { render as lists } from "./rooms/lists.js";
import { render as results } from "./rooms/results.js";
import { render as survey } from "./rooms/survey.js";
import { editionOf, fragmentOf, ROOMS, routeOf } from "./route.js";
import { surveysIn } from "./surveys.js";

const DOORS = { announcement, candidate, check, files, lists, results, survey };

const w = await words(new URL(".", import.meta.url));
const main = page(w, { title: w.t("title") });
const edition = editionOf(location.search);
await start();

async function start() {
  show(main, h("p", { role: "status" }, w.t("loading")));
  try {
    const where = await config();
    if (edition === null) show(main, choiceOfEdition(w, await editions(where.public)));
    else await open(new Published(where.public, edition));
  } catch {
    show(main, trouble(w, w.t("unreachable"), start));
  }
}

async function open(published) {
  const [announced, ended] = await Promise.all([published.announcement(), published.results()]);
  if (announced === null && ended === null) {
    show(main, h("h1", {}, edition), h("p", { class: "notice" }, w.t("nothing-published")));
    return;
  }
  const names = new Names(w, announced?.document ?? null, ended?.document ?? null);
  await learnPlaces(published, names);
  const title = announced?.document ? names.said("contest.title") : edition;
  const first = ended === null ? "announcement" : "results";
  const menu = h("nav", { class: "rooms", "aria-label": w.t("rooms") });
  const room = h("div", { id: "room" });
  show(main, h("h1", {}, title), menu, room);
  let turn = 0;

  const enter = async (moved) => {
    const mine = ++turn;
    const used = document.activeElement?.id;
    const asked = routeOf(location.hash);
    const route = { room: asked.room ?? first, of: asked.of };
    show(menu, h("ul", {}, ROOMS.map((one) => h("li", {}, door(one, route.room)))));
    document.title = `${w.t(`room.${route.room}`)} · ${title} · ${w.t("uzdik")}`;
    show(room, h("p", { role: "status" }, w.t("loading")));
    let shown;
    try {
      shown = await DOORS[route.room]({ w, names, published, of: route.of });
    } catch {
      shown = trouble(w, w.t("unreachable"), () => enter(true));
    }
    // Whoever has gone on meanwhile does not want the old room.
    if (mine !== turn) return;
    show(room, shown);
    if (moved) focusOn(entryOf(room, used));
  };

  addEventListener("hashchange", () => enter(true));
  addEventListener("beforeprint", () => unfold(room));
  await enter(false);
}

// Where somebody goes on reading: at what they have just used, at what they asked for, or at the room's beginning.
function entryOf(room, used) {
  const same = used ? document.getElementById(used) : null;
  return (room.contains(same) && same) || room.querySelector("[data-entry]") || room.querySelector("h2") || room;
}

// What is folded up would be missing on paper.
function unfold(room) {
  const folded = [...room.querySelectorAll("details:not([open])")];
  for (const part of folded) part.open = true;
  addEventListener("afterprint", () => folded.forEach((part) => { part.open = false; }), { once: true });
}

// Names of villages are a help, and everything is readable without them.
async function learnPlaces(published, names) {
  const surveys = surveysIn(await published.definition());
  const versions = await Promise.all(surveys.map(({ poll }) => published.survey(poll).catch(() => null)));
  for (const version of versions) names.learn(version?.document);
}

function door(room, now) {
  const here = room === now || (room === "results" && now === "candidate");
  return h("a", { href: fragmentOf(room), "aria-current": here ? "page" : null }, w.t(`room.${room}`));
}
