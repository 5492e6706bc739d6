import { Note } from "../note.js";
import { Transcript, listed, named } from "../transcript.js";

const WITHHELD = "—";

/**
 * Check 10: chair, or whoever led instead, and secretary have signed each protocol by the same digest; and where no word
 * of a protocol is kept from the public, the digest is that of the protocol as it stands here.
 */
export function checkProtocols({ sittings, notCheckable }) {
  const counted = { signatures: 0, digests: 0 };
  const withheld = [];
  for (const sitting of sittings) {
    demandSignatures(sitting);
    counted.signatures += sitting.signatures.length;
    if (hasWithheld(sitting.protocol)) withheld.push(sitting.id);
    else {
      demandDigest(sitting);
      counted.digests++;
    }
  }
  if (withheld.length > 0) {
    const sittings = withheld.join(", ");
    const text = `the digests of ${withheld.length} protocols, which cover words about persons that are not public: ${sittings}`;
    notCheckable.push(new Note("protocol-digests", { n: withheld.length, sittings }, text));
  }
  return { counted };
}

function demandSignatures(sitting) {
  const { signatures, protocol } = sitting;
  const leading = signatures.filter(({ by }) => by === "chair" || by === "acting-chair").length;
  const secretary = signatures.filter(({ by }) => by === "secretary").length;
  if (signatures.length !== 2 || leading !== 1 || secretary !== 1) {
    throw sitting.mismatch("signatures-wrong", `signed by ${signatures.map(({ by }) => by).join(", ") || "nobody"}`);
  }
  const other = signatures.find((signature) => signature.protocol !== protocol.digest);
  if (other) throw sitting.mismatch("signatures-wrong", `the ${other.by} signed another protocol`);
  const last = protocol.attendance.at(-1).at;
  const early = signatures.find((signature) => Date.parse(signature.at) < Date.parse(last));
  if (early) throw sitting.mismatch("signatures-wrong", `the ${early.by} signed before the sitting was over`);
}

function hasWithheld(protocol) {
  const about = [...protocol.attendance, ...protocol.substitutions, ...protocol.recusals];
  const grounds = [...protocol.departures, ...protocol.admissions.flatMap(({ reasons }) => reasons)];
  return (
    about.some(({ reason }) => reason === WITHHELD) ||
    grounds.some(({ values }) => Object.values(values).includes(WITHHELD)) ||
    protocol.meeting?.link === WITHHELD ||
    (protocol.interviews ?? []).some(
      ({ link, moved }) => link === WITHHELD || moved.some(({ reason }) => reason === WITHHELD),
    )
  );
}

function demandDigest(sitting) {
  const digest = digestOf(sitting.protocol);
  if (digest !== sitting.protocol.digest) {
    throw sitting.mismatch("protocol-digest-wrong", `the digest of what stands here is ${digest}`);
  }
}

function digestOf(protocol) {
  const lines = new Transcript()
    .line("protocol", protocol.sitting, protocol.paragraph, protocol.convenedAt)
    .line(
      "members",
      protocol.members,
      "chair",
      protocol.chair,
      "quorum",
      protocol.quorum,
      "present",
      listed(protocol.present),
    );
  const { meeting } = protocol;
  if (meeting) {
    lines.line("meeting", meeting.at, meeting.place ?? "", meeting.link ?? "");
    for (const candidate of meeting.order) lines.line("taken", candidate);
  }
  for (const { candidate, at, place, link, came, moved } of protocol.interviews ?? []) {
    lines.line("interview", candidate, at, place ?? "", link ?? "", came ?? "");
    for (const earlier of moved) lines.line("moved", earlier.from, earlier.came ?? "", earlier.reason, earlier.at);
  }
  for (const { member, kind, reason, phase, at } of protocol.attendance) {
    lines.line("attendance", member, named(kind), reason, named(phase), at);
  }
  for (const { office, from, to, reason, phase, at } of protocol.substitutions) {
    lines.line("substitution", named(office), from, to, reason, named(phase), at);
  }
  for (const { member, candidate, reason, found } of protocol.recusals) {
    lines.line("recusal", member, candidate, reason, found ? `${named(found.phase)} ${found.at}` : "");
  }
  for (const { candidate, admitted, reasons } of protocol.admissions) {
    lines.line("admission", candidate, admitted);
    for (const reason of reasons) ground(lines, reason);
  }
  for (const reason of protocol.departures) ground(lines, reason);
  if (protocol.ranking) lines.line("ranking", protocol.run, protocol.ranking.inputsDigest);
  for (const { order, reason, from, at } of protocol.ties) lines.line("tie", listed(order), reason, from, at);
  for (const candidate of protocol.passed) lines.line("passed", candidate);
  return lines.digest();
}

function ground(lines, { code, paragraph, values }) {
  lines.line("ground", code, paragraph);
  for (const name of Object.keys(values).sort()) lines.line("value", name, values[name]);
}
