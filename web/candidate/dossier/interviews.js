import { h } from "../../shared/dom.js";
import { calendarFile } from "./calendar-file.js";

/** When and where the commissions talk to the candidate. */
export function interviews(app, contest, dossier, all) {
  const { w } = app;
  if (all.length === 0) return [];
  return [
    h("h2", {}, w.t("interviews")),
    h("ul", { class: "cards" }, all.map((interview) => h("li", { class: "card" },
      h("h3", {}, contest.name("step", interview.step)),
      h("p", {}, h("strong", {}, w.dateTime(interview.at)),
        interview.minutes ? ` · ${w.t("interviews.minutes", { n: interview.minutes })}` : null),
      interview.place ? h("p", {}, interview.place) : null,
      safe(interview.link) ? h("p", {}, h("a", { href: interview.link, rel: "noreferrer" }, interview.link)) : null,
      interview.postponements > 0 ? h("p", { class: "notice warn" },
        w.t("interviews.moved", { n: interview.postponements }), interview.reason ? ` ${interview.reason}` : null) : null,
      interview.came === undefined
        ? h("div", { class: "buttons" }, h("button", { type: "button", class: "plain", onclick: () => download(app, contest, dossier, interview) },
          w.t("interviews.calendar")))
        : h("p", {}, h("span", { class: `mark ${interview.came ? "good" : "bad"}` }, w.t(interview.came ? "interviews.came" : "interviews.missed")))))),
  ];
}

// A secretary types it: only addresses of the web become links.
function safe(link) {
  return /^https?:\/\//.test(link ?? "");
}

function download(app, contest, dossier, { step, at, minutes, place, link }) {
  const text = calendarFile({
    id: `${dossier.dossier}.${step}`, at, minutes, place, link, now: app.clock.now(),
    summary: `${contest.title}: ${contest.name("step", step)}`,
  });
  const address = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const to = h("a", { href: address, download: "interview.ics", hidden: true });
  document.body.append(to);
  to.click();
  to.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
