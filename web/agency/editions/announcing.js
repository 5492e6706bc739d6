import { h } from "../../shared/dom.js";
import { dayOf } from "../../shared/moment.js";
import { deed, form } from "../parts/deed.js";
import { line, tick } from "../parts/field.js";
import { NotYet } from "../parts/not-yet.js";
import { rows } from "../parts/rows.js";

/** Announcing an edition: where the announcement was posted, and that whoever does it knows what it freezes. */
export function announcing(app, edition, path) {
  const { w, calls } = app;
  const kept = `announcing.${edition.edition}`;
  const postings = rows(app, {
    id: "posting",
    legend: (n) => w.t("posting.n", { n }),
    more: w.t("posting.more"),
    values: app.kept.get(kept) ?? [{}],
    fields: (id, value) => ({
      place: line(`${id}-place`, w.t("posting.place"), { value: value.place ?? "" }),
      address: line(`${id}-address`, w.t("posting.address"), { type: "url", value: value.address ?? "" }),
      date: line(`${id}-date`, w.t("posting.date"), { type: "date", value: value.date ?? dayOf(Date.now()) }),
    }),
    changed: (values) => app.kept.put(kept, values),
  });
  const sure = tick("announce-sure", w.t("announce.sure"));
  return h("section", {},
    h("h2", {}, w.t("announce")),
    h("p", {}, w.t("announce.what")),
    form(
      postings.element,
      sure.element,
      deed(app, w.t("announce.do"), async () => {
        if (!sure.input.checked) {
          sure.input.focus();
          throw new NotYet(w.t("announce.not-sure"));
        }
        await calls.api.post(`${path}/announcement`, { postings: postings.values() });
        app.kept.drop(kept);
        await app.again(w.t("announce.done"));
      }, { fields: () => postings.fields("/postings") })));
}
