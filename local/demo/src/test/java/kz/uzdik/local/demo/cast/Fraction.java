package kz.uzdik.local.demo.cast;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact number, enough of one to work the tables out again. */
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    Fraction {
        BigInteger common = over.gcd(under);
        over = over.divide(common);
        under = under.divide(common);
    }

    static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** Reads {@code 56}, {@code 65.5} and {@code 223/6}. */
    static Fraction read(String text) {
        if (text.contains("/")) {
            int slash = text.indexOf('/');
            return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
