import { Mismatch } from "../../mismatch.js";
import { RESULTS } from "../sitting.js";
import { placingsOf } from "./rankings.js";

/**
 * Check 11: the last step was decided, and exactly those win what the rules give for their places in the rankings, in
 * the rules' order.
 */
export function checkAwards({ results, rules, sittings }) {
  if (!sittings.some(({ step }) => step === rules.last)) {
    throw new Mismatch("sitting-missing", `nobody sat on the last step, ${rules.last.id}`, { file: RESULTS });
  }
  const winners = rules.awards.flatMap((award) =>
    given(award, sittings).map((candidate) => `${award.id} ${candidate}`),
  );
  const there = results.winners.map(({ award, candidate }) => `${award} ${candidate}`);
  const wrong = (text) => new Mismatch("winners-wrong", text, { file: RESULTS, place: "winners" });
  const more = there.find((winner, i) => !winners.includes(winner) || there.indexOf(winner) !== i);
  if (more) throw wrong(`the rankings do not give ${more}, or it stands there twice`);
  const missing = winners.find((winner) => !there.includes(winner));
  if (missing) throw wrong(`${missing} is missing`);
  if (String(winners) !== String(there)) throw wrong("they stand in another order");
  return { counted: { awards: winners.length } };
}

function given(award, sittings) {
  const placings = sittings.filter(({ step }) => step.id === award.step).flatMap(({ made }) => placingsOf(made));
  const passed = placings.filter(({ verdict }) => verdict === "passed");
  if (award.place !== undefined) return candidates(passed.filter(({ place }) => place === award.place));
  return candidates(award.most === undefined ? passed : best(placings, award.most));
}

const candidates = (placings) => placings.map(({ candidate }) => candidate);

function best(placings, criterion) {
  const points = ({ shares }) => shares.find((share) => share.criterion === criterion)?.combined;
  const scored = placings.filter((placing) => points(placing) !== undefined);
  return scored.filter((one) => scored.every((other) => points(one).compared(points(other)) >= 0));
}
