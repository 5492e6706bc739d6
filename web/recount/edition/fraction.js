/** An exact number of points: a reduced fraction of integers of any length. */
export class Fraction {
  constructor(numerator, denominator = 1n) {
    const common = gcd(numerator, denominator);
    this.numerator = numerator / common;
    this.denominator = denominator / common;
  }

  static ZERO = new Fraction(0n);

  /** A whole number. */
  static of(whole) {
    return new Fraction(BigInt(whole));
  }

  /** Reads `45`, `4.5` and `37/9`; null when it is none of these. */
  static read(text) {
    const parts = /^(-?\d{1,60})(?:\.(\d{1,60})|\/([1-9]\d{0,60}))?$/.exec(text);
    if (parts === null) return null;
    const [, whole, decimals, denominator] = parts;
    if (decimals !== undefined) return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
    return new Fraction(BigInt(whole), BigInt(denominator ?? 1));
  }

  plus(other) {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other) {
    return this.plus(other.negated());
  }

  negated() {
    return new Fraction(-this.numerator, this.denominator);
  }

  times(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** An exact share; `parts` is a positive whole number. */
  over(parts) {
    return new Fraction(this.numerator, this.denominator * BigInt(parts));
  }

  /** Negative, zero or positive. */
  compared(other) {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  is(other) {
    return this.compared(other) === 0;
  }

  /** Whether this is a whole number of steps; a step of nothing allows anything. */
  isMultipleOf(step) {
    if (step.numerator === 0n) return true;
    return (this.numerator * step.denominator) % (step.numerator * this.denominator) === 0n;
  }

  /** As bundles write it: a decimal where it is finite and not too long, a fraction elsewhere. */
  toString() {
    if (this.denominator === 1n) return String(this.numerator);
    const places = decimalPlaces(this.denominator);
    if (places === null || this.denominator >= 1n << 49n) return `${this.numerator}/${this.denominator}`;
    const scaled = (this.numerator * 10n ** BigInt(places)) / this.denominator;
    const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
    return `${scaled < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
}

/** Of how many decimals it is that a reduced fraction with this denominator has, or null where they never end. */
function decimalPlaces(denominator) {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function gcd(one, other) {
  let [a, b] = [one < 0n ? -one : one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
