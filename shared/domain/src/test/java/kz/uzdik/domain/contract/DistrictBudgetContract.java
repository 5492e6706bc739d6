package kz.uzdik.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.enrolment.DistrictBudget;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

/** What a count of codes keeps. */
public abstract class DistrictBudgetContract {
    private static final PollId POLL = new PollId(new EditionId("best-2020"), "residents");
    private static final Kato DISTRICT = new Kato("316030000");
    private static final Instant WINDOW = Instant.parse("2020-06-10T00:10:00Z");

    /** A budget of which nothing is spent. */
    protected abstract DistrictBudget budget();

    @Test
    void each_district_of_each_poll_has_a_count_of_its_own() {
        DistrictBudget budget = budget();
        assertThat(budget.add(POLL, DISTRICT, WINDOW, 3)).isEqualTo(3);
        assertThat(budget.add(POLL, DISTRICT, WINDOW, 4)).isEqualTo(7);
        assertThat(budget.add(POLL, new Kato("316031000"), WINDOW, 1)).isEqualTo(1);
        assertThat(budget.add(new PollId(POLL.edition(), "ethics"), DISTRICT, WINDOW, 2))
                .isEqualTo(2);
    }

    @Test
    void a_later_window_begins_anew_and_an_earlier_one_counts_for_nothing() {
        DistrictBudget budget = budget();
        budget.add(POLL, DISTRICT, WINDOW, 5);
        assertThat(budget.add(POLL, DISTRICT, WINDOW.plus(Duration.ofMinutes(10)), 1))
                .isEqualTo(1);
        assertThat(budget.add(POLL, DISTRICT, WINDOW, 100)).isZero();
        assertThat(budget.add(POLL, DISTRICT, WINDOW.plus(Duration.ofMinutes(10)), 1))
                .isEqualTo(2);
    }

    @Test
    void of_many_who_count_at_once_none_is_lost() throws InterruptedException {
        DistrictBudget budget = budget();
        List<Callable<Long>> counts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            counts.add(() -> budget.add(POLL, DISTRICT, WINDOW, 2));
        }
        try (var threads = Executors.newFixedThreadPool(10)) {
            threads.invokeAll(counts);
        }
        assertThat(budget.add(POLL, DISTRICT, WINDOW, 1)).isEqualTo(81);
    }
}
