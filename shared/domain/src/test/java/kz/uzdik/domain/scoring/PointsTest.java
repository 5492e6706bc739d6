package kz.uzdik.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    private static final int CASES = 5_000;

    private final Random random = new Random(20200525);

    @Test
    void sums_differences_and_products_of_decimals_are_those_of_exact_decimals() {
        for (int i = 0; i < CASES; i++) {
            BigDecimal one = decimal();
            BigDecimal other = decimal();
            assertThat(Points.of(one).plus(Points.of(other))).isEqualTo(Points.of(one.add(other)));
            assertThat(Points.of(one).minus(Points.of(other))).isEqualTo(Points.of(one.subtract(other)));
            assertThat(Points.of(one).times(Points.of(other))).isEqualTo(Points.of(one.multiply(other)));
            assertThat(Points.of(one).compareTo(Points.of(other))).isEqualTo(one.compareTo(other));
        }
    }

    @Test
    void sums_of_shares_are_those_of_cross_multiplied_fractions() {
        for (int i = 0; i < CASES; i++) {
            long a = random.nextInt(-500, 500);
            long b = random.nextInt(1, 60);
            long c = random.nextInt(-500, 500);
            long d = random.nextInt(1, 60);
            Points sum = Points.of(a).dividedBy(b).plus(Points.of(c).dividedBy(d));
            assertThat(sum).isEqualTo(fraction(a * d + c * b, b * d));
            assertThat(Points.of(a).dividedBy(b).compareTo(Points.of(c).dividedBy(d)))
                    .isEqualTo(Long.compare(a * d, c * b));
        }
    }

    @Test
    void equal_numbers_are_equal_however_they_came_about() {
        assertThat(fraction(18, 4)).isEqualTo(Points.parse("4.5")).hasSameHashCodeAs(Points.of(new BigDecimal("4.50")));
        assertThat(fraction(0, 7)).isEqualTo(Points.ZERO);
        assertThat(Points.of(new BigDecimal("45E1"))).isEqualTo(Points.of(450));
    }

    @Test
    void means_that_differ_by_less_than_any_rounding_shows_do_not_tie() {
        Points third = Points.of(1).dividedBy(3);
        assertThat(third).isGreaterThan(Points.parse("0.333333333333333333"));
        assertThat(third.plus(third).plus(third)).isEqualByComparingTo(Points.of(1));
    }

    @Test
    void means_over_unequal_numbers_tie_when_they_are_exactly_equal() {
        Points overNine = sum(9, 8, 9, 8, 9, 8, 9, 8, 8).dividedBy(9);
        Points overEighteen = Points.of(152).dividedBy(18);
        Points justMore = sum(9, 8, 9, 8, 9, 8, 9, 8, 9).dividedBy(9);
        assertThat(overNine).isEqualTo(overEighteen).isLessThan(justMore);
        assertThat(overNine).hasToString("76/9");
    }

    @Test
    void what_is_written_is_read_back() {
        for (int i = 0; i < CASES; i++) {
            Points points = fraction(random.nextLong(-1_000_000, 1_000_000), random.nextLong(1, 5_000));
            assertThat(Points.parse(points.toString())).isEqualTo(points);
        }
    }

    @Test
    void a_finite_decimal_with_many_places_is_read_back() {
        for (int twos = 0; twos < 60; twos++) {
            for (int fives = 0; fives < 25; fives++) {
                BigInteger denominator =
                        BigInteger.TWO.pow(twos).multiply(BigInteger.valueOf(5).pow(fives));
                Points points = new Points(new BigInteger("1234567890123456789012"), denominator);
                assertThat(Points.parse(points.toString())).isEqualTo(points);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "4.5", "37/9", "-4.5", "-37/9", "0", "0.125"})
    void the_shortest_form_is_written_as_it_was_read(String text) {
        assertThat(Points.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "4,5", "1e3", "+1", ".5", "5.", "1/0", "1/-2", "1/2/3", "0x1", "NaN", "٤", "4.5/2"})
    void what_is_no_number_of_points_is_refused(String text) {
        assertThatThrownBy(() -> Points.parse(text)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void a_text_of_endless_digits_is_refused_before_it_is_computed_with() {
        assertThatThrownBy(() -> Points.parse("9".repeat(1000))).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Points.parse("1/" + "9".repeat(1000))).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void a_denominator_is_positive() {
        assertThatThrownBy(() -> fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fraction(1, -2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_display_is_rounded() {
        assertThat(fraction(37, 9).shown()).isEqualTo("≈4.11");
        assertThat(Points.parse("4.125").shown()).isEqualTo("4.125");
        assertThat(Points.of(450).shown()).isEqualTo("450");
        assertThat(Points.ZERO.shown()).isEqualTo("0");
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextLong(-100_000, 100_000), random.nextInt(0, 5));
    }

    private static Points fraction(long numerator, long denominator) {
        return new Points(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Points sum(int... points) {
        Points sum = Points.ZERO;
        for (int each : points) {
            sum = sum.plus(Points.of(each));
        }
        return sum;
    }
}
