package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.ranking.RankingRun;
import org.junit.jupiter.api.Test;

class LettersToAgencyTest {
    private final AContest contest = AContest.announced();

    private void failed(RankingReason... problems) {
        String scope = AContest.regional("31") + ".selection";
        var asked = RankingRun.request(scope, 1, 0, contest.now());
        contest.ports.rankings().commit(asked, AContest.AGENCY, contest.now());
        List<Reason> why = List.of(problems).stream()
                .map(problem -> Reason.of(problem, new Paragraph("p12"), "criterion", "poll", "candidate", "31.secret"))
                .toList();
        contest.ports.rankings().commit(asked.next().failed(why), AContest.AGENCY, contest.now());
    }

    @Test
    void the_agency_is_told_of_a_run_without_a_ranking_and_of_no_candidate_and_no_figure() {
        failed(
                RankingReason.FIGURE_MISSING,
                RankingReason.UNEQUAL_NUMBERS_OF_SHEETS,
                RankingReason.FIGURE_MISSING,
                RankingReason.FIGURE_OF_NOBODY);

        assertThat(new WrittenLetters(contest).of(Template.RANKING_FAILED))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.to().email()).isEqualTo("agency@example.kz");
                    assertThat(letter.text())
                            .contains("Run 1 of", "– a figure is missing\n– different numbers", "– a figure belongs to")
                            .doesNotContain("secret", "{");
                });
    }

    @Test
    void where_no_address_is_named_nobody_is_written_to() {
        failed(RankingReason.FIGURE_MISSING);
        var desk = new LetterDesk();
        Errand errand = contest.ports.errands().pending(Instant.MAX, 1_000).stream()
                .flatMap(id -> contest.ports.errands().find(id).stream())
                .filter(found -> found.task() instanceof Errand.Task.Notify(var template, var _)
                        && template == Template.RANKING_FAILED)
                .findFirst()
                .orElseThrow();
        assertThat(desk.sending().send(errand, LetterDesk.AT)).isEmpty();

        assertThat(desk.sent).isEmpty();
        assertThat(desk.ports.deliveries().find(DeliveryId.of(errand.id()))).isEmpty();
    }
}
