import { announce, h, show } from "../../shared/dom.js";
import { Refused } from "../../shared/failures.js";
import { expired, failure } from "../failure.js";
import { addressOf } from "../routes.js";
import { documentState, isChangeable, toneOf } from "../standing.js";
import { FileChanged, OtherFile } from "../uploads/sending.js";
import { LARGEST_WHOLE, looksLike } from "../uploads/parts.js";
import { acceptOf, cameraOf, mediaTypeOf } from "./formats.js";

/** One kind of document: what is asked for, what lies there, how far a file has come, and what was found in it. */
export class DocumentCard {
  element;
  #app;
  #about;
  #document = null;
  #drawn = null;
  #place = h("div", {});
  #problem = h("div", {});
  #progress = null;

  /** @param about `dossier`, `contest`, `intake`, `asked`, `standing`, `forms`, and `anew` to read the dossier again */
  constructor(app, about) {
    this.#app = app;
    this.#about = about;
    const { contest, intake, asked } = about;
    this.element = h("li", { class: "card document", "data-kind": asked.kind },
      h("h4", { id: `document-${asked.kind}` }, contest.name("document", asked.kind)),
      h("p", { class: "hint quiet" }, this.#limits(contest.limits(intake, asked.kind))),
      this.#place,
      this.#problem);
    if (this.#isChangeable) this.#takeDrops();
  }

  get #isChangeable() {
    return isChangeable(this.#about.standing);
  }

  /** Handed in already, and waited for: this very file can still be sent, and no other. */
  get #isAwaited() {
    return this.#about.standing.state === "in-flight" && this.#about.standing.flight.awaited.includes(this.#document?.upload);
  }

  get #sending() {
    return this.#app.sendings.of(this.#about.dossier, this.#about.asked.kind);
  }

  #limits({ formats, longest, mostPages, largestBytes }) {
    const { w } = this.#app;
    const minutes = /^PT(\d+)M$/.exec(longest ?? "")?.[1];
    return [
      this.#about.asked.required ? null : w.t("file.optional"),
      formats.map((format) => format.toUpperCase()).join(", "),
      w.t("file.largest", { size: w.bytes(largestBytes) }),
      mostPages ? w.t("file.pages", { n: mostPages }) : null,
      minutes ? w.t("file.minutes", { n: Number(minutes) }) : null,
    ].filter((part) => part).join(" · ");
  }

  /** What the system has of it now. */
  update(document) {
    this.#document = document;
    this.#draw();
  }

