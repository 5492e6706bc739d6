import { h } from "../../shared/dom.js";
import { countdown } from "../clock.js";
import { addressOf } from "../routes.js";
import { isChangeable } from "../standing.js";

/** One intake of a dossier: until when, how it stands, its documents and its forms. */
export function intakeCard(app, contest, dossier, { window, standing, cards, over }) {
  const { w } = app;
  const isOpen = isChangeable(standing);
  const name = contest.name("intake", window.intake);
  return h("section", { class: `intake ${standing.state}`, "aria-labelledby": `intake-${window.intake}` },
    h("h2", { id: `intake-${window.intake}` }, name),
    h("p", {}, h("span", { class: `mark ${tone(standing.state)}` }, w.t(`intake.${standing.state}`))),
    deadline(app, contest, window, standing, over),
    moved(w, window.deadline),
    told(app, contest, window, standing),
    isOpen || standing.state === "handed-in" || standing.state === "in-flight" ? [
      h("h3", {}, w.t("intake.documents")),
      h("ul", { class: "cards" }, cards.map((card) => card.element)),
      forms(app, contest, dossier, window, isOpen),
    ] : null,
    isOpen ? h("div", { class: "buttons" }, h("a", {
      class: "button", href: addressOf("handing-in", { dossier: dossier.dossier, intake: window.intake }),
    }, w.t("hand-in.check", { intake: name }))) : null);
}

function tone(state) {
  if (state === "handed-in") return "good";
  return state === "late" || state === "ended" ? "bad" : "";
}

function deadline(app, contest, { deadline: { last, awaits } }, { state }, over) {
  const { w, clock } = app;
  if (!last) {
    return h("p", { class: "quiet" }, awaits ? w.t("intake.awaits", { step: contest.name("step", awaits) }) : w.t("intake.no-deadline"));
  }
  return h("p", {}, w.t("intake.until", { at: w.dateTime(last) }),
    state === "open" ? [" ", h("strong", {}, countdown(w, clock, last, over))] : null);
}

function moved(w, { amendments }) {
  const latest = amendments.at(-1);
  return latest ? h("p", { class: "quiet" }, w.t("intake.moved", { at: w.date(latest.at), reason: latest.reason })) : null;
}

function told(app, contest, window, { state, handedIn, flight, lapsed }) {
  const { w } = app;
  if (state === "handed-in") {
    return h("div", { class: "notice good" },
      h("p", {}, w.t("intake.handed-in-at", { at: w.dateTime(handedIn.at) }), handedIn.late ? ` ${w.t("intake.handed-in-late")}` : null),
      Object.entries(handedIn.facts).map(([fact, figure]) =>
        h("p", {}, `${contest.name("fact", fact)}: ${w.number(Number(figure), { maximumFractionDigits: 20 })}`)));
  }
  if (state === "in-flight") {
    return h("div", { class: "notice warn", role: "status" },
      h("p", {}, w.t("intake.flies", { at: w.dateTime(flight.at), n: flight.awaited.length })),
      h("p", {}, w.t("intake.flies-until", { until: w.dateTime(flight.until) }), " ",
        h("strong", {}, countdown(w, app.clock, flight.until))));
  }
  return [
    lapsed ? h("div", { class: "notice bad" }, h("p", {}, w.t("intake.lapsed", { until: w.dateTime(lapsed.until) }))) : null,
    state === "late" ? h("div", { class: "notice warn" }, h("p", {}, w.t("hand-in.late"))) : null,
    state === "not-yet" && window.opensAfter
      ? h("p", {}, w.t("intake.after", { step: contest.name("step", window.opensAfter) })) : null,
  ];
}

function forms(app, contest, dossier, window, isOpen) {
  const { w } = app;
  if (window.forms.length === 0) return null;
  return [
    h("h3", {}, w.t("intake.forms")),
    h("ul", { class: "checks" }, window.forms.map((form) => h("li", {},
      h("a", { href: addressOf("form", { dossier: dossier.dossier, intake: window.intake, form: form.form }) },
        contest.name("form", form.form)),
      " ", formMark(w, form),
      isOpen && insteadOf(contest, window, form)
        ? h("span", { class: "quiet" }, ` ${w.t("intake.instead", { document: contest.name("document", insteadOf(contest, window, form)) })}`)
        : null))),
  ];
}

function insteadOf(contest, window, { form }) {
  return contest.intake(window.intake).forms.find((asked) => asked.id === form).insteadOf;
}

function formMark(w, { version, complete, problems }) {
  if (complete) return h("span", { class: "mark good" }, w.t("form.is-complete"));
  if (version === 0) return h("span", { class: "mark" }, w.t("form.not-begun"));
  return h("span", { class: "mark bad" }, w.t("form.problems-short", { n: problems }));
}
