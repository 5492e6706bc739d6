import { announce, h, show } from "../../shared/dom.js";
import { instantOf, localOf } from "../../shared/moment.js";
import { field, reason } from "../field.js";
import { inOrder } from "../parts.js";
import { addressOf } from "../routes.js";
import { moved, saidOf } from "./order.js";

/** When and where the sitting is held and in which order candidates are taken, said for the first time or anew. */
export function planning(app, { sitting }, step) {
  const { w } = app;
  const { meeting } = sitting;
  const at = field({
    label: w.t("meeting.when"), hint: w.t("zone"),
    input: h("input", { id: "plan-at", type: "datetime-local", value: meeting ? localOf(meeting.at) : null }),
  });
  const place = field({ label: w.t("meeting.place"), input: h("input", { id: "plan-place", value: meeting?.place }) });
  const link = field({ label: w.t("meeting.video"), input: h("input", { id: "plan-link", type: "url", value: meeting?.link }) });
  const order = new Order(app, inOrder(sitting));
  const why = reason({ id: "plan-why", label: w.t("reason"), longest: 500 });
  return app.form(w.t("plan"), [at.element, place.element, link.element, order.element, why.element], async () => {
    // What is not said again is no more: all of it is sent each time.
    const said = { at: instantOf(at.input.value), reason: why.value(), order: order.said(meeting?.order ?? []) };
    if (place.input.value.trim()) said.place = place.input.value.trim();
    if (link.input.value.trim()) said.link = link.input.value.trim();
    await app.calls.plan(step, said);
    await app.go(addressOf("sitting", { step }), w.t("planned"));
  }, { needed: [at, why] });
}

/** The candidates one under the other, each with two buttons that move it. */
class Order {
  #app;
  #before;
  #order;
  #names;
  #list = h("ol");

  constructor(app, entrants) {
    this.#app = app;
    this.#before = this.#order = entrants.map(({ candidate }) => candidate);
    this.#names = new Map(entrants.map(({ candidate, unit }) => [candidate, app.nameOf(candidate, unit)]));
    this.#show();
    this.element = h("fieldset", { class: "order" }, h("legend", {}, app.w.t("order")), this.#list);
  }

  said(named) {
    return saidOf(this.#order, this.#before, named);
  }

  #show() {
    show(this.#list, this.#order.map((candidate, i) => h("li", {},
      h("span", {}, this.#names.get(candidate)),
      h("span", { class: "buttons" }, this.#button("earlier", candidate, -1, i === 0),
        this.#button("later", candidate, 1, i === this.#order.length - 1)))));
  }

  #button(name, candidate, by, isLast) {
    const { w } = this.#app;
    const words = w.t(`order.${name}`);
    return h("button", {
      type: "button", class: "plain", "aria-label": `${words}: ${this.#names.get(candidate)}`, "data-move": `${name} ${candidate}`,
      "aria-disabled": isLast ? "true" : null,
      onclick: () => this.#move(candidate, by, `${name} ${candidate}`),
    }, words);
  }

  // The button that was pressed stays under the finger, and the new place is told.
  #move(candidate, by, pressed) {
    this.#order = moved(this.#order, candidate, by);
    this.#show();
    [...this.#list.querySelectorAll("button")].find((button) => button.dataset.move === pressed).focus();
    announce(this.#app.w.t("order.now", { name: this.#names.get(candidate), n: this.#order.indexOf(candidate) + 1 }));
  }
}
