// Numbers modulo n as the blinding needs them. The exponent is public and the same for all, and r lives for one message:
// so none of this has to take the same time for every value.

/** base to the power of 65537 modulo n: sixteen squarings and one product, which a weak phone does at once. */
export function power65537(base, n) {
  let square = base % n;
  for (let i = 0; i < 16; i++) square = (square * square) % n;
  return (square * base) % n;
}

/** The inverse modulo n by the extended algorithm of Euclid, or null where value and n share a factor. */
export function inverse(value, n) {
  let [r0, r1] = [n, value % n];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [t0, t1] = [t1, t0 - q * t1];
  }
  if (r0 !== 1n) return null;
  return t0 < 0n ? t0 + n : t0;
}
