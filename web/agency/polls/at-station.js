import { h, show } from "../../shared/dom.js";
import { deed, folded, form } from "../parts/deed.js";
import { choice, line } from "../parts/field.js";
import { NotYet } from "../parts/not-yet.js";
import { ballotsIn, countsOf } from "./counts.js";
import { stations } from "./stations.js";

/**
 * What an officer of a station does: mark an entry before a ballot is handed out, and enter what was counted, which another
 * officer of the station enters again without seeing it. They read the poll as it is published.
 */
export async function atStation(app, id, path) {
  const { w, calls, kept } = app;
  const poll = await calls.published(`polls/${encodeURIComponent(id)}/poll.json`);
  if (!poll) return h("p", { class: "notice" }, w.t("at-station.not-frozen"));
  const station = line("at-station", w.t("station"), { spellcheck: "false", value: kept.get(`station.${id}`) ?? "",
    oninput: () => kept.put(`station.${id}`, station.input.value.trim()) }, w.t("station.hint"));
  const name = () => {
    const typed = station.input.value.trim();
    if (typed === "") throw new NotYet(w.t("at-station.which"));
    return typed;
  };
  return [
    h("p", {}, w.t("at-station.what")),
    await stations(app, path),
    station.element,
    marking(app, path, name),
    counting(app, path, name, poll.questions),
  ];
}

// The number is sent once and stays nowhere: the field is empty as soon as the entry is marked.
function marking(app, path, name) {
  const { w } = app;
  const channel = choice("mark-channel", w.t("mark.channel"), [["paper", w.t("mark.paper")], ["assisted", w.t("mark.assisted")]]);
  const iin = line("mark-iin", w.t("mark.iin"), { inputmode: "numeric", maxlength: "12", spellcheck: "false", "data-uncarried": true }, w.t("strike.iin-hint"));
  const said = h("div", { role: "status" });
  return h("section", {}, h("h2", {}, w.t("mark")), h("p", {}, w.t("mark.what")),
    form(channel.element, iin.element, deed(app, w.t("mark.do"), async () => {
      show(said);
      const station = name();
      await app.calls.api.post(`${path}/marks`,
        { iin: iin.input.value.trim(), district: station.slice(0, 9), channel: channel.input.value, station });
      iin.input.value = "";
      show(said, h("p", { class: "notice good" }, w.t(`mark.${channel.input.value}-done`)));
      iin.input.focus();
    }, { fields: { "/iin": iin } })), said);
}

function counting(app, path, name, questions) {
  const { w } = app;
  const counts = countsOf(w, questions);
  const send = async (what) => {
    const rows = counts.values();
    const ballots = ballotsIn(rows);
    if (ballots === null) throw new NotYet(w.t("count.uneven"));
    await what(`${path}/stations/${encodeURIComponent(name())}`, { counts: rows });
    await app.again(w.t("count.done", { n: ballots }));
  };
  return folded(w.t("count"), h("p", {}, w.t("count.what")), counts.element,
    deed(app, w.t("count.first"), () => send((at, body) => app.calls.api.put(at, body))),
    deed(app, w.t("count.second"), () => send((at, body) => app.calls.api.post(`${at}/confirmation`, body)), { kind: "plain" }));
}
