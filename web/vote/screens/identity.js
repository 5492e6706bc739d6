import { h, show } from "../../shared/dom.js";
import { Unreachable } from "../../shared/failures.js";
import { STEP } from "../device/steps.js";
import { digitsOf, isAddress, isCode, isIin } from "../identity.js";
import { ends } from "../problems.js";
import {
  actions,
  button,
  complaintLink,
  field,
  focusFirstWrong,
  forget,
  form,
  notice,
  paragraph,
  screen,
  Trouble,
} from "./parts.js";

const CODE_LIVES = 10 * 60_000;

/**
 * Number and contact, and the code of the letter. Both are held by the open page alone: after a reload they are typed
 * again, and the code in the letter is still good.
 */
export function identity(app, vote) {
  if (vote.request && app.now() - vote.requestedAt < CODE_LIVES) code(app, vote);
  else ask(app, vote);
}

function ask(app, vote) {
  const { w, journey } = app;
  const trouble = new Trouble();
  const who = new WhoFields(app);
  const submit = async () => {
    if (!who.right()) return;
    const next = await journey.askForCode(vote, who.values(), w.language);
    app.who = who.values();
    app.go(next);
  };
  screen(
    app,
    w.t("identity.title"),
    paragraph(w.t("identity.lead")),
    vote.sent ? lostReply(w) : null,
    form(app, w.t("identity.send"), submit, trouble, ...who.nodes),
    vote.sent
      ? null
      : actions(
          button(app, w.t("confirm.change"), async () => app.go(await journey.reconsider(vote)), {
            kind: "plain",
            trouble,
          }),
        ),
  );
}

function code(app, asked) {
  const { w, journey } = app;
  let vote = asked;
  const trouble = new Trouble();
  // After a reload nobody knows any more who it was.
  const who = app.who ? null : new WhoFields(app);
  const attributes = { type: "text", inputmode: "numeric", autocomplete: "one-time-code", maxlength: "12" };
  const typed = field(app, { id: "code", label: w.t("code.label"), hint: w.t("code.hint"), attributes });
  const submit = async () => {
    const digits = digitsOf(typed.value);
    const right = [who === null || who.right(), typed.demand(isCode(digits), w.t("code.wrong-form"))].every(Boolean);
    if (!right) return focusFirstWrong(app.main);
    const { iin, contact } = app.who ?? who.values();
    try {
      const next = await journey.getCredential(vote, { iin, contact }, digits);
      app.who = null;
      app.go(next);
    } catch (error) {
      // That it was sent is kept before it is sent, so that the vote is another version now; another tab may have got it.
      const kept = await app.votes.get(vote.id).catch(() => vote);
      if (kept?.step !== STEP.CODE) return app.home();
      vote = kept;
      if (error instanceof Unreachable) show(lost, lostReply(w));
      else if (ends(error)) show(end, complaintLink(app), actions(forget(app, () => vote, trouble)));
      throw error;
    }
  };
  const end = h("div", {});
  const lost = h("div", { role: "status" }, vote.sent ? lostReply(w) : null);
  screen(
    app,
    w.t("code.title"),
    paragraph(w.t(who ? "code.after-reload" : "code.lead", { until: w.dateTime(vote.requestedAt + CODE_LIVES) })),
    lost,
    form(app, w.t("code.send"), submit, trouble, ...(who?.nodes ?? []), typed.node),
    end,
    h("details", {}, h("summary", {}, w.t("code.none")), paragraph(w.t("code.none-text"))),
    actions(button(app, w.t("code.new"), () => again(app, vote), { kind: "plain", trouble })),
  );
}

// The registrar may have heard it: then the code is used up, and a new one brings the same credential.
const lostReply = (w) => notice("warn", paragraph(w.t("identity.again")));

function again(app, vote) {
  app.who = null;
  ask(app, vote);
}

/** The two fields that say who somebody is; `right` says whether they can be, and marks what cannot. */
export class WhoFields {
  #app;
  #iin;
  #contact;

  constructor(app) {
    const { w } = app;
    this.#app = app;
    const number = { type: "text", inputmode: "numeric", autocomplete: "off", maxlength: "14" };
    const address = {
      type: "email",
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      maxlength: "254",
    };
    this.#iin = field(app, {
      id: "iin",
      label: w.t("identity.iin"),
      hint: w.t("identity.iin-hint"),
      attributes: number,
    });
    this.#contact = field(app, {
      id: "contact",
      label: w.t("identity.contact"),
      hint: w.t("identity.contact-hint"),
      attributes: address,
    });
  }

  get nodes() {
    return [this.#iin.node, this.#contact.node];
  }

  values() {
    return { iin: digitsOf(this.#iin.value), contact: this.#contact.value };
  }

  right() {
    const { w, main } = this.#app;
    const { iin, contact } = this.values();
    const rights = [
      this.#iin.demand(isIin(iin), w.t("identity.iin-wrong")),
      this.#contact.demand(isAddress(contact), w.t("identity.contact-wrong")),
    ];
    focusFirstWrong(main);
    return rights.every(Boolean);
  }
}
