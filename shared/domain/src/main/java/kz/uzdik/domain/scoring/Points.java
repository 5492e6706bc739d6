package kz.uzdik.domain.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * An exact number of points: a reduced fraction, so that sums, means and weights are compared without rounding. Written
 * as {@code 45}, {@code 4.5}, or {@code 37/9} where no finite decimal exists.
 */
public record Points(BigInteger numerator, BigInteger denominator) implements Comparable<Points> {
    public static final Points ZERO = of(0);

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,60}(\\.\\d{1,60}|/[1-9]\\d{0,60})?");

    public Points {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("a denominator is positive");
        }
        // Most points are whole, and nothing is to be reduced about them.
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    public static Points of(long whole) {
        return new Points(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Points of(BigDecimal exact) {
        BigInteger unscaled = exact.unscaledValue();
        return exact.scale() >= 0
                ? new Points(unscaled, BigInteger.TEN.pow(exact.scale()))
                : new Points(unscaled.multiply(BigInteger.TEN.pow(-exact.scale())), BigInteger.ONE);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws NumberFormatException if it is neither a decimal nor a fraction
     */
    public static Points parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            throw new NumberFormatException("not points");
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new BigDecimal(text))
                : new Points(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public Points plus(Points other) {
        if (denominator.equals(other.denominator)) {
            return new Points(numerator.add(other.numerator), denominator);
        }
        return new Points(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Points minus(Points other) {
        return plus(new Points(other.numerator.negate(), other.denominator));
    }

    public Points times(Points other) {
        return new Points(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** An exact share; {@code parts} is positive. */
    public Points dividedBy(long parts) {
        return new Points(numerator, denominator.multiply(BigInteger.valueOf(parts)));
    }

    /** Whether this is a whole number of steps, as a rubric's step demands; a step of zero allows anything. */
    public boolean isMultipleOf(Points step) {
        return step.numerator.signum() == 0
                || numerator
                                .multiply(step.denominator)
                                .mod(step.numerator.multiply(denominator))
                                .signum()
                        == 0;
    }

    @Override
    public int compareTo(Points other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For display only: a finite decimal as it is, any other fraction rounded half up to two decimals and marked so. */
    public String shown() {
        String exact = toString();
        return exact.indexOf('/') < 0
                ? exact
                : "≈"
                        + new BigDecimal(numerator)
                                .divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP)
                                .toPlainString();
    }

    @Override
    public String toString() {
        if (denominator.equals(BigInteger.ONE)) {
            // By far the most points are small and whole, and written down in great numbers.
            return numerator.bitLength() < Long.SIZE ? Long.toString(numerator.longValue()) : numerator.toString();
        }
        BigInteger rest = denominator;
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE) && denominator.bitLength() < 50
                ? new BigDecimal(numerator).divide(new BigDecimal(denominator)).toPlainString()
                : numerator + "/" + denominator;
    }
}
