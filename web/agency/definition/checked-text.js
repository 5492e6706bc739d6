import { focusOn, h, show } from "../../shared/dom.js";
import { failure } from "../failure.js";
import { deed } from "../parts/deed.js";
import { text } from "../parts/field.js";
import { outdated } from "../parts/outdated.js";
import { lineOf, placesIn } from "./places.js";
import { mistakes, mistakesIn } from "./mistakes.js";

const LARGEST_KEPT = 1_000_000;

/**
 * A JSON text that comes from a file or is written here, is sent with `send`, and is told at its place what is wrong with it.
 * It is kept while it is not accepted, with what it is to replace, `base`; `send` gets both. `prefix` is where the text stands in what is sent, `fields` are those beside it.
 */
export function checkedText(app, { id, label, action, start = "", base = null, prefix = "", fields = {}, send, done }) {
  const { w, kept } = app;
  const name = `text.${id}`;
  const draft = kept.get(name) ?? { written: start, base };
  const written = text(`${id}-text`, label, { spellcheck: "false", autocomplete: "off" }, w.t("text.hint"), draft.written);
  const keep = () => {
    if (written.input.value.length <= LARGEST_KEPT) kept.put(name, { written: written.input.value, base: draft.base });
  };
  written.input.addEventListener("input", keep);
  const file = h("input", { type: "file", id: `${id}-file`, accept: ".json,application/json", onchange: async () => {
    const [chosen] = file.files;
    if (!chosen) return;
    written.input.value = await chosen.text();
    keep();
    show(found);
  } });
  const found = h("div", {});

  const lead = ({ from, to }) => {
    const { input } = written;
    input.focus();
    input.setSelectionRange(from, Math.min(to, from + 200));
    // A text area scrolls to its caret by itself only where somebody types.
    const height = parseFloat(getComputedStyle(input).lineHeight) || 20;
    input.scrollTop = Math.max(0, (lineOf(input.value, from).line - 4) * height);
  };

  const check = async () => {
    show(found);
    Object.values(fields).forEach((field) => field.tell(null));
    const { value } = written.input;
    try {
      placesIn(value);
      const answer = await send(value, draft.base);
      kept.drop(name);
      await done(answer);
    } catch (failed) {
      const all = mistakesIn(w, value, failed, prefix);
      if (!all) {
        show(found, failure(app, failed, null, fields));
        return;
      }
      const heading = h("h2", {}, w.t("text.mistakes", { n: all.length }));
      show(found, h("div", { class: "notice bad" }, heading, mistakes(w, value, all, lead)));
      focusOn(heading);
    }
  };

  return h("div", { class: "definition" },
    outdated(app, draft.base !== base, {
      take: () => kept.drop(name), go: () => kept.put(name, { written: written.input.value, base }),
    }),
    h("div", { class: "field" }, h("label", { for: `${id}-file` }, w.t("text.file")), file),
    written.element,
    deed(app, action, check),
    found);
}
