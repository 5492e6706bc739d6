package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Assessment.Item;
import kz.uzdik.domain.jury.RecordingAssessment.Content;
import kz.uzdik.domain.jury.RecordingAssessment.Recorded;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.Criterion.Assessor;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretary lists receptions, publications and meetings; the rule counts them (2020 p14.2, p15). */
class ListingEvidenceTest {
    private static final Intake.Fact JOBS =
            new Intake.Fact("jobs", "jobs", Points.ZERO, Points.of(1_000), true, new Paragraph("p9.5"), Origin.SOURCE);

    private final AContest contest = AContest.announced(TestDefinition.asking(
            TestDefinition.selecting(
                    TestDefinition.criterion(
                            "feedback", new Source.Evidence(Assessor.SECRETARY, Points.parse("0.5")), 3),
                    TestDefinition.criterion("languages", new Source.Assessment(Assessor.SECRETARY), 3),
                    TestDefinition.criterion("jobs", new Source.Fact("application", "jobs"), 1_000)),
            JOBS));
    private final CandidateId candidate = handedIn().candidate();
    private final ASitting selection = contest.sitting("31", "selection");

    private DossierId handedIn() {
        DossierId id = contest.filled("a", UNIT);
        done(contest.acts.submit.submit(
                id, "application", Map.of("jobs", Points.of(40)), false, contest.ownerOf(id), contest.now()));
        contest.checked(id, true);
        return id;
    }

    @BeforeEach
    void open() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        selection.convened().declared().opened();
    }

    private static Item item(int number) {
        return new Item("A reception", "Village " + number, LocalDate.of(2020, 3, number));
    }

    private static Content listed(int items) {
        return new Content.Listed(IntStream.rangeClosed(1, items)
                .mapToObj(ListingEvidenceTest::item)
                .toList());
    }

    private Outcome<Assessment> record(String criterion, Content content, Actor actor) {
        var recorded = new Recorded(candidate, new CriterionId(criterion), content);
        return contest.acts.assess.record(selection.id(), recorded, actor, contest.now());
    }

    private Outcome<Assessment> list(Content content) {
        return record("feedback", content, selection.secretary());
    }

    @Test
    void points_are_counted_from_the_items_and_never_more_than_the_most() {
        assertThat(done(list(listed(3))).points()).isEqualTo(Points.parse("1.5"));
        Assessment many = done(list(listed(9)));
        assertThat(many.points()).isEqualTo(Points.of(3));
        assertThat(many.items()).hasSize(9).startsWith(item(1));
        assertThat(many.version()).isEqualTo(2);
    }

    @Test
    void the_ranking_counts_the_same_beside_what_was_stated() {
        done(list(listed(9)));
        done(record("languages", new Content.Given(Points.of(2), "A certificate"), selection.secretary()));
        var tally = selection
                .sealed()
                .ranking()
                .placings()
                .findFirst()
                .orElseThrow()
                .tally();
        assertThat(tally.shares())
                .extracting(share -> share.criterion() + " " + share.combined() + " " + share.figures())
                .containsExactly("feedback 3 9", "languages 2 1", "jobs 40 1");
        assertThat(tally.total()).isEqualTo(Points.of(45));
    }

    @Test
    void that_nothing_was_found_is_recorded_too_and_without_it_nothing_is_sealed() {
        done(record("languages", new Content.Given(Points.of(2), "A certificate"), selection.secretary()));
        assertRefused(
                contest.acts.seal.seal(selection.id(), selection.secretary(), contest.now()),
                JuryReason.ASSESSMENT_MISSING);
        assertThat(done(list(listed(0))).points()).isEqualTo(Points.ZERO);
        assertThat(selection
                        .sealed()
                        .ranking()
                        .placings()
                        .findFirst()
                        .orElseThrow()
                        .tally()
                        .total())
                .isEqualTo(Points.of(42));
    }

    @Test
    void what_lies_in_the_future_or_stands_there_twice_is_refused_by_its_number() {
        var today = new Item("A reception", "Village", LocalDate.of(2020, 6, 16));
        var tomorrow = new Item("A reception", "Village", LocalDate.of(2020, 6, 17));
        done(list(new Content.Listed(List.of(today))));
        Outcome<Assessment> outcome = list(new Content.Listed(List.of(today, tomorrow, today)));
        assertRefused(outcome, JuryReason.ITEM_NOT_YET, JuryReason.ITEM_TWICE);
        assertThat(reasons(outcome))
                .extracting(reason -> reason.values())
                .containsExactly(Map.of("item", "2"), Map.of("item", "3"));
    }

    @Test
    void points_are_not_given_where_they_are_counted_nor_items_listed_where_points_are_given() {
        assertRefused(list(new Content.Given(Points.of(3), "Because")), JuryReason.ITEMS_WANTED);
        assertRefused(record("languages", listed(1), selection.secretary()), JuryReason.POINTS_WANTED);
        assertRefused(record("jobs", listed(1), selection.secretary()), JuryReason.CRITERION_UNKNOWN);
    }

    @Test
    void nobody_but_the_officer_named_lists_it() {
        for (Actor other : List.of(selection.ethicsOfficer(), selection.chair(), AContest.AGENCY)) {
            assertForbidden(record("feedback", listed(1), other));
        }
    }
}
