import { announce, h, show } from "../../shared/dom.js";
import { pause } from "../../shared/patience.js";
import { reasons } from "../failure.js";
import { deed } from "../parts/deed.js";
import { inEdition } from "../parts/frame.js";
import { commissionName } from "../parts/names.js";
import { takeAway } from "../parts/take-away.js";
import { addressOf } from "../routes.js";
import { placings } from "./placings.js";

const LOOK = 1500;
const LOOKS = 60;
const TONES = { done: "good", failed: "bad", requested: "" };

/** The ranking runs of one sitting: asking for one, seeing it come, and reading what each says. */
export async function sitting(app, { edition: name, sitting: id }) {
  const { w, calls } = app;
  const path = `/sittings/${encodeURIComponent(id)}`;
  const [edition, one, runs] = await Promise.all([
    calls.edition(name), calls.api.get(path), calls.all(`${path}/rankings`),
  ]);
  const { contest } = edition;
  const progress = h("div", { role: "status" });
  return inEdition(app, edition, "rankings", `${contest.name("step", one.step)} · ${commissionName(w, contest, one.commission)}`,
    h("p", {}, h("a", { href: addressOf("rankings", { edition: name }) }, w.t("rankings.all"))),
    h("p", {}, w.t("state"), ": ", w.t(`phase.${one.phase}`), " · ",
      h("a", { href: commissionRoom(one) }, w.t("rankings.in-its-room"))),
    deed(app, w.t("rankings.do"), async () => {
      const run = await calls.api.post(`${path}/rankings`);
      await follow(app, `${path}/rankings/${run.number}`, progress);
    }),
    progress,
    runs.length === 0 ? h("p", {}, w.t("rankings.none")) : null,
    [...runs].sort((a, b) => b.number - a.number).map((run, i) => runOf(app, contest, id, run, i === 0)));
}

// Sheets, interviews and the protocol are read where the commission reads them; the sign-in is the same.
const commissionRoom = ({ commission, step }) =>
  `../commission/?commission=${encodeURIComponent(commission)}#/sitting/${encodeURIComponent(step)}`;

// The run is made from a queue: the page looks at it until it is there.
async function follow(app, path, progress) {
  const { w, calls } = app;
  const here = app.here();
  show(progress, h("p", {}, w.t("rankings.running")), h("progress", { "aria-label": w.t("rankings.running") }));
  for (let looks = 0; looks < LOOKS && here(); looks++) {
    const run = await calls.api.get(path);
    if (run.state !== "requested") {
      await app.again(w.t(`run.${run.state}-said`, { number: String(run.number) }));
      return;
    }
    await pause(LOOK);
  }
  if (here()) {
    show(progress, h("p", {}, w.t("rankings.later")));
    announce(w.t("rankings.later"));
  }
}

function runOf(app, contest, sittingId, run, open) {
  const { w, calls } = app;
  const path = `/sittings/${encodeURIComponent(sittingId)}/rankings/${run.number}`;
  const place = h("div", {});
  const title = [w.t("run.n", { number: String(run.number) }), ", ", w.dateTime(run.requestedAt), " ",
    h("span", { class: `mark ${TONES[run.state]}` }, w.t(`run.${run.state}`))];
  return h("section", { class: "card", "data-run": run.number },
    h("h2", {}, title),
    run.decisions > 0 ? h("p", {}, w.t("run.decisions", { n: run.decisions })) : null,
    run.problems.length > 0 ? reasons(run.problems) : null,
    run.state !== "done" ? null : [
      deed(app, w.t("run.show"), async () => {
        const { ranking } = await calls.api.get(path);
        show(place, placings(w, contest, ranking));
      }, { kind: open ? "" : "plain" }),
      deed(app, w.t("run.table"), async () => {
        const { blob } = await calls.api.file(`${path}/csv`);
        takeAway(`${sittingId}.run.${run.number}.csv`, blob);
      }, { kind: "plain" }),
    ],
    place);
}
