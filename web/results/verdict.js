import { h } from "../shared/dom.js";

/** What a recount has found, in words: whether all is sound, what each check proves and does not, and what it could not look at. */
export function report(w, verdict) {
  const { sound, passed, failure, fingerprint, number, corrects, inForce, removed = [], notCheckable, listed } = verdict;
  return h("section", { class: "verdict" },
    h("h3", {}, w.t(sound ? "sound" : "not-sound")),
    sound
      ? h("div", { class: "notice good" }, h("p", {}, w.t("sound-what", { number })))
      : failed(w, failure),
    corrects ? h("p", {}, w.t("corrected", { n: number, before: corrects })) : null,
    inForce && inForce !== number ? h("p", { class: "notice warn" }, w.t("not-in-force", { number, inForce })) : null,
    fingerprint ? h("div", { class: "notice warn" },
      h("p", {}, w.t("compare")),
      h("p", {}, h("code", { class: "digest" }, fingerprint))) : null,
    removed.length > 0 ? removals(w, removed) : null,
    h("h4", {}, w.t("passed-checks")),
    passed.length === 0 ? h("p", {}, w.t("no-check-passed")) : h("ol", { class: "checks" }, passed.map((one) => passedCheck(w, one))),
    // Where a check has failed, what was not come to is more than these.
    sound ? limits(w, notCheckable, listed) : null);
}

function limits(w, notCheckable, listed) {
  return [
    h("h4", {}, w.t("not-checkable")),
    h("ul", {},
      notCheckable.map((note) => h("li", {}, noted(w, note))),
      h("li", {}, w.t("not-checked.words")),
      listed === false ? h("li", {}, w.t("not-checked.others")) : null),
  ];
}

function failed(w, { check, name, code, file, line, place, text }) {
  const where = [file, line === null ? null : w.t("line", { line }), place].filter((part) => part).join(", ");
  return h("div", { class: "notice bad", role: "alert" },
    h("p", {}, h("strong", {}, w.t("check-fails", { check, name: w.t(`check.${name}`) }))),
    where ? h("p", {}, w.t("where"), " ", h("code", {}, where)) : null,
    h("p", {}, w.has(`code.${code}`) ? w.t(`code.${code}`) : w.t("code-only"), " ", h("code", {}, code)),
    h("p", { class: "quiet", lang: "en" }, text),
    h("p", {}, w.t("tell-the-agency")));
}

function passedCheck(w, { check, name, counted }) {
  return h("li", { value: check },
    h("p", {}, h("strong", {}, w.t(`check.${name}`)), " ", w.t(`counted.${name}`, counted)),
    h("details", {},
      h("summary", {}, w.t("proves")),
      h("p", {}, w.t(`proves.${name}`)),
      w.has(`limits.${name}`) ? h("p", { class: "quiet" }, w.t(`limits.${name}`)) : null));
}

function removals(w, removed) {
  return h("div", { class: "notice" },
    h("p", {}, w.t("removed-files")),
    h("ul", {}, removed.map(({ file, removedAt, reason }) =>
      h("li", {}, `${file}: ${w.dateTime(removedAt)}, ${w.t(`reason.${reason}`)}`))));
}

// A note that this page does not know yet is shown in the recount's own words.
function noted(w, { code, values, text }) {
  return w.has(`note.${code}`) ? w.t(`note.${code}`, values) : h("span", { lang: "en" }, text);
}
