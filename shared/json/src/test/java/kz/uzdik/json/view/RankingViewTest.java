package kz.uzdik.json.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.notice.Wording;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.ranking.Decider;
import kz.uzdik.domain.ranking.Placing;
import kz.uzdik.domain.ranking.Ranking;
import kz.uzdik.domain.ranking.RankingReason;
import kz.uzdik.domain.ranking.Tally;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.domain.territory.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RankingViewTest {

    private static Wording words(Language language) {
        return new Wording((_, _, key) -> Optional.of("<" + key + ">"), "", language, ZoneOffset.UTC);
    }

    private static Spoken reader() {
        return Spoken.to(words(Language.EN), Optional.of("selection"));
    }

    private static Ranking ranking(Decider decider) {
        var tally = new Tally(
                new CandidateId("a"),
                Points.parse("37/9"),
                List.of(new Tally.Share(
                        new CriterionId("effect"),
                        Points.parse("37/9"),
                        Points.parse("37/9"),
                        9,
                        List.of(new Tally.Vote("member:2", Points.of(1))))));
        var next = new Placing.Next(new CandidateId("b"), decider);
        var full =
                Reason.of(RankingReason.NOT_MORE_THAN_CUT_OFF, new Paragraph("p15"), "total", "37/9", "needed", "15");
        var placing =
                new Placing(1, tally, Placing.Verdict.NOT_PASSED, List.of(full), Optional.of(next), Optional.empty());
        return new Ranking(List.of(new Ranking.InArea(Area.parse("3148"), List.of(placing))), List.of(), "f", "i");
    }

    private static Map<?, ?> placing(Spoken spoken, Decider decider) {
        Map<?, ?> form = new RankingView(spoken).form(ranking(decider)).map();
        Map<?, ?> area = (Map<?, ?>) ((List<?>) Objects.requireNonNull(form.get("areas"))).getFirst();
        return (Map<?, ?>) ((List<?>) Objects.requireNonNull(area.get("placings"))).getFirst();
    }

    private static Map<?, ?> ahead(Spoken spoken, Decider decider) {
        return (Map<?, ?>) Objects.requireNonNull(placing(spoken, decider).get("ahead"));
    }

    static Stream<Arguments> deciders() {
        return Stream.of(
                Arguments.of(
                        new Decider.ByPoints(Points.parse("1/3")),
                        Map.of("kind", "points", "difference", "1/3"),
                        "≈0.33"),
                Arguments.of(
                        new Decider.ByCriterion(new CriterionId("openness"), Points.of(4), Points.of(3)),
                        Map.of("kind", "criterion", "criterion", "openness", "own", "4", "others", "3"),
                        "<criterion.selection.openness>"),
                Arguments.of(
                        new Decider.ByChair("The larger village"),
                        Map.of("kind", "chair", "reason", "The larger village"),
                        "The larger village"),
                Arguments.of(new Decider.Nothing(), Map.of("kind", "nothing"), "shared"));
    }

    @ParameterizedTest
    @MethodSource("deciders")
    void what_decides_between_neighbours_is_told_in_parts_and_in_words(
            Decider decider, Map<String, String> parts, String words) {
        Map<?, ?> ahead = ahead(reader(), decider);

        assertThat(ahead.get("by")).isEqualTo(parts);
        assertThat(String.valueOf(ahead.get("text"))).contains(words);
    }

    @Test
    void points_are_exact_text_and_the_last_has_nobody_behind() {
        Map<?, ?> placing = placing(reader(), new Decider.Nothing());

        assertThat(placing.get("total")).isEqualTo("37/9");
        assertThat(placing.get("verdict")).isEqualTo("not-passed");
        assertThat(placing.containsKey("behind")).isFalse();
    }

    @Test
    void what_a_verdict_rests_on_is_exact_in_its_values_and_rounded_in_its_words() {
        Map<?, ?> because = (Map<?, ?>) ((List<?>) Objects.requireNonNull(
                        placing(reader(), new Decider.Nothing()).get("because")))
                .getFirst();

        assertThat(because.get("code")).isEqualTo("not-more-than-cut-off");
        assertThat(because.get("paragraph")).isEqualTo("p15");
        assertThat(because.get("values")).hasToString("{needed=15, total=37/9}");
        assertThat(String.valueOf(because.get("text"))).contains("≈4.11").contains("15");
    }

    @Test
    void votes_stand_beside_what_they_come_to() {
        Map<?, ?> share = (Map<?, ?>) ((List<?>) Objects.requireNonNull(
                        placing(reader(), new Decider.Nothing()).get("shares")))
                .getFirst();

        assertThat(share.get("votes")).hasToString("[{from=member:2, points=1}]");
    }

    @Test
    void for_everybody_there_is_a_text_a_language() {
        var everybody = Spoken.toEverybody(RankingViewTest::words, Optional.empty());

        assertThat((Map<?, ?>) Objects.requireNonNull(
                        ahead(everybody, new Decider.Nothing()).get("text")))
                .hasToString("{kk=%s, ru=%s, en=%s}"
                        .formatted(
                                words(Language.KK).decider(new Decider.Nothing(), ""),
                                words(Language.RU).decider(new Decider.Nothing(), ""),
                                words(Language.EN).decider(new Decider.Nothing(), "")));
    }
}