  /** The file on its way has moved. */
  moved() {
    const sending = this.#sending;
    if (this.#progress && sending?.state === this.#drawn?.sending && sending) {
      this.#progress.value = sending.sentBytes;
      this.#progress.nextSibling.textContent = this.#come(sending.sentBytes, sending.file.size);
    } else {
      if (sending?.state === "failed") announce(this.#app.w.t("file.failed"));
      this.#draw();
    }
  }

  #draw() {
    const sending = this.#sending;
    const drawn = { document: JSON.stringify(this.#document), sending: sending?.state ?? null };
    if (this.#drawn && drawn.document === this.#drawn.document && drawn.sending === this.#drawn.sending) return;
    this.#drawn = drawn;
    this.#progress = null;
    const focused = this.#place.contains(document.activeElement) ? document.activeElement.dataset.does : null;
    const state = documentState(this.#document, sending);
    show(this.#place, this.#stateOf(state, sending), this.#isChangeable || this.#isAwaited ? this.#buttons(state, sending) : null);
    // What was pressed may have gone: the focus stays in this card all the same.
    if (focused) (this.#place.querySelector(`[data-does=${focused}]`) ?? this.#place.querySelector("button"))?.focus();
    if (state === "interrupted") this.#howFar();
  }

  #stateOf(state, sending) {
    const { w } = this.#app;
    const name = sending?.file.name ?? this.#document?.name;
    const size = sending?.file.size ?? this.#document?.bytes;
    if (state === "none") {
      const form = this.#form();
      return form?.complete ? h("p", {}, h("span", { class: "mark good" }, w.t("file.by-form"))) : null;
    }
    return [
      h("p", { class: "file" }, `${name}, ${w.bytes(size)} `, this.#mark(state)),
      ["reading", "sending", "waiting", "signed-out", "paused", "failed"].includes(state) ? this.#progressOf(sending) : null,
      state === "waiting" ? h("p", { role: "status" }, w.t("file.waiting-what")) : null,
      state === "signed-out" ? expired(this.#app, w.t("file.signed-out-what"), null) : null,
      state === "interrupted" ? h("p", { class: "interrupted" }, w.t("file.interrupted-what", { name })) : null,
      state === "failed" ? this.#whyFailed(sending.failed) : null,
      state === "findings" ? this.#findings() : null,
    ];
  }

  // Once it is handed in nothing can be mended: the commission weighs what was found.
  #mark(state) {
    const { w } = this.#app;
    const words = state === "findings" && !this.#isChangeable ? w.t("file.told") : w.t(`file.${state}`);
    return h("span", { class: `mark ${toneOf(state)}` }, words);
  }

  #form() {
    return this.#about.forms.find((form) => this.#about.contest.intake(this.#about.intake).forms
      ?.some((asked) => asked.id === form.form && asked.insteadOf === this.#about.asked.kind));
  }

  #progressOf(sending) {
    this.#progress = h("progress", {
      max: sending.file.size, value: sending.sentBytes, "aria-labelledby": `document-${this.#about.asked.kind}`,
    });
    return h("p", {}, this.#progress, h("span", { class: "come" }, this.#come(sending.sentBytes, sending.file.size)));
  }

  #come(bytes, of) {
    const { w } = this.#app;
    return w.t("file.come", { come: w.bytes(bytes), of: w.bytes(of) });
  }

  #whyFailed(failed) {
    const { w } = this.#app;
    if (failed instanceof OtherFile) return h("div", { class: "notice bad" }, h("p", {}, w.t("file.other-file")));
    if (failed instanceof FileChanged) return h("div", { class: "notice bad" }, h("p", {}, w.t("file.changed")));
    return failure(this.#app, failed, null);
  }

  #findings() {
    const findings = this.#document?.findings ?? [];
    if (findings.length === 0) return null;
    const { w } = this.#app;
    return h("div", { class: `notice ${findings.some((finding) => !finding.needsPerson) ? "bad" : "warn"}` },
      findings.map((finding) => h("p", {}, finding.text, finding.needsPerson ? ` ${w.t("file.person")}` : null)));
  }

  // How much of a file lies in the store after a cut is told before it is chosen again.
  async #howFar() {
    const { w, calls } = this.#app;
    const { upload } = this.#document;
    try {
      const begun = await calls.upload(this.#about.dossier, upload);
      if (this.#document?.upload !== upload) return;
      const come = begun.there.reduce((sum, part) => sum + part.bytes, 0);
      const place = this.#place.querySelector(".interrupted");
      if (place && come > 0) place.append(" ", this.#come(come, begun.bytes));
    } catch {
      // Then it is simply not told; choosing the file asks again.
    }
  }

  #buttons(state, sending) {
    const { w } = this.#app;
    const name = this.#about.contest.name("document", this.#about.asked.kind);
    const button = (does, plain, onclick) => h("button", {
      type: "button", class: plain ? "plain" : null, "data-does": does, "aria-label": `${w.t(`file.do.${does}`)}: ${name}`, onclick,
    }, w.t(`file.do.${does}`));
    if (sending?.isBusy) {
      return h("div", { class: "buttons" },
        button("pause", true, () => sending.pause()),
        this.#isChangeable ? button("remove", true, () => this.#remove()) : null);
    }
    const goesOn = state === "paused" || (state === "failed" && !(sending.failed instanceof OtherFile));
    const there = this.#document !== null;
    const choose = there ? (state === "interrupted" || this.#isAwaited ? "again" : "replace") : "choose";
    const form = this.#form();
    return h("div", { class: "buttons" },
      goesOn ? button("resume", false, () => sending.go()) : null,
      this.#picker(button, choose, goesOn || state === "signed-out" || (there && state !== "interrupted") || form?.complete),
      form && !there ? h("a", {
        class: "button plain", href: addressOf("form", { dossier: this.#about.dossier, intake: this.#about.intake, form: form.form }),
      }, w.t("file.fill-form")) : null,
      this.#isChangeable && (there || sending) ? button("remove", true, () => this.#sure(button)) : null);
  }

  #picker(button, does, plain) {
    const { formats } = this.#about.contest.limits(this.#about.intake, this.#about.asked.kind);
    const input = (attributes) => h("input", {
      type: "file", hidden: true, accept: acceptOf(formats), ...attributes,
      onchange: (event) => this.#take(event.target.files[0]),
    });
    const picked = input({ class: "pick" });
    // Only a device that is held in the hand has a camera one points at things.
    const camera = matchMedia("(pointer: coarse)").matches ? cameraOf(formats) : null;
    const taken = camera ? input({ accept: `${camera}/*`, capture: "environment" }) : null;
    return [
      button(does, plain, () => picked.click()), picked,
      taken ? [button(camera === "image" ? "photo" : "film", true, () => taken.click()), taken] : null,
    ];
  }

  #takeDrops() {
    const over = (is) => (event) => {
      event.preventDefault();
      this.element.classList.toggle("over", is);
    };
    this.element.addEventListener("dragover", over(true));
    this.element.addEventListener("dragleave", over(false));
    this.element.addEventListener("drop", (event) => {
      over(false)(event);
      this.#take(event.dataTransfer.files[0]);
    });
  }

  /** Sends a file, or goes on with it where it is the one that was begun. */
  #take(file) {
    if (!file) return;
    show(this.#problem);
    if (file.size === 0) {
      show(this.#problem, h("div", { class: "notice bad", role: "alert" }, h("p", {}, this.#app.w.t("file.empty"))));
      return;
    }
    const begun = this.#document?.state === "planned" && looksLike(this.#document, file);
    if (this.#isAwaited && !begun) {
      const told = this.#app.w.t("file.awaited", { name: this.#document.name });
      show(this.#problem, h("div", { class: "notice bad", role: "alert" }, h("p", {}, told)));
      return;
    }
    // A small file that was not handed in is simply sent anew: which one was begun is not known of it.
    const goesOn = begun && (this.#isAwaited || file.size > LARGEST_WHOLE);
    this.#app.sendings.start({
      dossier: this.#about.dossier, kind: this.#about.asked.kind, file, mediaType: mediaTypeOf(file),
      upload: goesOn ? this.#document.upload : null,
    });
  }

  // What was sent over a slow line is not thrown away by a slip of the finger.
  #sure(button) {
    const keep = button("keep", true, () => {
      this.#drawn = null;
      this.#draw();
      this.#place.querySelector("[data-does=remove]")?.focus();
    });
    const sure = button("remove-sure", true, () => this.#remove());
    sure.classList.add("danger");
    sure.classList.remove("plain");
    show(this.#place.lastElementChild, sure, keep);
    sure.focus();
  }

  async #remove() {
    const { dossier, asked, anew } = this.#about;
    const sending = this.#sending;
    await this.#app.sendings.forget(dossier, asked.kind);
    // A file that was stopped as it was being planned has its number only now.
    const upload = sending?.upload ?? this.#document?.upload;
    try {
      if (upload) await this.#app.calls.removeUpload(dossier, upload);
      show(this.#problem);
      announce(this.#app.w.t("file.removed"));
    } catch (failed) {
      if (!(failed instanceof Refused && failed.status === 404)) show(this.#problem, failure(this.#app, failed, null));
    }
    this.#drawn = null;
    await anew().catch((failed) => show(this.#problem, failure(this.#app, failed, anew)));
    (this.#place.querySelector("button") ?? this.element).focus();
  }
}
