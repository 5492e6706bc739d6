package kz.uzdik.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PaddedTest {
    @Test
    void a_short_number_gets_zeros_and_a_long_one_stays_whole() {
        assertThat(Padded.of(0, 3)).isEqualTo("000");
        assertThat(Padded.of(42, 3)).isEqualTo("042");
        assertThat(Padded.of(1234, 3)).isEqualTo("1234");
        assertThat(Padded.of(Long.MAX_VALUE, 10)).isEqualTo("9223372036854775807");
    }

    @Test
    void the_digits_do_not_depend_on_the_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Padded.of(7, 2)).isEqualTo("07");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_number_below_zero_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Padded.of(-1, 3));
    }
}
