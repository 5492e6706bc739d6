import { h, show } from "../../shared/dom.js";
import { reason } from "../field.js";
import { isPdf, PdfInPlace, showsPdf } from "./pdf.js";

const SEEN_AS = { image: "img", video: "video" };
// A word that was lost is awaited for good; whether it was is for the system to say.
const UNSCANNED = ["inconclusive", "awaited"];

/** The files of a dossier, with what was found in them; films, pictures and PDFs are seen in place. */
export function documents(app, rules, dossier, isSecretary) {
  const { w } = app;
  return [
    h("h2", {}, w.t("documents")),
    dossier.documents.length === 0 ? h("p", {}, w.t("documents.none")) : null,
    h("ul", { class: "cards" }, dossier.documents.map((document) => card(app, rules, dossier, document, isSecretary))),
  ];
}

function card(app, rules, dossier, document, isSecretary) {
  const { w } = app;
  const kind = rules.name("document", document.kind);
  const remark = dossier.remarks?.find((one) => one.document === document.kind);
  return h("li", { class: "card", "data-kind": document.kind },
    h("h3", {}, kind),
    h("p", {}, `${document.name}, ${w.bytes(document.bytes)}`),
    document.findings.length > 0 ? h("div", { class: "notice warn" }, document.findings.map((finding) =>
      h("p", {}, finding.text, finding.needsPerson ? ` ${w.t("finding.person")}` : null))) : null,
    remark ? h("div", { class: "notice" }, h("p", {}, h("strong", {}, w.t("remark")), " ", h("span", { class: "words" }, remark.text))) : null,
    document.release ? h("p", { class: "quiet" }, w.t("released", { at: w.date(document.release.at), reason: document.release.reason })) : null,
    opening(app, dossier.dossier, document, kind),
    isSecretary && UNSCANNED.includes(document.scan) && !document.release ? release(app, dossier.dossier, document) : null);
}

function opening(app, candidate, document, kind) {
  const { w } = app;
  if (document.scan === "threat") return h("div", { class: "notice bad" }, h("p", {}, w.t("scan.threat")));
  if (document.scan === "awaited" && !document.release) return h("p", { class: "quiet" }, w.t("scan.awaited"));
  if (document.scan === "inconclusive" && !document.release) return h("p", {}, w.t("scan.inconclusive"));
  const place = h("div", {});
  const problem = h("div", {});
  let pdf = null;
  const button = h("button", {
    type: "button", class: "plain", "aria-label": `${w.t("document.open")}: ${kind}`,
    onclick: () => app.act(button, problem, async () => {
      pdf?.close();
      const address = await app.calls.document(candidate, document.upload);
      if (isPdf(document) && showsPdf()) {
        pdf = new PdfInPlace(w, place, kind);
        app.closing(() => pdf.close());
        button.hidden = true;
        await pdf.open(document, address, { link: download(w, document, address), closed: () => {
          button.hidden = false;
          button.focus();
        } });
      } else {
        show(place, seen(w, document, kind, address));
        place.firstElementChild.focus();
      }
    }),
  }, w.t("document.open"));
  return h("div", { class: "deed" }, button, problem, place);
}

// The address is good for a few minutes: it is asked for when somebody wants to see the file, and anew each time.
function seen(w, document, kind, address) {
  const tag = SEEN_AS[document.mediaType.split("/")[0]];
  const link = download(w, document, address);
  if (tag === "video") return [h("video", { src: address, controls: true, tabindex: "0", "aria-label": kind, playsinline: true }), link];
  if (tag === "img") return [h("img", { class: "seen", src: address, alt: kind, tabindex: "-1" }), link];
  link.setAttribute("tabindex", "-1");
  return [link, isPdf(document) ? h("p", { class: "quiet" }, w.t("pdf.no-viewer")) : null];
}

function download(w, { name }, address) {
  return h("p", {}, h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, w.t("document.file", { name })),
    " ", h("span", { class: "quiet" }, w.t("document.minutes")));
}

function release(app, candidate, { upload, scan }) {
  const { w } = app;
  const why = reason({ id: `release-${upload}`, label: w.t("release.reason"), hint: w.t("release.hint"), longest: 1000 });
  return h("details", {}, h("summary", {}, w.t("release")),
    app.form(w.t("release"), [scan === "awaited" ? h("p", {}, w.t("release.awaited")) : null, why.element], async () => {
      await app.calls.release(candidate, upload, why.value());
      await app.go(location.hash, w.t("release.done"));
    }, { needed: [why] }));
}
