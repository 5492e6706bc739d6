import { h } from "../shared/dom.js";
import { fragmentOf } from "./route.js";

const GOOD = { passed: "good", "not-passed": "", undecided: "bad" };

/** The mark that says what a placing means: gone on or, in the last step, won; not gone on; undecided. */
export function verdict(w, { verdict: said }, last) {
  return h("span", { class: `mark ${GOOD[said] ?? ""}` }, w.t(`${last ? "ended" : "verdict"}.${said}`));
}

/** Why somebody has this place, in words: the grounds of the verdict, and what parts them from the next ones. */
export function because(w, names, placing) {
  const { ahead, behind } = placing;
  return h("ul", { class: "because" },
    placing.because.map((reason) => h("li", {}, said(w, reason.text))),
    behind ? h("li", {}, w.t("behind", { other: names.candidate(behind.other), by: said(w, behind.text) })) : null,
    ahead ? h("li", {}, w.t("ahead", { other: names.candidate(ahead.other), by: said(w, ahead.text) })) : null);
}

/** A text that was published in each language. */
export const said = (w, text) => text[w.language] ?? text.kk ?? text.ru ?? "";

/** A candidate's name, which leads to all that is published of them. */
export const linkTo = (names, candidate) =>
  h("a", { href: fragmentOf("candidate", candidate) }, names.candidate(candidate));
