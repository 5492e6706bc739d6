package kz.uzdik.domain.work;

import static kz.uzdik.domain.work.Work.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.uzdik.domain.TestCalendar;
import org.junit.jupiter.api.Test;

class ReckonerTest {
    private final Reckoner reckoner = new Reckoner(TestCalendar.CALENDAR);

    @Test
    void a_week_that_reaches_into_a_year_unknown_is_decided_by_its_known_days_where_they_decide() {
        var newYear = new Window(day("2019-12-30"), day("2020-01-05"));
        assertThat(reckoner.hasWorkingDay(newYear, _ -> true)).isTrue();
        assertThatThrownBy(() -> reckoner.hasWorkingDay(newYear, day -> day.getYear() == 2019))
                .isInstanceOf(Reckoner.NotCovered.class)
                .hasMessageContaining("2019-12-30");
        assertThat(reckoner.hasWorkingDay(newYear, day -> day.equals(day("2020-01-05"))))
                .isFalse();
    }
}
