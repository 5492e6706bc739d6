import { h } from "../../shared/dom.js";
import { field, reason } from "../field.js";
import { addressOf } from "../routes.js";

// What a list is published as; its manifest and signature stay for good.
const FILES = ["list.json", "embed.kk.html", "embed.ru.html", "embed.en.html"];
const REASONS = ["personal-data", "wrong-person", "order"];

/** Asks that a file of the commission's own list be taken down; somebody of the Agency has to agree. */
export function takedown(app, { number, removed }) {
  const { w, calls } = app;
  const still = FILES.filter((name) => !removed.includes(name));
  if (still.length === 0) return null;
  const id = `takedown-${number}`;
  const file = choice(w.t("takedown.file"), `${id}-file`, still.map((name) => [name, name]));
  const kind = choice(w.t("reason"), `${id}-reason`, [["", w.t("choose")], ...REASONS.map((one) => [one, w.t(`takedown.${one}`)])]);
  const words = reason({ id: `${id}-words`, label: w.t("takedown.words"), hint: w.t("takedown.words-hint"), longest: 500 });
  return h("details", {}, h("summary", {}, w.t("takedown")),
    app.form(w.t("takedown.do"), [h("p", {}, w.t("takedown.correct-first")), file.element, kind.element, words.element], async () => {
      await calls.takeDown(number, { file: file.input.value, reason: kind.input.value, words: words.value() });
      await app.go(addressOf("lists"), w.t("takedown.asked"));
    }, { needed: [kind, words], kind: "danger" }));
}

function choice(label, id, options) {
  return field({ label, input: h("select", { id }, options.map(([value, text]) => h("option", { value }, text))) });
}
