// What the command prints of a verdict on an edition.

// A folder's names and texts come from whoever made it: none of them may begin a line of its own, or move the cursor.
const UNSEEN = /\p{C}/gu;

const WHAT = {
  files: (n) =>
    `${n.files} files are named, each unchanged` +
    (n.removed > 0 ? `; ${n.removed} of them removed, each by a signed record` : "") +
    "; the list of them is signed",
  rules: (n) => `the results were made by the rules that lie beside them (${n.steps} steps)`,
  sittings: (n) => `${n.sittings} sittings as the rules foresee them; ${n.quorums} times there was a quorum`,
  cascade: (n) => `${n.candidates} places on agendas follow from the steps before; ${n.named} candidates are named`,
  sheets: (n) => `${n.sheets} sheets, whole and within bounds; ${n.struck} of them rightly struck`,
  officers: (n) => `${n.assessments} figures of officers, each once and within bounds`,
  outside: (n) => `${n.figures} figures of polls or stated; ${n.polls} polls recounted (${n.ballots} ballots)`,
  rankings: (n) => `${n.rankings} rankings made anew from ${n.figures} figures; ${n.placings} places are right`,
  ties: (n) => `${n.ties} casting votes, each by whoever led`,
  protocols: (n) => `${n.signatures} signatures under the protocols; ${n.digests} digests worked out again`,
  awards: (n) => `${n.awards} awards go to whom the rankings give them`,
};

/** The report on a sound version. */
export function verdictLines(verdict) {
  return printable([...headLines(verdict), "", ending(verdict)]);
}

function ending({ about, removed: records }) {
  const removed = records.filter(({ still }) => !still);
  const all = about === "results" ? "The bundle is sound" : `The files of this ${about} are sound`;
  return removed.length > 0 ? `${all}, with ${removed.length} files removed.` : `${all}.`;
}

/** The report on a version in which a check failed. */
export function failureLines(verdict) {
  const { check, code, file, line, place, text } = verdict.failure;
  const where = [file, line === null ? null : `line ${line}`, place].filter((part) => part !== null).join(", ");
  return printable([...headLines(verdict), "", `NOT SOUND. Check ${check} fails (${code}): ${where}: ${text}`]);
}

const printable = (lines) => lines.map((line) => line.replace(UNSEEN, "\ufffd"));

function headLines({ edition, number, corrects, inForce, about, fingerprint, listed, passed, removed, notCheckable }) {
  return [
    ...(edition ? [`Edition ${edition}, version ${number}: ${about}`] : []),
    ...(corrects ? [`  It corrects version ${corrects}.`] : []),
    ...(inForce && inForce !== number ? [`  It is NOT in force: version ${inForce} is.`] : []),
    ...(fingerprint ? [`Signing key ${fingerprint}: compare it with what was announced`] : []),
    ...passed.map(({ check, name, counted }) => `  ${check}. ${WHAT[name](counted)}`),
    ...removed.map(
      ({ file, removedAt, reason, still }) =>
        `  ${file} was removed on ${removedAt} (${reason})${still ? ", and is still to be had here" : ""}`,
    ),
    ...notCheckable.map((what) => `  not checkable here: ${what}`),
    ...(about === "results" && passed.length > 1
      ? ["  not checked: texts in words, and the winners' pages beyond their digests"]
      : []),
    ...(listed === false ? ["  Over HTTP nobody sees whether other files lie beside these."] : []),
  ];
}
