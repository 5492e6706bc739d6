package kz.uzdik.local.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_decimal_is_shown_as_it_stands() {
        assertThat(Figures.shown("65.5")).isEqualTo("65.5");
    }

    @Test
    void a_fraction_is_rounded_and_marked_as_such() {
        assertThat(Figures.shown("3019/60")).isEqualTo("≈50.32");
    }
}
