// What the command prints of a verdict.

// A folder's names and texts come from whoever made it: none of them may begin a line of its own, or move the cursor.
const UNSEEN = /\p{C}/gu;

const UNSIGNED = "Provisional: the list of files is not signed yet.";

const WHAT = {
  files: (n) => `${n.files} files are there, unchanged; ${n.signatures} signatures verify`,
  poll: (n) =>
    `${n.documents} documents are of this one poll; ${n.extensions} extensions, ${n.supplements} supplementary rolls` +
    (n.annulled ? `, ${n.annulled} districts annulled` : ""),
  keys: (n) => `${n.keys} districts, each with a key of its own`,
  closing: (n) => `${n.open} ledgers published, ${n.withheld} withheld`,
  ledgers: (n) =>
    `${n.ballots} ballots, each with its credential and signature` +
    (n.uncounted ? `; ${n.uncounted} of annulled districts` : ""),
  issuance: (n) => `no more ballots than credentials, no more credentials than people (${n.credentials} lines)`,
  stations: (n) => `${n.stations} subtotals of paper stations, ${n.ballots} ballots`,
  results: (n) => `${n.districts} districts and the total are what was counted here`,
};

/** The report of a sound folder. */
export function verdictLines(verdict, receipt) {
  const { poll, districts, annulled, total } = verdict;
  return printable([
    ...headLines(verdict),
    "",
    ...[...districts].flatMap(([district, tally]) => tallyLines(district, tally, poll)),
    ...[...annulled].map(([district, why]) => `${district}: annulled, nothing of it is counted: ${why}`),
    ...tallyLines("total", total, poll),
    "",
    ...(receipt === null ? [] : [receiptLine(verdict)]),
    ending(verdict),
  ]);
}

const ending = ({ poll, provisional }) =>
  (provisional ? `What is there is sound. ${UNSIGNED}` : "The folder is sound.") +
  (poll.practice ? " It is a PRACTICE poll: its results are nobody's." : "");

/** The report of a folder in which a check failed. */
export function failureLines(verdict) {
  const { check, code, file, line, text } = verdict.failure;
  const place = [file, line === null ? null : `line ${line}`].filter((part) => part !== null).join(", ");
  return printable([...headLines(verdict), "", `NOT SOUND. Check ${check} fails (${code}): ${place}: ${text}`]);
}

const printable = (lines) => lines.map((line) => line.replace(UNSEEN, "\ufffd"));

function headLines({ poll, fingerprint, listed, provisional, passed }) {
  return [
    ...(poll
      ? [`Poll ${poll.name}${poll.practice ? " (PRACTICE)" : ""}: ${poll.questions.length} questions, K = ${poll.k}`]
      : []),
    ...(fingerprint ? [`Signing key ${fingerprint}: compare it with what was announced`] : []),
    ...passed.map(({ check, name, counted }) => `  ${check}. ${WHAT[name](counted)}`),
    ...(provisional ? [`  ${UNSIGNED}`] : []),
    ...(listed === false ? ["  Over HTTP nobody sees whether other files lie beside these."] : []),
  ];
}

function tallyLines(name, tally, poll) {
  if (tally === null) return [`${name}: fewer than ${poll.k} ballots, nothing is shown`];
  const parts = "online" in tally ? ` (${tally.online} online, ${tally.paper} on paper)` : "";
  const rows = tally.counts.map(
    (row, i) => `  ${poll.questions[i]}: ${row.map((said, answer) => `${answer || "cannot say"}: ${said}`).join(", ")}`,
  );
  return [`${name}: ${tally.ballots} ballots${parts}`, ...rows];
}

function receiptLine({ receipt: place, annulled }) {
  if (!place) return "The receipt stands nowhere in this poll. With its acknowledgement, that is evidence.";
  if (place.withheld)
    return `The receipt stands among those of district ${place.district}, whose ballots are withheld.`;
  const fate = annulled.has(place.district) ? ", which is annulled" : "";
  return `The receipt is ballot ${place.number} of ${place.of} in district ${place.district}${fate}.`;
}
