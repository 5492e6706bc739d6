package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.AnOffice.served;
import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTest {
    @ParameterizedTest
    @ValueSource(strings = {"zhambyl-2019.rural-akim.316030000.1", "zhambyl-2019.deputy-akim.310000000.12"})
    void an_office_is_named_so_that_its_name_is_read_again(String written) {
        assertThat(OfficeId.parse(written)).map(OfficeId::toString).hasValue(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zhambyl-2019.rural-akim.316030000",
                "zhambyl-2019.rural-akim.316030000.0",
                "zhambyl-2019.rural-akim.316030000.100",
                "zhambyl-2019.rural-akim.996030000.1",
                "Zhambyl.rural-akim.316030000.1",
                "a.b.316030000.1.2020"
            })
    void what_is_no_name_of_an_office_is_told(String written) {
        assertThat(OfficeId.parse(written)).isEmpty();
    }

    @Test
    void an_entry_is_named_by_its_office_its_year_and_its_key() {
        var id = new EntryId(AnOffice.AKIM, 2020, "round-17");
        assertThat(id).hasToString("order.rural-akim.316030000.1.2020#round-17");
        assertThat(EntryId.parse(id.toString())).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "order.rural-akim.316030000.1.2020",
                "order.rural-akim.316030000.1.2020#",
                "order.rural-akim.316030000.1.2020#Round",
                "order.rural-akim.316030000.1.20#round",
                "order.rural-akim.316030000.1#round",
                "2020#round"
            })
    void what_is_no_name_of_an_entry_is_told(String written) {
        assertThat(EntryId.parse(written)).isEmpty();
    }

    @Test
    void nobody_holds_an_office_that_another_one_holds() {
        assertThatThrownBy(() -> new AnOffice(
                        AnOffice.AKIM, served("first", "2020-01-01", "2020-03-12"), served("second", "2020-03-12", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnOffice(
                        AnOffice.AKIM, served("first", "2020-01-01", ""), served("second", "2020-03-12", "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> served("first", "2020-03-12", "2020-03-11"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void there_may_be_days_on_which_nobody_holds_it() {
        var office = new AnOffice(
                        AnOffice.AKIM, served("first", "2020-01-01", "2020-03-01"), served("second", "2020-03-10", ""))
                .office();
        assertThat(office.isHeldOn(day("2020-03-01"))).isTrue();
        assertThat(office.isHeldOn(day("2020-03-02"))).isFalse();
        assertThat(office.isHeldOn(day("2020-03-10"))).isTrue();
        assertThat(office.isHeldOn(day("2019-12-31"))).isFalse();
    }
}
