package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.jury.Office;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.api.Test;

class PublishingResultsTest {
    private final AContest contest = AContest.announced();
    private final DossierId winner = contest.submitted("winner", UNIT);
    private final DossierId second = contest.submitted("second", UNIT);
    private final List<DossierId> others = List.of(
            contest.submitted("third", UNIT), contest.submitted("out", UNIT), contest.submitted("alsoout", UNIT));
    private final ASitting last = contest.sitting(REPUBLICAN, "final");

    @Test
    void results_are_published_only_when_the_last_step_is_signed() {
        upToHandOver();
        assertRefused(request(), PublicationReason.RESULTS_NOT_FINAL);
        last.sealedWith(Map.of());
        assertRefused(request(), PublicationReason.RESULTS_NOT_FINAL);
        last.ranked();
        last.closed();
        assertRefused(request(), PublicationReason.RESULTS_NOT_FINAL);
        last.signed();
        assertThat(done(request()).number()).isEqualTo(1);
    }

    @Test
    void what_was_held_for_practice_is_never_published() {
        AContest practised = AContest.practised();
        assertRefused(
                practised.acts.publish.request(EDITION, AGENCY, practised.now()),
                PublicationReason.PRACTICE_IS_NOT_PUBLISHED);
    }

    @Test
    void nothing_is_published_while_there_is_no_last_commission() {
        AContest planned = AContest.planned();
        assertUnknown(planned.acts.publish.request(EDITION, AGENCY, planned.now()));
        done(planned.acts.announce.announce(EDITION, List.of(), AGENCY, planned.now()));
        assertRefused(
                planned.acts.publish.request(EDITION, AGENCY, planned.now()), PublicationReason.RESULTS_NOT_FINAL);
    }

    @Test
    void asked_for_twice_while_it_is_written_is_one_publication_and_afterwards_another() {
        decided();
        Publication first = done(request());
        assertThat(done(request())).isEqualTo(first);
        done(contest.acts.recordPublication.written(first, "m".repeat(64), List.of(), contest.now()));
        Publication next = done(request());
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.prefix()).isEqualTo("editions/best-2020/2/");
        assertThat(done(contest.acts.publications.list(EDITION, AGENCY))).hasSize(2);
    }

    @Test
    void two_who_ask_at_once_get_the_same_publication() throws InterruptedException {
        decided();
        Interleaving turns = new Interleaving(3);
        Acts acts = contest.acts(turns.ports(contest.ports));
        List<Publication> asked = new ArrayList<>();
        Runnable request = () -> asked.add(done(acts.publish.request(EDITION, AGENCY, contest.now())));
        turns.run(request, request);
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst()).isEqualTo(asked.getLast());
    }

    @Test
    void a_publication_told_twice_is_recorded_once() {
        decided();
        Publication publication = done(request());
        assertThat(contest.acts.recordPublication.waiting(EDITION, 1)).hasValue(publication);
        done(contest.acts.recordPublication.written(publication, "m".repeat(64), List.of(), contest.now()));
        assertThat(contest.acts.recordPublication.waiting(EDITION, 1)).isEmpty();
        assertThat(contest.acts.recordPublication.written(publication, "n".repeat(64), List.of(), contest.now()))
                .isEqualTo(new Outcome.Conflict<>());
        assertThat(contest.ports.publications().find(EDITION, 1).orElseThrow().manifestDigest())
                .hasValue("m".repeat(64));
    }

    @Test
    void only_those_who_went_on_from_a_selection_are_named() {
        decided();
        Results results = compiled();
        assertThat(results.named())
                .extracting(Results.Named::candidate)
                .containsExactlyInAnyOrder(
                        winner.candidate(),
                        second.candidate(),
                        others.getFirst().candidate());
        assertThat(results.name(winner.candidate()).orElseThrow().name()).isEqualTo("winner");
        assertThat(results.name(others.getLast().candidate())).isEmpty();
        assertThat(results.toString()).doesNotContain("alsoout", "061211600012", "@example.kz");
    }

    @Test
    void the_winners_have_the_award_of_the_last_step() {
        decided();
        assertThat(compiled().winners()).containsExactly(new Results.Winner("winner", winner.candidate()));
    }

    @Test
    void every_signed_sitting_stands_in_the_results_in_the_order_of_the_steps_with_its_protocol_and_signatures() {
        decided();
        Results results = compiled();
        assertThat(results.sittings())
                .extracting(sitting -> sitting.protocol().sitting().step())
                .containsExactly("admission", "selection", "interview", "final");
        assertThat(results.sittings()).allSatisfy(sitting -> {
            assertThat(sitting.digest()).isEqualTo(sitting.protocol().digest());
            assertThat(sitting.signatures())
                    .extracting(Results.Signed::by)
                    .containsExactlyInAnyOrder(Office.CHAIR, Office.SECRETARY);
            assertThat(sitting.signatures())
                    .extracting(Results.Signed::protocolDigest)
                    .containsOnly(sitting.digest());
        });
    }

    @Test
    void a_sitting_that_is_not_signed_stands_in_no_results() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(points()).ranked();
        assertThat(compiled().sittings())
                .extracting(sitting -> sitting.protocol().sitting().step())
                .containsExactly("admission");
        assertThat(compiled().named()).isEmpty();
        assertThat(compiled().winners()).isEmpty();
    }

    @Test
    void compiled_twice_they_are_the_same() {
        decided();
        Results first = compiled();
        assertThat(compiled()).isEqualTo(first);
        contest.later();
        assertThat(compiled()).isEqualTo(first);
    }

    @Test
    void only_the_Agency_publishes() {
        decided();
        for (Actor other : List.of(last.chair(), last.secretary(), Actor.person("somebody"))) {
            assertForbidden(contest.acts.publish.request(EDITION, other, contest.now()));
        }
        assertForbidden(contest.acts.publications.list(EDITION, Actor.person("somebody")));
        assertForbidden(contest.acts.publications.list(EDITION, last.secretary()));
        assertUnknown(contest.acts.publish.request(new EditionId("other"), AGENCY, contest.now()));
    }

    private Results compiled() {
        return contest.acts.compile.compile(EDITION, contest.now()).orElseThrow();
    }

    private Outcome<Publication> request() {
        return contest.acts.publish.request(EDITION, AGENCY, contest.now());
    }

    private Map<CandidateId, String> points() {
        return ASitting.points(winner, "9", second, "8", others.getFirst(), "7");
    }

    private void upToHandOver() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(points()).decided();
        contest.sitting("31", "interview").sealedWith(points()).decided().handedOver();
        contest.moveTo("2020-08-16T09:00");
    }

    private void decided() {
        upToHandOver();
        last.sealedWith(Map.of()).decided();
    }
}
