import { Unreadable } from "../../recount/mismatch.js";
import { announce, h, show } from "../../shared/dom.js";
import { Unreachable } from "../../shared/failures.js";
import { actions, busy, button, field, form, notice, paragraph, placeName, screen, Trouble } from "../screens/parts.js";
import { folderAt, placeOf } from "./place.js";
import { recountPart } from "./recount-part.js";

/** After the close: where this vote's ballot stands, and the recount. `vote` is null where nobody's receipt is here. */
export async function afterClose(app, vote) {
  const { w, poll } = app;
  const closing = await poll.afterClose("closing.json");
  const to = w.t(vote?.unheard ? "after.back-unheard" : "after.back");
  const back = vote && actions(button(app, to, () => app.home(), { kind: "plain" }));
  if (closing === null) {
    const until = w.dateTime(poll.times.ballotsUntil);
    return screen(app, w.t("after.title"), notice("", paragraph(w.t("after.not-closed", { until }))), back);
  }
  const [annulled, results] = await Promise.all(["annulled.json", "results.json"].map((name) => poll.afterClose(name)));
  const after = { closing, annulled: annulled?.districts ?? {}, counted: results?.districts ?? {} };
  const found = h("div", {});
  screen(
    app,
    w.t("after.title"),
    vote ? paragraph(placeName(app, vote.district)) : typedReceipt(app, after),
    found,
    recountPart(app, { vote, closing }),
    back,
    vote ? null : actions(button(app, w.t("another"), () => app.newVote(), { kind: "plain" })),
  );
  if (vote) await look(app, vote, after, found);
}

/** Who has kept the receipt's text and not the device: it is looked for on this device, and told to nobody. */
function typedReceipt(app, after) {
  const { w } = app;
  const trouble = new Trouble();
  const typed = field(app, {
    id: "receipt",
    label: w.t("after.receipt"),
    hint: w.t("after.receipt-hint"),
    attributes: { type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false" },
  });
  const place = field(app, {
    id: "district",
    label: w.t("after.district"),
    hint: w.t("after.district-hint"),
    attributes: { type: "text", inputmode: "numeric", autocomplete: "off" },
  });
  const found = h("div", {});
  const submit = async () => {
    const receipt = typed.value.toLowerCase().replace(/\s/g, "");
    const district = app.poll.frozen.districts.find(({ code, residence }) =>
      [code, ...residence].includes(place.value),
    )?.code;
    const right = [
      typed.demand(/^[0-9a-f]{64}$/.test(receipt), w.t("after.receipt-wrong")),
      place.demand(district !== undefined, w.t("problem.district-unknown")),
    ];
    if (!right.every(Boolean)) return;
    const vote = { receipt, district, pollDigest: app.poll.digestHex };
    await look(app, vote, after, found);
  };
  return h(
    "section",
    {},
    h("h2", {}, w.t("after.have-receipt")),
    form(app, w.t("after.search"), submit, trouble, typed.node, place.node),
    found,
  );
}

/** Looks for the ballot and says where it stands. */
async function look(app, vote, after, found) {
  const { w, poll } = app;
  const state = busy(app, w.t("after.looking"));
  show(found, state);
  const folder = folderAt(app.pollAddress());
  const progress = async (read, of) => {
    state.textContent = w.t("after.looked", { read, of });
    // The page is to stay usable while a long ledger is read.
    await new Promise((resolve) => setTimeout(resolve));
  };
  try {
    const reason = after.annulled[vote.district];
    // What lies in an annulled district's box need not be a ballot of this poll.
    const questions = reason === undefined ? poll.frozen.questions.length : null;
    const place = await placeOf(vote, after.closing, { folder, questions, progress });
    show(found, ...saying(w, vote, place, { reason, counted: Boolean(after.counted[vote.district]) }));
    announce(found.textContent);
  } catch (fault) {
    const down = fault instanceof Unreadable || fault instanceof Unreachable;
    const again = button(app, w.t("again"), () => look(app, vote, after, found));
    const what = [fault.code ?? fault.message, fault.file, fault.line].filter(Boolean).join(": ");
    show(
      found,
      notice("bad", paragraph(w.t(down ? "problem.unreachable" : "after.broken"))),
      down ? actions(again) : h("p", {}, h("code", {}, what)),
    );
  }
}

/** What it means where a ballot was found: an annulled district's are published and count nowhere, others' count with the results. */
function saying(w, vote, place, { reason, counted }) {
  const annulled = reason === undefined ? null : notice("warn", paragraph(w.t("after.annulled", { reason })));
  if (place === null) return [missing(w, vote), annulled];
  if (place.withheld) return [notice(annulled ? "" : "good", paragraph(w.t("after.withheld"))), annulled];
  if (annulled) return [notice("", paragraph(w.t("after.among", place))), annulled];
  const where = h("p", {}, h("strong", {}, w.t(counted ? "after.counted" : "after.listed", place)));
  const later = counted ? null : paragraph(w.t("after.listed-note"));
  return [notice("good", where, later, paragraph(w.t("after.counted-note")))];
}

// Of a ballot whose reply never came there is no acknowledgement either.
function missing(w, vote) {
  if (vote.unheard) return notice("bad", paragraph(w.t("after.unheard-missing")));
  return notice("bad", paragraph(w.t("after.missing")), paragraph(w.t("after.missing-do")));
}
