import { commissionName } from "../parts/names.js";

/** What a publication is called: its kind, and which survey, list or commission it is of. */
export function publicationName(w, contest, { kind, poll, list, commission }) {
  const of = commission ? commissionName(w, contest, commission) : null;
  if (kind === "survey") return w.t("kind.survey-of", { poll });
  if (kind === "list") return of ? `${w.t("kind.list-of", { list })} · ${of}` : w.t("kind.list-of", { list });
  return w.t(`kind.${kind}`);
}
