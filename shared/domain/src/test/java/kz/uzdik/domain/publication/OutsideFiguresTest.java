package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.poll.AnswerCounts;
import kz.uzdik.domain.poll.FrozenPoll;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.domain.poll.PollResults;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Kato;
import org.junit.jupiter.api.Test;

class OutsideFiguresTest {
    private static final PollId POLL = new PollId(EDITION, "satisfaction");

    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("one", UNIT);
    private final ASitting selection = contest.sitting("31", "selection");

    @Test
    void a_polls_figures_stand_there_as_they_were_counted_with_what_names_the_poll() {
        polled();
        decided();

        OutsideFigures outside = compiled();
        assertThat(outside.of(selection.id())).singleElement().satisfies(figure -> {
            assertThat(figure.candidate()).isEqualTo(one.candidate());
            assertThat(figure.points()).isEqualTo(Points.parse("7.5"));
            assertThat(figure.from()).isEqualTo("poll:" + POLL);
        });
        assertThat(outside.polls())
                .containsExactly(new OutsideFigures.Asked(POLL, new PollPrints.Print("of " + POLL, Optional.empty())));
    }

    @Test
    void a_poll_that_had_results_only_after_the_ranking_gave_it_nothing() {
        decided();
        polled();

        assertThat(compiled()).isEqualTo(new OutsideFigures(Map.of(), List.of()));
    }

    private OutsideFigures compiled() {
        return contest.acts.compileOutside.compile(
                contest.acts.compile.compile(EDITION, contest.now()).orElseThrow());
    }

    private void decided() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.sealedWith(Map.of(one.candidate(), "9")).decided();
    }

    // A mean of 4 of 1 to 5 lies at three quarters of 0 to 10.
    private void polled() {
        var counts = new AnswerCounts(List.of(List.of(0L, 0L, 0L, 0L, 40L, 0L)));
        contest.results.put(
                POLL,
                new PollResults(
                        new FrozenPoll(PollSamples.plan(POLL, new Kato(UNIT)), Map.of()),
                        Map.of(new Kato(UNIT), Optional.of(counts))));
    }
}
