import { h } from "../../shared/dom.js";
import { field } from "../field.js";

/** Asks which commission is meant, where the address does not say it. */
export function which(w) {
  const input = h("input", { id: "commission", autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
  const named = field({ label: w.t("which.label"), hint: w.t("which.hint"), input });
  const go = (event) => {
    event.preventDefault();
    const asked = input.value.trim();
    if (asked === "") {
      named.tell(w.t("wrong.missing"));
      input.focus();
      return;
    }
    const to = new URL(location.href);
    to.searchParams.set("commission", asked);
    location.assign(to);
  };
  return [
    h("h1", {}, w.t("title")),
    h("form", { novalidate: true, onsubmit: go },
      named.element,
      h("div", { class: "buttons" }, h("button", { type: "submit" }, w.t("which.go")))),
  ];
}
