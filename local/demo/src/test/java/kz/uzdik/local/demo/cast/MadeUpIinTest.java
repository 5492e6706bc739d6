package kz.uzdik.local.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MadeUpIinTest {
    private static final LocalDate BORN = LocalDate.of(1979, 3, 14);

    @Test
    void the_check_digit_is_the_weighed_sum_modulo_eleven() {
        // 7*1 + 9*2 + 0*3 + 3*4 + 1*5 + 4*6 + 1*7 + 4*8 = 105, and 105 modulo 11 is 6.
        assertThat(MadeUpIin.of(BORN, 4000)).isEqualTo("790314140006");
    }

    @Test
    void where_that_is_ten_the_digits_are_weighed_anew() {
        // Weighed with 1 to 11 it is 164, modulo 11 is 10; weighed with 3 to 11, 1, 2 it is 133, modulo 11 is 1.
        assertThat(MadeUpIin.of(BORN, 81)).startsWith("79031410081").endsWith("1");
    }

    @Test
    void where_it_is_ten_again_the_number_does_not_exist_and_the_next_is_taken() {
        assertThat(MadeUpIin.of(BORN, 80)).isEqualTo(MadeUpIin.of(BORN, 81));
    }

    @Test
    void nobody_alive_can_have_it() {
        assertThat(MadeUpIin.of(BORN, 4000).charAt(6)).isEqualTo('1');
    }
}
