import { announce, h, show } from "../../shared/dom.js";
import { about } from "./about.js";
import { field, paragraph, placeName, screen } from "./parts.js";

/** Find my akim: by the name of the village, or by its code. */
export function find(app) {
  const { w, places, poll } = app;
  const hint = w.t(places.named ? "find.hint" : "find.hint-code");
  const attributes = { type: "text", autocomplete: "off", inputmode: places.named ? "text" : "numeric" };
  const typed = field(app, {
    id: "place",
    label: w.t(places.named ? "find.label" : "find.label-code"),
    hint,
    attributes,
  });
  const list = h("ul", { class: "places" });
  const said = h("p", {});
  const update = () => {
    const found = typed.value === "" ? places.few() : places.find(typed.value);
    show(list, ...found.map((place) => choice(app, place)));
    const text = typed.value === "" ? "" : w.t(found.length === 0 ? "find.none" : "find.found", { n: found.length });
    show(said, text);
    if (text !== "") announce(text);
  };
  typed.input.addEventListener("input", update);
  update();
  screen(app, w.t("find.title"), paragraph(w.t(`lead.${poll.frozen.about}`)), typed.node, said, list, notAsked(w));
}

function choice(app, { unit, district }) {
  const beside =
    unit === district
      ? null
      : h("span", { class: "quiet" }, app.w.t("find.district", { district: placeName(app, district) }));
  return h(
    "li",
    {},
    h("button", { type: "button", onclick: () => about(app, { unit, district }) }, placeName(app, unit), beside),
  );
}

const notAsked = (w) =>
  h("details", {}, h("summary", {}, w.t("find.not-found")), paragraph(w.t("find.not-found-text")));
