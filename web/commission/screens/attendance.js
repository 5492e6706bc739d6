import { h } from "../../shared/dom.js";
import { reason, tick } from "../field.js";
import { toSitting } from "../parts.js";
import { quorumOf } from "../panel.js";
import { addressOf } from "../routes.js";

/** Who is there: noted at the opening, and whenever somebody comes or leaves. */
export async function attendance(app, { step }) {
  const { w } = app;
  const here = await app.at(step);
  const { sitting, rules, panel } = here;
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("room.attendance")),
    sitting.phase === "convened" ? opening(app, here, step) : [arriving(app, panel, step), leaving(app, panel, step)],
    sitting.attendance.length > 0 ? [
      h("h2", {}, w.t("attendance.so-far")),
      h("ul", { class: "checks" }, sitting.attendance.map(({ member, kind, reason: why, at }) => h("li", {},
        `${w.dateTime(at)}: ${memberName(app, panel, member)}, ${w.t(`attendance.${kind}`)}`, why ? ` (${why})` : null))),
    ] : null,
  ];
}

/** A member by name, or by number where the seat is somebody else's now. */
export function memberName({ w }, panel, number) {
  return panel.nameOf(number) ?? w.t("member", { number });
}

// The names of the boxes say what a tick means: what was typed is carried over a sign-in by them.
function ticks(app, what, seats, words = () => "") {
  return seats.map((seat) => tick({ id: `${what}-${seat.number}`, label: `${seat.name}${words(seat)}`, value: seat.person }));
}

const ticked = (all) => all.filter(({ input }) => input.checked).map(({ input }) => input.value);

function opening(app, { sitting, rules, panel }, step) {
  const { w } = app;
  if (!panel.isSecretary) return h("p", {}, w.t("opening.secretary"));
  const needed = rules.quorum(app.kind, sitting.members);
  const count = h("p", { role: "status" });
  const all = ticks(app, "seat", panel.seats, (seat) => (seat.hasDeclared ? "" : ` — ${w.t("not-declared")}`));
  const tell = () => {
    const { present, missing } = quorumOf({ present: ticked(all) }, needed ?? 0);
    count.textContent = `${w.t("quorum.count", { present, needed: needed ?? 0 })} ${missing > 0 ? w.t("quorum.short", { n: missing }) : w.t("quorum.yes")}`;
  };
  all.forEach(({ input }) => input.addEventListener("change", tell));
  tell();
  return [
    h("p", {}, w.t("opening.what")),
    app.form(w.t("do.opening"), [h("fieldset", {}, h("legend", {}, w.t("present")), all.map(({ element }) => element)), count], async () => {
      await app.calls.act(step, "opening", { present: ticked(all) });
      await app.go(addressOf("sitting", { step }), w.t("done.opening"));
    }),
  ];
}

function arriving(app, panel, step) {
  const { w } = app;
  const away = panel.seats.filter((seat) => !seat.isPresent);
  if (away.length === 0) return null;
  const all = ticks(app, "arrived", away, (seat) => (seat.hasDeclared ? "" : ` — ${w.t("not-declared")}`));
  return [
    h("h2", {}, w.t("arrivals")),
    app.form(w.t("arrivals.note"), [h("fieldset", {}, h("legend", {}, w.t("arrivals.who")), all.map(({ element }) => element))], async () => {
      await app.calls.act(step, "arrivals", { members: ticked(all) });
      await app.go(addressOf("attendance", { step }), w.t("arrivals.done"));
    }),
  ];
}

function leaving(app, panel, step) {
  const { w } = app;
  const there = panel.seats.filter((seat) => seat.isPresent);
  if (there.length === 0) return null;
  const all = ticks(app, "left", there);
  const why = reason({ id: "leave-why", label: w.t("reason"), longest: 500 });
  return [
    h("h2", {}, w.t("departures")),
    app.form(w.t("departures.note"), [h("fieldset", {}, h("legend", {}, w.t("departures.who")), all.map(({ element }) => element)), why.element], async () => {
      await app.calls.act(step, "departures", { members: ticked(all), reason: why.value() });
      await app.go(addressOf("attendance", { step }), w.t("departures.done"));
    }, { needed: [why] }),
  ];
}
