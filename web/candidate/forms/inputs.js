import { h } from "../../shared/dom.js";
import { field as labelled, oneOf, select, tick } from "../field.js";
import { tableOf } from "./table.js";

// What a keyboard on a phone should look like, and what the browser may fill in.
const LINES = {
  line: { type: "text" },
  phone: { type: "tel", autocomplete: "tel" },
  email: { type: "email", autocomplete: "email", inputmode: "email" },
  iin: { type: "text", inputmode: "numeric", autocomplete: "off" },
  bin: { type: "text", inputmode: "numeric", autocomplete: "off" },
  number: { type: "text", inputmode: "decimal", autocomplete: "off" },
};

/**
 * A field of a form with its value at a path: `element` to show, and `tell(problems)`, where `problems` gives the words
 * on a path, if there are any.
 */
export function inputOf(w, field, path, value, changed) {
  const id = `f${path.replaceAll("/", "-")}`;
  if (field.kind === "table") return tableOf(w, field, path, value ?? [], changed);
  const made = MADE[field.kind] ?? line;
  const { element, tell } = made(w, field, id, value, changed);
  return { element, tell: (problems) => tell(problems(path)) };
}

function line(w, field, id, value, changed) {
  const input = h("input", {
    id, ...LINES[field.kind], value: value ?? "", "aria-required": String(field.required),
    oninput: () => changed(input.value),
  });
  return named(w, field, input, field.kind === "number" ? bounds(w, field) : null);
}

function bounds(w, { unit, minimum, maximum }) {
  const number = (text) => w.number(Number(text), { maximumFractionDigits: 20 });
  const words = w.t("form.bounds", { from: number(minimum), to: number(maximum) });
  return unit ? `${words} ${unit}` : words;
}

const MADE = {
  text(w, field, id, value, changed) {
    const input = h("textarea", {
      id, rows: 4, "aria-required": String(field.required), oninput: () => changed(input.value),
    }, value ?? "");
    return named(w, field, input, w.t("form.longest", { n: field.longest }));
  },

  date(w, field, id, value, changed) {
    const input = h("input", {
      id, type: "date", value: value ?? "", min: field.from, max: field.to, "aria-required": String(field.required),
      oninput: () => changed(input.value),
    });
    return named(w, field, input, null);
  },

  choice(w, field, id, value, changed) {
    const input = select({
      id, options: field.options.map(({ option, name }) => [option, name]), chosen: value, empty: w.t("form.choose"),
      onchange: changed,
    });
    return named(w, field, input, null);
  },

  "yes-no"(w, field, id, value, changed) {
    if (field.agreement) return tick({ id, label: field.name, checked: value === true, onchange: changed });
    return oneOf({
      name: id, legend: field.name, options: [["yes", w.t("form.yes")], ["no", w.t("form.no")]],
      chosen: value === true ? "yes" : value === false ? "no" : null, onchange: (chosen) => changed(chosen === "yes"),
    });
  },

  // The very words that are agreed to stand above the box; ticking it names their digest.
  consent(w, field, id, value, changed) {
    const { element, ...box } = tick({
      id, label: w.t("form.agree"), checked: Boolean(value),
      onchange: (checked) => changed(checked ? { language: field.consent.language, digest: field.consent.digest } : null),
    });
    const text = field.consent.text.split("\n").filter((part) => part !== "");
    return { ...box, element: h("fieldset", {}, h("legend", {}, field.name), text.map((part) => h("p", {}, part)), element) };
  },
};

function named(w, field, input, hint) {
  return labelled({ label: field.name, hint, input, optional: field.required ? null : w.t("form.optional") });
}
