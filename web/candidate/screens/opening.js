import { h, show } from "../../shared/dom.js";
import { Refused } from "../../shared/failures.js";
import { failure } from "../failure.js";
import { field, oneOf, select, tick } from "../field.js";
import { addressOf } from "../routes.js";

const KEPT = "opening";

/** Opens a dossier: first which edition, then who competes, who files, and where letters go. */
export async function opening(app) {
  const { w } = app;
  const typed = app.kept.get(KEPT) ?? { nominated: false };
  const editions = await app.editions();
  const rest = h("div", {});
  const edition = field({
    label: w.t("opening.edition"),
    hint: w.t("opening.edition-hint"),
    input: h("input", {
      id: "edition", list: "editions", value: typed.edition ?? editions.at(-1) ?? "", autocomplete: "off", maxlength: 60,
      onchange: () => {
        typed.edition = edition.input.value.trim();
        app.kept.put(KEPT, typed);
        ask();
      },
    }),
  });

  async function ask() {
    typed.edition = edition.input.value.trim();
    edition.tell(null);
    try {
      show(rest, new Particulars(app, typed, await app.calls.contest(typed.edition)).nodes());
    } catch (failed) {
      if (failed instanceof Refused && failed.status === 404) {
        show(rest);
        edition.tell(w.t("opening.edition-unknown"));
      } else {
        show(rest, failure(app, failed, ask));
      }
    }
  }

  if (edition.input.value) await ask();
  return [
    h("p", {}, h("a", { href: addressOf("candidacies") }, w.t("candidacies"))),
    h("h1", {}, w.t("open")),
    h("datalist", { id: "editions" }, editions.map((one) => h("option", { value: one }))),
    edition.element,
    rest,
  ];
}

/** The fields, by the pointers of the request that is made of them. */
class Particulars {
  #app;
  #typed;
  #contest;
  #fields = {};

  constructor(app, typed, contest) {
    this.#app = app;
    this.#typed = typed;
    this.#contest = contest;
  }

