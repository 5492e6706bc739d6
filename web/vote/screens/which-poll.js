import { h } from "../../shared/dom.js";
import { field, form, paragraph, screen, Trouble } from "./parts.js";

const NAME = /^[a-z0-9][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/;

/** Whether this can be a poll's name, `<edition>.<name>`. */
export const isPollName = (text) => NAME.test(text);

/** No poll was named, or none of that name is published: asks for it. `known` are polls that can be chosen. */
export function whichPoll(app, { known = [], missing = null } = {}) {
  const { w } = app;
  const trouble = new Trouble();
  const typed = field(app, {
    id: "poll",
    label: w.t("which.label"),
    hint: w.t("which.hint"),
    attributes: { type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false" },
  });
  const submit = () => {
    const name = typed.value.toLowerCase();
    if (typed.demand(isPollName(name), w.t("which.wrong"))) location.assign(`?poll=${encodeURIComponent(name)}`);
    else typed.input.focus();
  };
  if (missing !== null) trouble.say(w.t("which.missing", { poll: missing }));
  const link = ({ name, about }) =>
    h(
      "li",
      {},
      h(
        "a",
        { class: "button plain", href: `?poll=${encodeURIComponent(name)}` },
        w.t(`about.title.${about}`),
        h("span", { class: "quiet" }, name),
      ),
    );
  screen(
    app,
    w.t("which.title"),
    known.length > 0 ? h("ul", { class: "places" }, ...known.map(link)) : null,
    paragraph(w.t("which.lead")),
    form(app, w.t("which.open"), submit, trouble, typed.node),
  );
}
