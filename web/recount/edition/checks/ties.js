import { placingsOf } from "./rankings.js";
import { at } from "../sitting.js";

/**
 * Check 9: every casting vote was given by whoever led towards these candidates at that instant, with a quorum, where the
 * rules let the chair decide; and one on the figures as they are parts exactly candidates whom nothing else parts.
 */
export function checkTies({ sittings }) {
  const counted = { ties: 0 };
  for (const sitting of sittings) {
    for (const tie of sitting.protocol.ties) demandTie(sitting, tie);
    counted.ties += sitting.protocol.ties.length;
  }
  return { counted };
}

function demandTie(sitting, tie) {
  const about = `the casting vote between ${tie.order.join(", ")}`;
  if (!sitting.step.chairDecides) throw sitting.mismatch("tie-unknown", `${about}: the chair decides nothing here`);
  const unknown = tie.order.find((one, i) => !sitting.candidates.includes(one) || tie.order.indexOf(one) !== i);
  if (unknown)
    throw sitting.mismatch("tie-unknown", `${about}: ${unknown} is not on the agenda, or stands there twice`);
  sitting.demandQuorum(at(tie.at), tie.order, `at ${about}`);
  const leader = sitting.leader(tie.at, tie.order);
  if (tie.from !== `member:${leader}`) {
    throw sitting.mismatch("tie-by-wrong-person", `${about}: member ${leader} led, and ${tie.from} decided`);
  }
  // One on other figures decides nothing: a conflict found late has changed them since.
  if (tie.figuresDigest === sitting.made.figuresDigest) demandEquals(sitting, tie, about);
}

function demandEquals(sitting, tie, about) {
  const { chain } = sitting.step;
  const standing = placingsOf(sitting.made).filter(({ candidate }) => tie.order.includes(candidate));
  const figures = standing.map(({ total, shares }) =>
    String([
      total,
      ...chain.map(({ criterion }) => shares.find((share) => share.criterion === criterion)?.combined ?? 0),
    ]),
  );
  if (new Set(figures).size > 1) throw sitting.mismatch("tie-unknown", `${about}: their figures part them`);
}
