package kz.uzdik.functions.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.audit.ChainEnd;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.keeping.Matter;
import kz.uzdik.domain.keeping.Period;
import kz.uzdik.domain.keeping.Remains;
import kz.uzdik.domain.keeping.Remnant;
import kz.uzdik.domain.keeping.StatingRetention;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.PersonId;
import kz.uzdik.domain.publication.Publication;
import kz.uzdik.domain.publication.Published;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.SampleEvent;
import org.junit.jupiter.api.Test;

class RetentionSweepTest {

    private static final SampleEvent SAMPLE = SampleEvent.load("record-keeping/retention-sweep");

    private final AContest contest = AContest.announced();
    private final Dossier draft = contest.opened("akim");
    private final List<Matter> removed = new ArrayList<>();

    private void swept() {
        var remains = new Remains() {
            @Override
            public List<Remnant> of(Dossier dossier, Matter matter) {
                return List.of();
            }

            @Override
            public void remove(Dossier dossier, Matter matter, List<ChainEnd> recorded) {
                removed.add(matter);
            }
        };
        Invocation.of(
                new RetentionSweep(RetentionSweep.erasing(RecordKeepingTest.ports(contest), remains)), SAMPLE.stream());
    }

    // A day alone ends no contest, so results are there already.
    private void published() {
        contest.ports
                .publications()
                .commit(
                        Change.of(
                                new Publication(
                                        AContest.EDITION,
                                        1,
                                        new Published.Results(),
                                        AContest.ANNOUNCED,
                                        Optional.empty(),
                                        Optional.of("m".repeat(64)),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        1),
                                0),
                        officer("one"),
                        AContest.ANNOUNCED);
    }

    private void confirmed(String ended) {
        published();
        var stating = new StatingRetention(contest.ports.editions(), contest.ports.retentions());
        var stated =
                new StatingRetention.Stated(Map.of(Period.UNSENT, 1), Optional.of(LocalDate.parse(ended)), "order 5");
        AContest.done(stating.state(AContest.EDITION, 0, stated, officer("one"), AContest.ANNOUNCED));
        AContest.done(stating.confirm(AContest.EDITION, 1, officer("two"), AContest.ANNOUNCED));
    }

    private static Actor officer(String name) {
        return new Actor(new PersonId(name), true);
    }

    @Test
    void what_is_over_its_period_at_the_schedules_own_time_goes() {
        confirmed("2020-05-30");
        swept();
        assertThat(removed).containsExactly(Matter.values());
        assertThat(contest.ports
                        .dossiers()
                        .find(draft.id())
                        .orElseThrow()
                        .filing()
                        .isErased())
                .isTrue();
    }

    @Test
    void a_day_alone_ends_no_contest() {
        var stating = new StatingRetention(contest.ports.editions(), contest.ports.retentions());
        var stated = new StatingRetention.Stated(
                Map.of(Period.UNSENT, 1), Optional.of(LocalDate.of(2000, 1, 1)), "a mistyped year");
        AContest.done(stating.state(AContest.EDITION, 0, stated, officer("one"), AContest.ANNOUNCED));
        AContest.done(stating.confirm(AContest.EDITION, 1, officer("two"), AContest.ANNOUNCED));
        swept();
        assertThat(removed).isEmpty();
    }

    @Test
    void what_is_not_stays() {
        confirmed("2020-05-31");
        swept();
        assertThat(removed).isEmpty();
    }
}
