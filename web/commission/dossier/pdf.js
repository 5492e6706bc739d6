import { announce, h, show } from "../../shared/dom.js";
import { fetched } from "./fetching.js";

const TYPE = "application/pdf";

/** Whether this is a PDF by what its file was declared to be. */
export const isPdf = ({ mediaType }) => mediaType === TYPE;

/** Whether this browser shows PDFs by itself; where it does not say, it is tried. */
export const showsPdf = () => navigator.pdfViewerEnabled !== false;

/**
 * A PDF that is seen in its place in the dossier. The store hands it out as something to be kept, so it is fetched, and the
 * browser's viewer gets it with its type forced: it can be nothing but a PDF there, and never a page. It goes with
 * `close`, and with it the copy that the browser holds.
 */
export class PdfInPlace {
  #w;
  #place;
  #kind;
  #ending = new AbortController();
  #address = null;

  constructor(w, place, kind) {
    this.#w = w;
    this.#place = place;
    this.#kind = kind;
  }

  /** Fetches the file and shows it, with `link` beneath; the focus is on the way out, in front of what is read. */
  async open(file, address, { link, closed }) {
    const away = () => {
      this.close();
      closed();
    };
    const words = this.#w.t("pdf.close");
    const button = h("button", { type: "button", class: "plain", "aria-label": `${words}: ${this.#kind}`, onclick: away }, words);
    const view = h("div", { class: "view" });
    show(this.#place, h("section", {
      class: "pdf", "aria-label": this.#kind, onkeydown: (event) => event.key === "Escape" && away(),
    }, h("div", { class: "buttons" }, button), view, link));
    button.focus();
    try {
      const blob = await fetched(address, TYPE, { told: this.#progress(view, file.bytes), signal: this.#ending.signal });
      this.#address = URL.createObjectURL(blob);
      show(view, h("iframe", { class: "pdf", src: this.#address, title: this.#w.t("pdf.title", { kind: this.#kind }) }));
      announce(this.#w.t("pdf.here", { kind: this.#kind }));
    } catch (failed) {
      // Whoever has closed it meanwhile waits for nothing.
      if (this.#ending.signal.aborted) return;
      away();
      throw failed;
    }
  }

  #progress(view, all) {
    const bar = h("progress", { max: all, value: 0, "aria-label": this.#w.t("pdf.fetching") });
    const words = h("p", { class: "quiet" });
    const told = (come) => {
      bar.value = come;
      words.textContent = this.#w.t("pdf.come", { come: this.#w.bytes(come), all: this.#w.bytes(all) });
    };
    told(0);
    show(view, bar, words);
    return told;
  }

  /** Ends it, wherever it is; a second time does nothing. */
  close() {
    this.#ending.abort();
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = null;
    show(this.#place);
  }
}
