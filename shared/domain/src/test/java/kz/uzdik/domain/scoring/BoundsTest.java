package kz.uzdik.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.scoring.Criterion.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
    private static final Bounds HALVES = bounds("0", "10", "0.5");

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "9.5", "10", "19/2"})
    void both_ends_and_every_step_between_are_allowed(String points) {
        assertThat(HALVES.allow(Points.parse(points))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "10.5", "0.25", "9.99", "1/3", "-0.000000000000000001"})
    void what_lies_outside_or_between_steps_is_not_allowed(String points) {
        assertThat(HALVES.allow(Points.parse(points))).isFalse();
    }

    @Test
    void steps_are_counted_from_the_minimum() {
        Bounds odd = bounds("1", "9", "2");
        assertThat(odd.allow(Points.of(3))).isTrue();
        assertThat(odd.allow(Points.of(4))).isFalse();
    }

    @Test
    void a_minimum_below_zero_is_stepped_from_too() {
        Bounds deduction = bounds("-3", "0", "1.5");
        assertThat(deduction.allow(Points.parse("-1.5"))).isTrue();
        assertThat(deduction.allow(Points.of(-1))).isFalse();
    }

    @Test
    void a_step_of_zero_allows_anything_within() {
        assertThat(bounds("0", "1", "0").allow(Points.parse("1/3"))).isTrue();
        assertThat(bounds("0", "1", "0").allow(Points.parse("4/3"))).isFalse();
    }

    private static Bounds bounds(String minimum, String maximum, String step) {
        return new Bounds(Points.parse(minimum), Points.parse(maximum), Points.parse(step));
    }
}
