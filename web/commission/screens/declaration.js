import { h } from "../../shared/dom.js";
import { reason, tick } from "../field.js";
import { inOrder, toSitting } from "../parts.js";
import { addressOf } from "../routes.js";

/** From whom the member stands back, or from nobody: said before any dossier opens. */
export async function declaration(app, { step }) {
  const { w } = app;
  const { sitting, rules, panel } = await app.at(step);
  const before = new Map(panel.ownRecusals.map((recusal) => [recusal.candidate, recusal.reason]));
  const rows = inOrder(sitting).map(({ candidate, unit }) => new Row(app, { candidate, unit, reason: before.get(candidate) }));
  const nobody = tick({ id: "nobody", label: w.t("declare.nobody") });
  const problem = h("span", { class: "problem", role: "alert" });
  const standing = () => rows.filter((row) => row.isTicked);
  const send = async () => {
    problem.textContent = "";
    const wrong = standing().filter((row) => !row.isReasoned());
    if (wrong.length > 0) return wrong[0].focus();
    if ((standing().length === 0) !== nobody.input.checked) {
      problem.textContent = w.t(nobody.input.checked ? "declare.both" : "declare.neither");
      return nobody.input.focus();
    }
    await app.calls.declare(step, standing().map((row) => row.recusal));
    return app.go(addressOf("sitting", { step }), w.t("declared.done"));
  };
  return [
    toSitting(app, rules, step),
    h("h1", {}, w.t("declare")),
    h("p", {}, w.t("declare.what")),
    h("p", {}, w.t("declare.then")),
    app.form(w.t("declare.send"), [
      h("fieldset", {}, h("legend", {}, w.t("declare.from")), rows.map((row) => row.element)),
      nobody.element,
      problem,
    ], send),
  ];
}

/** One candidate; the reason is asked for where the box is ticked. */
class Row {
  #app;
  #candidate;
  #tick;
  #reason;

  constructor(app, { candidate, unit, reason: said }) {
    const name = app.nameOf(candidate, unit);
    this.#app = app;
    this.#candidate = candidate;
    this.#reason = reason({ id: `reason-${candidate}`, label: app.w.t("declare.reason", { name }), said });
    this.#reason.element.hidden = said === undefined;
    this.#tick = tick({
      id: `from-${candidate}`, label: name, checked: said !== undefined,
      onchange: (is) => { this.#reason.element.hidden = !is; },
    });
    this.element = h("div", {}, this.#tick.element, this.#reason.element);
  }

  get isTicked() {
    return this.#tick.input.checked;
  }

  isReasoned() {
    const is = this.#reason.value() !== "";
    this.#reason.tell(is ? null : this.#app.w.t("wrong.missing"));
    return is;
  }

  focus() {
    this.#reason.input.focus();
  }

  get recusal() {
    return { candidate: this.#candidate, reason: this.#reason.value() };
  }
}
