import { Mismatch } from "../../mismatch.js";
import { AT_CLOSE, AT_OPENING, AT_SEAL, RESULTS, Sitting, partsOf } from "../sitting.js";

const LENGTHS = { district: /^\d{4}$/, region: /^\d{2}$/, republic: /^kz$/ };

/**
 * Check 3: every sitting is one that the rules foresee; it has as many members and as great a quorum as they say; those
 * who came and left come to those who were there; and there was a quorum at the opening, at the seal and at the close.
 *
 * Gives the sittings.
 */
export function checkSittings({ results, rules }) {
  const sittings = results.sittings.map((written) => sittingOf(written, results, rules));
  const twice = sittings.find((sitting, i) => sittings.findIndex(({ id }) => id === sitting.id) !== i);
  if (twice) throw twice.mismatch("sitting-twice", "it stands there twice");
  let quorums = 0;
  for (const sitting of sittings) {
    demandPanel(sitting);
    demandAttendance(sitting);
    quorums += demandQuorums(sitting);
  }
  return { sittings, counted: { sittings: sittings.length, quorums } };
}

function sittingOf(written, results, rules) {
  const wrong = (text) => new Mismatch("sitting-unknown", text, { file: RESULTS, place: written.sitting });
  const parts = partsOf(written.sitting);
  if (parts === null || parts.edition !== results.edition) throw wrong(`it is no sitting of ${results.edition}`);
  const step = rules.step(parts.step);
  if (!step || step.commission !== parts.kind) throw wrong("the rules have no such step of such a commission");
  if (!LENGTHS[step.rule.level].test(parts.area)) throw wrong(`its commission must be of a ${step.rule.level}`);
  if (written.protocol.sitting !== written.sitting) throw wrong(`its protocol is of ${written.protocol.sitting}`);
  return new Sitting(written, step, parts.kind, parts.area);
}

function demandPanel(sitting) {
  const { step, protocol } = sitting;
  if (protocol.members !== step.rule.members) {
    throw sitting.mismatch("members-differ", `${protocol.members} members, and the rules want ${step.rule.members}`);
  }
  const { numerator, denominator } = step.rule.quorum;
  const quorum = Math.ceil((protocol.members * numerator) / denominator);
  if (protocol.quorum !== quorum) {
    throw sitting.mismatch("quorum-differs", `says that ${protocol.quorum} make a quorum, and ${quorum} do`);
  }
  if (protocol.paragraph !== step.paragraph) {
    throw sitting.mismatch("paragraph-differs", `cites ${protocol.paragraph}, and the rules ${step.paragraph}`);
  }
  const late = protocol.recusals.find((back) => back.late !== (back.found !== undefined));
  if (late) throw sitting.mismatch("recusal-wrong", `member ${late.member}'s is late without a time, or the reverse`);
}

function demandAttendance(sitting) {
  const { protocol } = sitting;
  const known = protocol.members + protocol.substitutions.filter(({ office }) => office === "member").length;
  const wrong = (text) => sitting.mismatch("attendance-wrong", text);
  if (protocol.attendance.length === 0) throw wrong("nobody ever came");
  const there = new Set();
  let before = protocol.convenedAt;
  for (const { member, kind, at, phase } of protocol.attendance) {
    if (member > known) throw wrong(`there is no member ${member}`);
    if ((kind === "came") === there.has(member)) throw wrong(`member ${member} ${kind} twice`);
    if (Date.parse(at) < Date.parse(before)) throw wrong(`member ${member} ${kind} before what stands above`);
    if (phase !== "open" && phase !== "sealed") throw wrong(`nobody comes or leaves when it is ${phase}`);
    if (kind === "came") there.add(member);
    else there.delete(member);
    before = at;
  }
  const present = [...sitting.present(AT_CLOSE)].sort((a, b) => a - b);
  if (String(present) !== String(protocol.present)) {
    throw wrong(`at the close ${present} were there, and the protocol says ${protocol.present}`);
  }
}

function demandQuorums(sitting) {
  sitting.demandQuorum(AT_OPENING, sitting.candidates, "at the opening");
  sitting.demandQuorum(AT_CLOSE, sitting.standing, "at the close");
  if (sitting.step.kind !== "selection") return 2;
  sitting.demandQuorum(AT_SEAL, sitting.standing, "at the seal");
  return 3;
}
