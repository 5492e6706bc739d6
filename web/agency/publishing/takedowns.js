import { h } from "../../shared/dom.js";
import { deed } from "../parts/deed.js";
import { inEdition } from "../parts/frame.js";
import { facts } from "../parts/table.js";

const TONES = { open: "bad", confirmed: "", removed: "good", withdrawn: "" };

/** What was asked to be taken down: a second person agrees to it, or somebody drops it. */
export async function takedowns(app, { edition: name }) {
  const { w, calls } = app;
  const path = `/editions/${encodeURIComponent(name)}`;
  const [edition, all] = await Promise.all([calls.edition(name), calls.all(`${path}/takedowns`)]);
  return inEdition(app, edition, "takedowns", w.t("room.takedowns"),
    h("p", {}, w.t("takedowns.what")),
    all.length === 0 ? h("p", {}, w.t("takedowns.none")) : all.map((one) => card(app, path, one)));
}

function card(app, path, one) {
  const { w } = app;
  const at = `${path}/publications/${one.number}/takedowns/${one.takedown}`;
  const decide = (what) => async () => {
    await app.calls.api.post(`${at}/${what}`);
    await app.again(w.t(`takedown.${what}-done`));
  };
  return h("article", { class: "card" },
    h("h2", {}, w.t("takedown.of", { file: one.file, number: String(one.number) }), " ",
      h("span", { class: `mark ${TONES[one.state]}` }, w.t(`takedown.state.${one.state}`))),
    h("p", {}, one.words),
    facts(
      [w.t("reason"), w.t(`takedown.${one.reason}`)],
      [w.t("takedown.by"), w.t(`office.${one.askedBy}`)],
      [w.t("takedown.at"), w.dateTime(one.askedAt)],
      [w.t("takedown.due"), w.dateTime(one.due)],
      [w.t("takedown.removed-at"), one.removedAt ? w.dateTime(one.removedAt) : null],
      [w.t("takedown.in-time"), one.inTime === undefined ? null : w.t(one.inTime ? "yes" : "no")]),
    one.awaitsCorrection ? h("p", { class: "notice warn" }, w.t("takedown.awaits-correction")) : null,
    one.state !== "open" ? null : h("div", { class: "three" },
      deed(app, w.t("takedown.confirm"), decide("confirmation"), { kind: "danger" }),
      deed(app, w.t("takedown.withdraw"), decide("withdrawal"), { kind: "plain" })));
}
