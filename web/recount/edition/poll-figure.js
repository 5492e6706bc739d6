import { Fraction } from "./fraction.js";

const LEAST = 1;
const MOST = 5;

/**
 * What a poll gives the candidate of a unit, as a fraction, or null: the mean answer to each question by those who could
 * say, the mean of these, and its place between the worst and the best answer as the same place between the bounds.
 * `verdict` is a recount's.
 */
export function pollFigure({ poll, districts }, unit, { minimum, maximum }) {
  if (!districts.has(unit)) return null;
  const counted = districts.get(unit);
  const enough = counted !== null && counted.ballots >= Math.max(poll.k, poll.minimum);
  const mean = enough ? meanOf(counted.counts) : null;
  if (mean === null) return poll.belowMinimum === "least-points" ? minimum : null;
  const share = mean.minus(Fraction.of(LEAST)).over(MOST - LEAST);
  return minimum.plus(share.times(maximum.minus(minimum)));
}

// Of a question that nobody could answer there is no mean.
function meanOf(rows) {
  const means = rows.flatMap((row) => {
    const said = row.slice(LEAST, MOST + 1);
    const number = said.reduce((sum, count) => sum + count, 0);
    const points = said.reduce((sum, count, i) => sum + BigInt(count) * BigInt(i + LEAST), 0n);
    return number === 0 ? [] : [new Fraction(points, BigInt(number))];
  });
  if (means.length === 0) return null;
  return means.reduce((sum, mean) => sum.plus(mean), Fraction.ZERO).over(means.length);
}