  nodes() {
    const { w } = this.#app;
    const problem = h("div", {});
    const button = h("button", { type: "submit" }, w.t("open"));
    const nominator = h("div", {});
    this.#nominator(nominator);
    return h("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      this.#app.act(button, problem, () => this.#send(), this.#fields);
    } },
      h("p", { class: "quiet" }, this.#contest.title),
      h("fieldset", {}, h("legend", {}, w.t("opening.candidate")), this.#candidate()),
      this.#contest.nominators.length > 0 ? tick({
        id: "nominated", label: w.t("opening.nominated"), checked: this.#typed.nominated,
        onchange: (checked) => {
          this.#keep("nominated", checked);
          this.#nominator(nominator);
        },
      }).element : null,
      nominator,
      h("fieldset", {}, h("legend", {}, w.t("opening.contact")), h("p", { class: "hint" }, w.t("opening.contact-hint")),
        this.#contact("/contact")),
      problem,
      h("div", { class: "buttons" }, button));
  }

  #candidate() {
    const { w } = this.#app;
    if (this.#contest.applicants === "organisation") {
      return [
        this.#text("/organisation/name", w.t("opening.organisation"), { maxlength: 300 }),
        this.#text("/organisation/bin", w.t("opening.bin"), { inputmode: "numeric", autocomplete: "off" }, w.t("opening.bin-hint")),
        this.#text("/organisation/unit", w.t("opening.unit"), { inputmode: "numeric" }, w.t("opening.unit-hint")),
        this.#text("/organisation/head", w.t("opening.head"), { maxlength: 300 }),
        tick({
          id: "central", label: w.t("opening.central"), checked: Boolean(this.#typed["/organisation/central"]),
          onchange: (checked) => this.#keep("/organisation/central", checked),
        }).element,
      ];
    }
    return [
      this.#text("/akim/name", w.t("opening.name"), { maxlength: 200, autocomplete: "name" }),
      this.#text("/akim/iin", w.t("opening.iin"), { inputmode: "numeric", autocomplete: "off" }, w.t("opening.iin-hint")),
      this.#text("/akim/unit", w.t("opening.unit"), { inputmode: "numeric" }, w.t("opening.unit-hint")),
      this.#text("/akim/inOfficeSince", w.t("opening.since"), { type: "date" }),
    ];
  }

  #nominator(place) {
    const { w } = this.#app;
    if (!this.#typed.nominated || this.#contest.nominators.length === 0) {
      show(place);
      return;
    }
    const kind = oneOf({
      name: "nominator-kind", legend: w.t("opening.nominator-kind"),
      options: this.#contest.nominators.map((id) => [id, this.#contest.name("nominator", id)]),
      chosen: this.#typed["/nominator/kind"], onchange: (chosen) => this.#keep("/nominator/kind", chosen),
    });
    this.#fields["/nominator/kind"] = kind;
    show(place, h("fieldset", {}, h("legend", {}, w.t("opening.nominator")),
      kind.element,
      this.#text("/nominator/body", w.t("opening.nominator-body"), { maxlength: 300, autocomplete: "organization" }),
      h("fieldset", {}, h("legend", {}, w.t("opening.nominee")), h("p", { class: "hint" }, w.t("opening.nominee-hint")),
        this.#contact("/nominator/nominee"))));
  }

  #contact(at) {
    const { w } = this.#app;
    const language = field({
      label: w.t("opening.language"),
      input: select({
        id: idOf(`${at}/language`), options: [["kk", "Қазақша"], ["ru", "Русский"], ["en", "English"]],
        chosen: this.#typed[`${at}/language`] ?? w.language, onchange: (chosen) => this.#keep(`${at}/language`, chosen),
      }),
    });
    this.#fields[`${at}/language`] = language;
    return [
      this.#text(`${at}/name`, w.t("opening.contact-name"), { maxlength: 200 }),
      this.#text(`${at}/email`, w.t("opening.email"), { type: "email", maxlength: 254 }),
      language.element,
    ];
  }

  #text(pointer, label, attributes, hint) {
    const made = field({ label, hint, input: h("input", {
      type: "text", ...attributes, id: idOf(pointer), value: this.#typed[pointer] ?? "",
      oninput: () => this.#keep(pointer, made.input.value),
    }) });
    this.#fields[pointer] = made;
    return made.element;
  }

  #keep(pointer, value) {
    this.#typed[pointer] = value;
    this.#app.kept.put(KEPT, this.#typed);
  }

  async #send() {
    const { dossier, documents } = await this.#app.calls.open(this.#request());
    this.#app.kept.drop(KEPT);
    // Whoever nominates second has no share in the documents.
    if (documents) this.#app.go(addressOf("dossier", { dossier }), this.#app.w.t("opening.done"));
    else this.#app.go(addressOf("candidacies"), this.#app.w.t("opening.joined", { dossier }));
  }

  // Its parts are there even if nothing was typed into them, so that each empty field is told by its own name.
  #request() {
    const { language } = this.#app.w;
    const applicant = this.#contest.applicants === "organisation" ? "organisation" : "akim";
    const request = { edition: this.#typed.edition, [applicant]: {}, contact: { language } };
    if (this.#typed.nominated && this.#contest.nominators.length > 0) request.nominator = { nominee: { language } };
    for (const [pointer, value] of Object.entries(this.#typed)) {
      const path = pointer.slice(1).split("/");
      if (!pointer.startsWith("/") || request[path[0]] === undefined || value === "") continue;
      put(request, path, typeof value === "string" ? value.trim() : value);
    }
    return request;
  }
}

function put(object, [name, ...rest], value) {
  if (rest.length === 0) object[name] = value;
  else put(object[name] ??= {}, rest, value);
}

const idOf = (pointer) => `o${pointer.replaceAll("/", "-")}`;
