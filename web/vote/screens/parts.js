import { announce, h, show } from "../../shared/dom.js";

/**
 * Shows one screen of the journey. Focus goes to its heading, so that a screen reader begins there; what the screen
 * before had running ends with `app.leaving`.
 */
export function screen(app, title, ...nodes) {
  app.leaving?.abort();
  app.leaving = new AbortController();
  const heading = h("h1", { tabindex: "-1" }, title);
  document.title = `${title} · Uzdik`;
  show(app.main, heading, practiceNotice(app), app.others?.(), ...nodes);
  if (app.shown) {
    window.scrollTo(0, 0);
    heading.focus();
  }
  app.shown = true;
}

const practiceNotice = ({ w, poll }) => (poll?.frozen.practice ? notice("warn", paragraph(w.t("practice"))) : null);

/** A box of one or more paragraphs; `kind` is `good`, `warn`, `bad`, or nothing for what is neither. */
export const notice = (kind, ...children) => h("div", { class: `notice ${kind}` }, ...children);

export const paragraph = (text) => h("p", {}, text);

/** Where a screen says what went wrong. */
export class Trouble {
  node = h("div", { role: "alert" });

  say(text) {
    show(this.node, notice("bad", paragraph(text)));
  }

  silent() {
    show(this.node);
  }
}

/**
 * A button that does something which takes a while: it can be pressed once until that has ended, and what goes wrong is
 * said in `trouble`. `act` gives null for nothing done.
 */
export function button(app, text, act, { kind = "", trouble = null } = {}) {
  const node = h(
    "button",
    { type: "button", class: kind || null, onclick: () => attempt(app, node, act, trouble) },
    text,
  );
  return node;
}

/** Does what a button or a form is for, once at a time. */
export async function attempt(app, control, act, trouble) {
  if (control.getAttribute("aria-disabled") === "true") return;
  // Not `disabled`: it would take the focus away from whoever pressed it.
  control.setAttribute("aria-disabled", "true");
  trouble?.silent();
  try {
    await act();
  } catch (error) {
    await app.failed(error, (text) => trouble?.say(text));
  } finally {
    control.removeAttribute("aria-disabled");
  }
}

/** Takes a vote off the device, of which the answers can still be read there. */
export function forget(app, current, trouble = null) {
  const act = async () => {
    await app.votes.remove(current());
    await app.home();
  };
  return button(app, app.w.t("questions.forget"), act, { kind: "plain", trouble });
}

/** To who looks whether somebody else has taken a credential in their name. */
export const complaintLink = (app) => h("p", {}, h("a", { href: app.complaintAddress() }, app.w.t("complaint.link")));

/** A group of buttons. */
export const actions = (...buttons) => h("div", { class: "buttons" }, ...buttons);

/** Says that something is under way, to eyes and ears. */
export function busy(app, text) {
  announce(text);
  return h("p", { class: "busy" }, text);
}

/** A form's field with its label, a hint and room for what is wrong with it. */
export function field(app, { id, label, hint, attributes }) {
  const wrong = h("span", { id: `${id}-wrong`, class: "problem" });
  const hints = h("span", { id: `${id}-hint`, class: "hint" }, hint);
  const input = h("input", { id, "aria-describedby": `${id}-hint ${id}-wrong`, ...attributes });
  const node = h("div", { class: "field" }, h("label", { for: id }, label), hints, input, wrong);
  return {
    node,
    input,
    get value() {
      return input.value.trim();
    },
    /** Whether the value is right; otherwise says why not. */
    demand(right, text) {
      input.setAttribute("aria-invalid", String(!right));
      show(wrong, right ? "" : text);
      return right;
    },
  };
}

/** A form without names in it, so that a browser can never put what was typed into an address. */
export function form(app, submitText, submit, trouble, ...nodes) {
  const send = h("button", { type: "submit" }, submitText);
  const node = h("form", { novalidate: true, autocomplete: "off" }, ...nodes, trouble.node, actions(send));
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    attempt(app, send, submit, trouble);
  });
  return node;
}

/** Puts the focus on the first field that is wrong. */
export const focusFirstWrong = (node) => node.querySelector('[aria-invalid="true"]')?.focus();

/** The name of a place with its code, or the code alone. */
export function placeName({ w, places }, code) {
  const name = places.name(code, w.language);
  return name === null ? w.t("place.code", { code }) : w.t("place.named", { name, code });
}
