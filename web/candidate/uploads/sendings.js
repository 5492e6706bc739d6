import { Sending } from "./sending.js";

/** All files on their way, from whatever room one looks: somebody fills a form in while a film is sent. */
export class Sendings {
  #byPlace = new Map();
  #listeners = new Set();
  #calls;

  constructor(calls) {
    this.#calls = calls;
  }

  of(dossier, kind) {
    return this.#byPlace.get(place(dossier, kind)) ?? null;
  }

  /** Sends a file in place of whatever was on its way as this kind; `upload` is one that was begun with this file. */
  start({ dossier, kind, file, mediaType, upload }) {
    const before = this.forget(dossier, kind);
    const way = { calls: this.#calls, dossier, kind, file, mediaType, upload };
    const sending = new Sending(way, () => this.#listeners.forEach((listener) => listener(dossier, kind, sending)));
    this.#byPlace.set(place(dossier, kind), sending);
    sending.go(before);
    return sending;
  }

  /** Nothing more is sent of this kind; gives when what was under way has come to its end. */
  forget(dossier, kind) {
    const sending = this.of(dossier, kind);
    this.#byPlace.delete(place(dossier, kind));
    if (sending?.isBusy) sending.pause();
    return sending?.ended;
  }

  /** What was sent from here, as pairs of kind and upload. */
  sentOf(dossier) {
    return [...this.#byPlace.values()]
      .filter((sending) => sending.dossier === dossier && sending.state === "sent")
      .map(({ kind, upload }) => [kind, upload]);
  }

  /**
   * Lets go of what was sent from here and lies there no more, since another window has replaced or removed it; `sent` is
   * from before the documents were read.
   */
  settle(dossier, sent, documents) {
    for (const [kind, upload] of sent) {
      const there = documents.find((document) => document.kind === kind)?.upload;
      if (there !== upload && this.of(dossier, kind)?.upload === upload) this.forget(dossier, kind);
    }
  }

  /** Whether files are held that would have to be chosen again if the page were left. */
  get areHeld() {
    return [...this.#byPlace.values()].some((sending) => sending.isHeld);
  }

  /** Whether anything is on its way, by itself. */
  get areBusy() {
    return [...this.#byPlace.values()].some((sending) => sending.isBusy);
  }

  /** Goes on with what waited for somebody to sign in again. */
  goOn() {
    for (const sending of this.#byPlace.values()) {
      if (sending.state === "signed-out") sending.go();
    }
  }

  /** Tells of every change; gives what ends that. */
  listen(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const place = (dossier, kind) => `${dossier} ${kind}`;
