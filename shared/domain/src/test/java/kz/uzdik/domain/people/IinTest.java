package kz.uzdik.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
    @Test
    void a_number_with_the_right_check_digit_is_accepted() {
        assertThat(Iin.isIin("061211600012")).isTrue();
    }

    @Test
    void every_wrong_check_digit_is_refused() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(Iin.isIin("06121160001" + digit)).isEqualTo(digit == '2');
        }
    }

    @Test
    void a_base_whose_two_checks_both_give_ten_is_never_issued() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(Iin.isIin("89040231584" + digit)).isFalse();
        }
    }

    @Test
    void at_most_one_check_digit_fits_any_base_and_few_bases_have_none() {
        Random random = new Random(12);
        int never = 0;
        for (int i = 0; i < 5_000; i++) {
            String base = "%011d".formatted(random.nextLong(100_000_000_000L));
            int fitting = 0;
            for (char digit = '0'; digit <= '9'; digit++) {
                fitting += Iin.isIin(base + digit) ? 1 : 0;
            }
            assertThat(fitting).isLessThanOrEqualTo(1);
            never += fitting == 0 ? 1 : 0;
        }
        assertThat(never).isBetween(5_000 / 300, 5_000 / 60); // one in 121: ten of eleven, twice
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06121160001", "0612116000120", "06121160001a", " 61211600012", "٠٦١٢١١٦٠٠٠١٢"})
    void what_is_not_twelve_digits_is_refused(String text) {
        assertThat(Iin.isIin(text)).isFalse();
        assertThatThrownBy(() -> new Iin(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an IIN");
    }

    @Test
    void nothing_of_the_number_is_shown_in_text() {
        assertThat(new Iin("061211600012")).hasToString("Iin[hidden]");
    }
}
