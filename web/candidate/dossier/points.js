/** Exact points as people read them: decimals as they are, a fraction without an end rounded to two and marked so. */
export function pointsText(w, exact) {
  const [numerator, denominator] = exact.split("/");
  if (denominator === undefined) return w.number(Number(exact), { maximumFractionDigits: 20 });
  return `≈${w.number(Number(numerator) / Number(denominator), { maximumFractionDigits: 2 })}`;
}
