package kz.uzdik.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {
    @Test
    void a_unit_lies_in_its_district_its_region_and_the_republic() {
        Kato unit = new Kato("314851000");
        assertThat(unit.area(Level.DISTRICT)).isEqualTo(Area.parse("3148"));
        assertThat(unit.area(Level.REGION)).isEqualTo(Area.parse("31"));
        assertThat(unit.area(Level.REPUBLIC)).isEqualTo(Area.parse("kz")).isSameAs(Area.REPUBLIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31485100", "3148510000", "014851000", "31485100a"})
    void what_is_not_nine_digits_is_no_code(String code) {
        assertThat(Kato.isKato(code)).isFalse();
        assertThatThrownBy(() -> new Kato(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "314", "31485", "KZ", "01", "3a"})
    void what_is_no_level_s_code_is_no_area(String code) {
        assertThatThrownBy(() -> Area.parse(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
