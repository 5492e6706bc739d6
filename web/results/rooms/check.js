import { announce, focusOn, h, show } from "../../shared/dom.js";
import { trouble } from "../../shared/page.js";
import { CHECKS, recounted } from "../recounting.js";
import { surveysIn } from "../surveys.js";
import { report } from "../verdict.js";

/** Whoever reads counts the results again here, in their own browser, from the published files alone. */
export async function render({ w, published }) {
  const heading = h("h2", {}, w.t("room.check"));
  if ((await published.results()) === null) return [heading, h("p", { class: "notice" }, w.t("nothing-to-check"))];
  const place = h("div", { class: "check" });
  const begin = () => check(w, published, place, begin);
  show(place, h("div", { class: "buttons" }, h("button", { type: "button", onclick: begin }, w.t("check-begin"))));
  return [
    heading,
    h("p", {}, w.t("check-what", { n: CHECKS })),
    h("p", {}, w.t("check-how")),
    place,
    h("details", { class: "card" },
      h("summary", {}, w.t("check-elsewhere")),
      h("p", {}, w.t("check-command")),
      h("p", {}, h("code", {}, `make verify BUNDLE=${published.folder}`))),
  ];
}

async function check(w, published, place, again) {
  const bar = h("progress", { max: 100, value: 0, "aria-labelledby": "checking" });
  const far = h("span", {}, w.number(0, { style: "percent" }));
  show(place, h("p", { id: "checking" }, w.t("checking")), h("p", {}, bar, " ", far));
  announce(w.t("checking"));
  try {
    const verdict = await recounted(published.folder, await ballotsOf(published), (share) => {
      bar.value = Math.round(share * 100);
      far.textContent = w.number(Math.round(share * 100) / 100, { style: "percent" });
    });
    const shown = report(w, verdict);
    show(place, shown, h("div", { class: "buttons" }, h("button", { type: "button", class: "plain", onclick: again }, w.t("check-again"))));
    focusOn(shown.querySelector("h3"));
  } catch {
    show(place, trouble(w, w.t("check-broken"), again));
  }
}

// For the bar alone: where it is not known, the bar goes by checks.
async function ballotsOf(published) {
  const polls = surveysIn(await published.definition());
  const held = await Promise.all(polls.map(({ poll }) => published.poll(poll).catch(() => null)));
  return held
    .flatMap((poll) => Object.values(poll?.results?.districts ?? {}))
    .reduce((sum, district) => sum + (district?.online ?? 0), 0);
}
