import { LANGUAGES, NAMES } from "../../shared/language.js";
import { choice, line } from "../parts/field.js";

/** The fields of one person of a commission, by their names in the request. `positions` are those that the rules ask for. */
export function personFields(w, id, person, positions = []) {
  return {
    name: line(`${id}-name`, w.t("person.name"), { value: person.name ?? "" }),
    person: line(`${id}-person`, w.t("person.account"), { value: person.person ?? "", autocapitalize: "none", spellcheck: "false" }),
    email: line(`${id}-email`, w.t("person.email"), { type: "email", value: person.email ?? "" }),
    language: choice(`${id}-language`, w.t("person.language"), LANGUAGES.map((one) => [one, NAMES[one]]), { chosen: person.language ?? "kk" }),
    position: positions.length > 0
      ? choice(`${id}-position`, w.t("person.position"), [["", "—"], ...positions.map((one) => [one, positionName(w, one)])],
        { chosen: person.position ?? "" })
      : line(`${id}-position`, w.t("person.position"), { value: person.position ?? "" }),
  };
}

function positionName(w, position) {
  return w.has(`position.${position}`) ? w.t(`position.${position}`) : position;
}

/** What the fields of a person say; what is left empty is left out. */
export function personOf(fields) {
  return Object.fromEntries(Object.entries(fields)
    .map(([name, { input }]) => [name, input.value.trim()]).filter(([, value]) => value !== ""));
}
