package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.at;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.AWARDS;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Late;
import kz.uzdik.domain.jury.JuryReason;
import org.junit.jupiter.api.Test;

/** Handed in while a film is still on its way (2020 p9, p11.2). */
class FilesOnTheirWayTest {
    private static final Duration GRACE = Duration.ofHours(12);
    private static final Instant DEADLINE = at("2020-06-15T23:59:59.999");

    private AContest contest = contest(Late.RECORDED);

    private static AContest contest(Late late) {
        return AContest.announced(waiting(TestDefinition.definition(late))).moveTo("2020-06-15T23:59:00");
    }

    private static Definition waiting(Definition plain) {
        List<Intake> intakes = new ArrayList<>(plain.intakes());
        intakes.replaceAll(intake -> intake.id().equals("application") ? intake.awaiting(GRACE) : intake);
        return plain.withIntakes(intakes);
    }

    /** A dossier whose film is planned and not there. */
    private record Filed(DossierId id, Upload film) {
        ObjectKey key() {
            return new ObjectKey(id, film.id());
        }
    }

    private Filed filed(String name) {
        DossierId id = contest.filled(name, UNIT);
        return new Filed(id, contest.plan(id, VIDEO));
    }

    private Outcome<Dossier> submit(Filed filed, Instant at) {
        var handingIn = new SubmittingDossier.HandingIn(
                "application", Map.of(), false, Set.of(filed.film().id()));
        return contest.acts.submit.submit(filed.id(), handingIn, contest.ownerOf(filed.id()), at);
    }

    private Outcome<Dossier> arrive(Filed filed, Instant at) {
        contest.documents.arrive(filed.key(), filed.film());
        return contest.acts.noteArrival.note(filed.key(), at);
    }

    @Test
    void it_counts_by_the_time_it_was_handed_in_at_once_the_film_is_there() {
        Filed a = filed("a");
        Dossier waiting = done(submit(a, DEADLINE));
        assertThat(waiting.submission("application")).isEmpty();
        assertThat(waiting.inFlight("application").orElseThrow().until()).isEqualTo(DEADLINE.plus(GRACE));
        Dossier landed = done(arrive(a, DEADLINE.plus(GRACE)));
        Submission handedIn = landed.submission("application").orElseThrow();
        assertThat(handedIn.at()).isEqualTo(DEADLINE);
        assertThat(handedIn.late()).isFalse();
        assertThat(handedIn.uploads()).contains(a.film().id());
        assertThat(landed.flights()).isEmpty();
    }

    @Test
    void a_film_that_comes_a_moment_too_late_lets_it_lapse_and_it_can_be_handed_in_again_as_late() {
        Filed a = filed("a");
        done(submit(a, DEADLINE));
        Instant tooLate = DEADLINE.plus(GRACE).plusMillis(1);
        Dossier lapsed = done(arrive(a, tooLate));
        assertThat(lapsed.submission("application")).isEmpty();
        assertThat(lapsed.flights()).extracting(Flight::lapsed).allMatch(when -> when.isPresent());
        Submission again = done(submit(a, tooLate)).submission("application").orElseThrow();
        assertThat(again.late()).isTrue();
    }

    @Test
    void what_never_came_lapses_when_its_time_and_a_margin_are_over_and_only_once() {
        Filed a = filed("a");
        done(submit(a, DEADLINE));
        Instant over = DEADLINE.plus(GRACE).plus(Duration.ofMinutes(2));
        assertThat(contest.acts.lapse.lapse(over)).isEmpty();
        assertThat(contest.acts.lapse.lapse(over.plusMillis(1))).containsExactly(a.id());
        assertThat(contest.acts.lapse.lapse(over.plusMillis(2))).isEmpty();
        assertThat(contest.dossier(a.id()).inFlight("application")).isEmpty();
    }

