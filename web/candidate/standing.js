/** Whose dossier it is: the akim's or the organisation's name. */
export function whoseIs(dossier) {
  return (dossier.akim ?? dossier.organisation).name;
}

/** How a candidacy stands, in one word. */
export function markOf(dossier) {
  if (dossier.exit) return { key: "ended", tone: "bad" };
  if (dossier.admission) return dossier.admission.admitted ? { key: "admitted", tone: "good" } : { key: "refused", tone: "bad" };
  if (needsConsent(dossier)) return { key: "no-consent", tone: "bad" };
  if (dossier.submissions.length > 0) return { key: "handed-in", tone: "good" };
  return { key: "being-filled", tone: "" };
}

/** Whether the nominated candidate has still to agree. */
export function needsConsent(dossier) {
  return dossier.nominations.length > 0 && !dossier.consentedAt;
}

/** What was handed in at an intake; nothing where nothing was. */
export function handedIn(dossier, intake) {
  return dossier.submissions.find((submission) => submission.intake === intake);
}

/**
 * How an intake stands for a dossier: `handed-in`, `in-flight` (files are awaited), `lapsed` (they did not come), `open`,
 * `late` (open, past its deadline), `not-yet` or `closed`.
 */
export function intakeState(dossier, window, now) {
  const submission = handedIn(dossier, window.intake);
  if (submission) return { state: "handed-in", handedIn: submission };
  const flight = latestFlight(dossier, window.intake);
  if (flight && !flight.lapsedAt) return { state: "in-flight", flight };
  const { last } = window.deadline;
  const over = last !== undefined && Date.parse(last) < now;
  const open = window.open ? (over ? "late" : "open") : over ? "closed" : "not-yet";
  return { state: open, lapsed: flight };
}

/** Whether it is handed in and waits for files. */
export function isInFlight(dossier, intake) {
  const flight = latestFlight(dossier, intake);
  return flight !== undefined && !flight.lapsedAt;
}

function latestFlight(dossier, intake) {
  return dossier.flights.filter((flight) => flight.intake === intake).at(-1);
}

/** Whether a person can still change what lies in an intake. */
export function isChangeable({ state }) {
  return state === "open" || state === "late";
}

/**
 * How a document stands: by what the system has of it, and by what is on its way from this page.
 * `none`, `reading`, `sending`, `waiting`, `signed-out`, `paused`, `failed`, `interrupted`, `checking`, `findings`, `scanning`, `fine`.
 */
export function documentState(document, sending) {
  if (sending && sending.state !== "sent") return sending.state;
  // Sent, and not read of yet: what the system told last is of the file before.
  if (sending && sending.upload !== document?.upload) return "checking";
  if (!document) return "none";
  if (document.state === "planned") return sending ? "checking" : "interrupted";
  if (document.state === "arrived") return "checking";
  if (document.findings.length > 0) return "findings";
  return document.scan === "awaited" ? "scanning" : "fine";
}

/** How a document's state is marked. */
export function toneOf(state) {
  if (state === "fine") return "good";
  return ["findings", "failed", "signed-out", "interrupted"].includes(state) ? "bad" : "";
}

/** Whether the system is still looking at something. */
export function isBeingLookedAt(dossier) {
  return dossier.documents.some((document) =>
    document.state === "arrived" || (document.state === "judged" && document.scan === "awaited"));
}

/** What an intake lacks of all that the system says is missing: reasons name documents, forms and figures by their kind. */
export function missingAt(dossier, asked) {
  const documents = new Set(asked.documents.map((document) => document.kind));
  const forms = new Set((asked.forms ?? []).map((form) => form.id));
  return dossier.missing.filter(({ code, values }) =>
    (code === "document-missing" && documents.has(values.document)) || (code === "form-incomplete" && forms.has(values.form)));
}
