import { h } from "../../shared/dom.js";
import { download, grouped, receiptText } from "../receipt-file.js";
import { actions, button, notice, paragraph, placeName, screen, Trouble } from "./parts.js";
import { another } from "./waiting.js";

/** The ballot is in the box: the receipt, and what it proves and does not. Answers are shown nowhere any more. */
export function receipt(app, vote) {
  const { w, poll } = app;
  const trouble = new Trouble();
  const text = () => receiptText({ w, poll, placeName: placeName(app, vote.district) }, vote);
  const save = () => download(`${vote.poll}.${vote.receipt.slice(0, 8)}.txt`, text());
  screen(
    app,
    w.t("receipt.title"),
    notice("good", paragraph(w.t("receipt.in"))),
    paragraph(placeName(app, vote.district)),
    h("h2", {}, w.t("receipt.code")),
    h("p", {}, h("code", { class: "receipt" }, grouped(vote.receipt))),
    actions(button(app, w.t("receipt.download"), save)),
    h("h2", {}, w.t("receipt.next")),
    paragraph(w.t("receipt.find", { until: w.dateTime(poll.times.ballotsUntil) })),
    actions(button(app, w.t("receipt.look"), () => app.afterClose(vote), { kind: "plain", trouble })),
    trouble.node,
    h("h2", {}, w.t("receipt.proves")),
    h("ul", {}, ...["receipt.own", "receipt.evidence"].map((key) => h("li", {}, w.t(key)))),
    h("h2", {}, w.t("receipt.proves-not")),
    h(
      "ul",
      {},
      ...["receipt.not-answers", "receipt.buyer", "receipt.network", "receipt.page"].map((key) =>
        h("li", {}, w.t(key)),
      ),
    ),
    technical(app, vote),
    another(app),
    forget(app, vote),
  );
}

function technical({ w, poll }, vote) {
  const rows = [
    ["file.acknowledgement", vote.acknowledgement],
    ["file.digest", vote.pollDigest],
    ["file.fingerprint", poll.fingerprint],
  ];
  const list = rows.flatMap(([key, value]) => [h("dt", {}, w.t(key)), h("dd", {}, h("code", {}, value))]);
  return h("details", {}, h("summary", {}, w.t("receipt.technical")), h("dl", { class: "facts" }, ...list));
}

/** Asked twice: a receipt that is nowhere else is gone. */
function forget(app, vote) {
  const { w } = app;
  const act = async () => {
    await app.votes.remove(vote);
    await app.home();
  };
  const sure = button(app, w.t("receipt.forget-sure"), act, { kind: "danger" });
  return h(
    "details",
    {},
    h("summary", {}, w.t("receipt.forget")),
    paragraph(w.t("receipt.forget-text")),
    actions(sure),
  );
}