    @Test
    void an_arrival_in_time_counts_however_late_it_is_told() {
        Filed a = filed("a");
        done(submit(a, DEADLINE));
        contest.documents.arrive(a.key(), a.film());
        assertThat(contest.acts.lapse.lapse(DEADLINE.plus(GRACE).plus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(done(contest.acts.noteArrival.note(a.key(), DEADLINE.plusSeconds(9)))
                        .submission("application"))
                .isPresent();
    }

    @Test
    void an_arrival_that_nobody_tells_of_any_more_is_found_by_the_stores_own_time() {
        Filed inTime = filed("a");
        Filed tooLate = filed("b");
        done(submit(inTime, DEADLINE));
        done(submit(tooLate, DEADLINE));
        contest.documents.arrive(inTime.key(), inTime.film(), DEADLINE.plusSeconds(9));
        contest.documents.arrive(
                tooLate.key(), tooLate.film(), DEADLINE.plus(GRACE).plusSeconds(9));
        Instant givenUp = DEADLINE.plus(GRACE).plus(Duration.ofHours(6));
        contest.acts.lapse.lapse(givenUp);
        assertThat(contest.dossier(inTime.id()).inFlight("application")).isPresent();
        contest.acts.lapse.lapse(givenUp.plusMillis(1));
        contest.acts.lapse.lapse(givenUp.plusMillis(2));
        assertThat(contest.dossier(inTime.id()).submission("application")).isPresent();
        assertThat(contest.dossier(tooLate.id()).submission("application")).isEmpty();
        assertThat(contest.dossier(tooLate.id()).inFlight("application")).isEmpty();
        done(contest.acts.noteArrival.note(inTime.key(), DEADLINE.plusSeconds(9)));
    }

    @Test
    void while_files_are_on_their_way_nothing_can_be_changed_or_handed_in_again() {
        Filed a = filed("a");
        done(submit(a, DEADLINE));
        contest.moveTo("2020-06-16T00:00");
        var owner = contest.ownerOf(a.id());
        assertRefused(submit(a, contest.now()), DossierReason.SUBMISSION_IN_FLIGHT);
        assertRefused(
                contest.acts.planUpload.plan(a.id(), AContest.file(VIDEO), owner, contest.now()),
                DossierReason.SUBMISSION_IN_FLIGHT);
        assertRefused(
                contest.acts.removeUpload.remove(a.id(), a.film().id(), owner, contest.now()),
                DossierReason.UPLOAD_HANDED_IN);
        done(contest.acts.signUpload.sign(a.id(), a.film().id(), owner, contest.now()));
        assertRefused(
                contest.acts.signUpload.sign(
                        a.id(), a.film().id(), owner, DEADLINE.plus(GRACE).plusMillis(1)),
                DossierReason.SUBMISSION_IN_FLIGHT);
    }

    @Test
    void only_what_is_named_may_be_missing_and_only_where_the_intake_waits() {
        Filed a = filed("a");
        contest.plan(a.id(), AWARDS);
        assertRefused(submit(a, DEADLINE), DossierReason.DOCUMENT_MISSING);
        var stranger =
                new SubmittingDossier.HandingIn("application", Map.of(), true, Set.of(new UploadId("e".repeat(32))));
        assertRefused(
                contest.acts.submit.submit(a.id(), stranger, contest.ownerOf(a.id()), DEADLINE),
                DossierReason.UPLOAD_UNKNOWN);
        AContest plain = AContest.announced();
        DossierId b = plain.filled("b", UNIT);
        Upload film = plain.plan(b, VIDEO);
        var waiting = new SubmittingDossier.HandingIn("application", Map.of(), false, Set.of(film.id()));
        assertRefused(
                plain.acts.submit.submit(b, waiting, plain.ownerOf(b), plain.now()), DossierReason.FILES_NOT_AWAITED);
    }

    @Test
    void what_is_there_already_is_handed_in_at_once_whatever_was_named() {
        Filed a = filed("a");
        contest.documents.arrive(a.key(), a.film());
        assertThat(done(submit(a, DEADLINE)).submission("application")).isPresent();
    }

    @Test
    void the_commission_waits_for_those_in_time_and_not_for_those_who_were_late() {
        contest.submitted("early", UNIT);
        Filed a = filed("a");
        done(submit(a, DEADLINE));
        Filed late = filed("late");
        done(submit(late, DEADLINE.plusSeconds(60)));
        contest.moveTo("2020-06-16T09:00");
        ASitting sitting = contest.sitting("31", "admission");
        assertRefused(
                contest.acts.convene.convene(sitting.id(), sitting.secretary(), contest.now()),
                JuryReason.FILES_ON_THEIR_WAY);
        done(arrive(a, contest.now()));
        sitting.convened();
        assertThat(sitting.now().concerns(a.id().candidate())).isTrue();
        assertThat(sitting.now().concerns(late.id().candidate())).isFalse();
        Dossier lapsed = done(arrive(late, contest.now()));
        assertThat(lapsed.submission("application")).isEmpty();
        assertThat(lapsed.inFlight("application")).isEmpty();
    }

    @Test
    void an_arrival_told_while_it_is_handed_in_is_never_lost() throws InterruptedException {
        for (int seed = 0; seed < 60; seed++) {
            var race = new FilesOnTheirWayTest();
            Filed a = race.filed("a");
            Interleaving turns = new Interleaving(seed);
            var acts = race.contest.acts(turns.ports(race.contest.ports));
            var handingIn = new SubmittingDossier.HandingIn(
                    "application", Map.of(), false, Set.of(a.film().id()));
            var owner = race.contest.ownerOf(a.id());
            turns.run(() -> done(acts.submit.submit(a.id(), handingIn, owner, DEADLINE)), () -> {
                race.contest.documents.arrive(a.key(), a.film());
                done(acts.noteArrival.note(a.key(), DEADLINE));
            });
            assertThat(race.contest.dossier(a.id()).submission("application")).isPresent();
        }
    }

    private record Rushed(Filed filed, Instant submitted, Instant arrived) {
        boolean isIn() {
            return isTaken() && !arrived.isAfter(submitted.plus(GRACE));
        }

        boolean isTaken() {
            return !submitted.isAfter(DEADLINE);
        }
    }

    private Rushed rushed(int number, Random random) {
        Instant submitted = DEADLINE.plusMillis(random.nextInt(-2_000, 2_000));
        return new Rushed(
                filed("n" + number), submitted, submitted.plus(GRACE).plusMillis(random.nextInt(-2_000, 2_000)));
    }

    /** Fifty hand in around the closing second, where what is late is refused; files and news come in any order. */
    @Test
    void in_the_last_minutes_each_is_in_or_out_by_its_own_time_none_lost_and_none_half() throws InterruptedException {
        for (int seed = 0; seed < 4; seed++) {
            var race = new FilesOnTheirWayTest();
            race.contest = contest(Late.REFUSED);
            Random random = new Random(seed);
            List<Rushed> all = IntStream.range(0, 50)
                    .mapToObj(number -> race.rushed(number, random))
                    .toList();
            Interleaving turns = new Interleaving(seed);
            var acts = race.contest.acts(turns.ports(race.contest.ports));
            turns.run(all.stream()
                    .map(one -> (Runnable) () -> acts.submit.submit(
                            one.filed().id(),
                            new SubmittingDossier.HandingIn(
                                    "application",
                                    Map.of(),
                                    false,
                                    Set.of(one.filed().film().id())),
                            race.contest.ownerOf(one.filed().id()),
                            one.submitted()))
                    .toArray(Runnable[]::new));
            List<Runnable> news = new ArrayList<>();
            for (Rushed one : all) {
                race.contest.documents.arrive(one.filed().key(), one.filed().film());
                news.add(() -> acts.noteArrival.note(one.filed().key(), one.arrived()));
                news.add(() -> acts.noteArrival.note(one.filed().key(), one.arrived()));
            }
            news.add(() -> acts.lapse.lapse(DEADLINE.plus(GRACE).plus(Duration.ofHours(1))));
            turns.run(news.toArray(Runnable[]::new));
            assertThat(all).allSatisfy(one -> {
                Dossier dossier = race.contest.dossier(one.filed().id());
                assertThat(dossier.submission("application").isPresent()).isEqualTo(one.isIn());
                assertThat(dossier.inFlight("application")).isEmpty();
                assertThat(dossier.flights()).hasSize(one.isTaken() && !one.isIn() ? 1 : 0);
            });
            assertThat(all)
                    .anyMatch(Rushed::isIn)
                    .anyMatch(one -> !one.isTaken())
                    .anyMatch(one -> one.isTaken() && !one.isIn());
        }
    }
}
