package kz.uzdik.domain.keeping;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.contest.Contests;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contract.Ports;
import kz.uzdik.domain.dossier.AnsweringNomination.Answer;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.jury.AskingCandidate.Asked;
import kz.uzdik.domain.jury.RecordingChecks.Found;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.people.PersonId;
import org.junit.jupiter.api.Test;

/** From the moment that anything of a dossier is to go, nobody puts anything to it any more. */
class ClosedDossierTest {
    private static final Actor SECOND = new Actor(new PersonId("agency-2"), true);
    private static final LocalDate ENDED = LocalDate.of(2020, 5, 28);

    private final AContest contest =
            AContest.practised(TestDefinition.objecting(Term.workingDays(5), Term.workingDays(10)));
    private final InMemoryRemains remains = new InMemoryRemains();

    private ErasingPersonalData erasing(Ports ports) {
        var contests = new Contests(ports.editions(), contest.definitions, contest.calendars);
        var rule = new RetentionRule(
                ports.commissions(),
                ports.sittings(),
                ports.rankings(),
                ports.objections(),
                ports.publications(),
                ports.polls());
        return new ErasingPersonalData(
                contests,
                ports.retentions(),
                rule,
                ports.commissions(),
                ports.publications(),
                ports.dossiers(),
                ports.erasures(),
                remains);
    }

    private void stated(Period period) {
        var stating = new StatingRetention(contest.ports.editions(), contest.ports.retentions());
        var stated = new StatingRetention.Stated(Map.of(period, 1), Optional.of(ENDED), "order 5");
        done(stating.state(EDITION, 0, stated, AGENCY, contest.now()));
        done(stating.confirm(EDITION, 1, SECOND, contest.now()));
    }

    private void close(DossierId id) {
        contest.ports.dossiers().commit(contest.dossier(id).close(contest.now()), AGENCY, contest.now());
    }

    private static void assertBeingErased(Outcome<?> outcome) {
        assertRefused(outcome, DossierReason.DOSSIER_BEING_ERASED);
    }

    private enum First {
        OWNER,
        SWEEP
    }

    @Test
    void what_is_handed_in_while_the_sweep_begins_is_kept_whole_or_refused() throws InterruptedException {
        Set<First> seen = EnumSet.noneOf(First.class);
        for (int seed = 0; seed < 60; seed++) {
            seen.add(new ClosedDossierTest().handInAgainstSweep(seed));
        }
        assertThat(seen).containsExactlyInAnyOrder(First.values());
    }

    private First handInAgainstSweep(int seed) throws InterruptedException {
        DossierId id = contest.filled("a", UNIT);
        remains.put(id, Matter.FILES, "a file");
        Actor owner = contest.ownerOf(id);
        stated(Period.UNSENT);
        Instant at = contest.moveTo("2020-06-10T09:00").now();
        var turns = new Interleaving(seed);
        Ports ports = turns.ports(contest.ports);
        Acts acts = contest.acts(ports);
        Outcome<?>[] handedIn = {Outcome.unknown()};
        turns.run(
                () -> {
                    // The sweep reads much before it closes anything: without a start it would never be first.
                    for (int reads = seed % 12; reads > 0; reads--) {
                        ports.dossiers().find(id);
                    }
                    handedIn[0] = acts.submit.submit(id, "application", Map.of(), false, owner, at);
                },
                () -> erasing(ports).erase(1, at));
        if (handedIn[0] instanceof Outcome.Done) {
            assertThat(contest.dossier(id).submission("application")).isPresent();
            assertThat(contest.dossier(id).closed()).isEmpty();
            assertThat(remains.of(contest.dossier(id), Matter.FILES)).isNotEmpty();
            return First.OWNER;
        }
        assertBeingErased(handedIn[0]);
        assertThat(contest.dossier(id).submissions()).isEmpty();
        assertThat(remains.of(contest.dossier(id), Matter.FILES)).isEmpty();
        return First.SWEEP;
    }

    @Test
    void an_objection_that_comes_in_the_last_moment_is_kept_and_stops_the_sweep_or_is_refused()
            throws InterruptedException {
        Set<First> seen = EnumSet.noneOf(First.class);
        for (int seed = 0; seed < 60; seed++) {
            seen.add(new ClosedDossierTest().objectionAgainstSweep(seed));
        }
        assertThat(seen).containsExactlyInAnyOrder(First.values());
    }

    private First objectionAgainstSweep(int seed) throws InterruptedException {
        DossierId id = contest.submitted("a", UNIT);
        Actor owner = contest.ownerOf(id);
        contest.moveTo("2020-06-16T09:00");
        contest.sitting("31", "admission")
                .convened()
                .declared()
                .opened()
                .admitAll()
                .closed()
                .signed();
        stated(Period.WORDS);
        Instant at = contest.moveTo("2020-06-17T10:00").now();
        var turns = new Interleaving(seed);
        Ports ports = turns.ports(contest.ports);
        Acts acts = contest.acts(ports);
        Outcome<?>[] objected = {Outcome.unknown()};
        turns.run(
                () -> objected[0] = acts.object.file(id, "admission", "Count again.", owner, at),
                () -> erasing(ports).erase(1, at));
        boolean begun = contest.ports.erasures().find(id).isPresent();
        assertThat(objected[0] instanceof Outcome.Done).isNotEqualTo(begun);
        if (begun) {
            assertBeingErased(objected[0]);
        }
        return begun ? First.SWEEP : First.OWNER;
    }

    @Test
    void its_owner_can_add_nothing_and_change_nothing() {
        DossierId id = contest.filled("a", UNIT);
        Upload planned = contest.plan(id, TestDefinition.VIDEO);
        Actor owner = contest.ownerOf(id);
        close(id);
        var acts = contest.acts;
        Instant at = contest.now();
        assertBeingErased(acts.submit.submit(id, "application", Map.of(), true, owner, at));
        assertBeingErased(acts.planUpload.plan(id, AContest.file(TestDefinition.VIDEO), owner, at));
        assertBeingErased(acts.signUpload.sign(id, planned.id(), owner, at));
        assertBeingErased(acts.signParts.sign(id, planned.id(), new TreeMap<>(), owner, at));
        assertBeingErased(acts.completeUpload.complete(id, planned.id(), owner, at));
        assertBeingErased(acts.removeUpload.remove(id, planned.id(), owner, at));
        assertBeingErased(acts.withdraw.withdraw(id, "enough", owner, at));
        var contact = new Contact("A", "a@example.kz", Language.KK);
        assertBeingErased(
                acts.answer.answer(id, AContest.iin("a"), new Answer.Consents(contact), Actor.person("x"), at));
        assertBeingErased(acts.answer.answer(id, AContest.iin("a"), new Answer.Declines("no"), Actor.person("x"), at));
        // Reading is possible as long as there is something to read.
        assertThat(acts.readUpload.read(id, planned.id(), owner, at)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_file_that_still_arrives_is_neither_noted_nor_looked_at() {
        DossierId id = contest.open("a", UNIT);
        Upload planned = contest.plan(id, TestDefinition.VIDEO);
        var key = new ObjectKey(id, planned.id());
        close(id);
        contest.documents.arrive(key, planned);
        long version = contest.dossier(id).version();
        assertUnknown(contest.acts.noteArrival.note(key, contest.now()));
        assertUnknown(contest.acts.judge.judge(key, contest.now()));
        assertUnknown(contest.acts.scan.record(key, Scan.Result.CLEAN, contest.now()));
        assertThat(contest.dossier(id).version()).isEqualTo(version);
    }

    @Test
    void the_secretary_prepares_nothing_of_it_any_more() {
        DossierId id = contest.filled("a", UNIT);
        var tooLong = new Inspection.Film(DocumentFormat.MP4, Optional.of(Duration.ofMinutes(6)), true);
        contest.upload(id, TestDefinition.VIDEO, tooLong);
        contest.submit(id);
        var commission = AContest.regional("31");
        Actor secretary = AContest.secretary(commission);
        contest.moveTo("2020-06-16T09:00");
        Instant at = contest.now();
        var acts = contest.acts;
        done(acts.ask.ask(commission, id, new Asked(Set.of(), "Who signed?", Optional.empty()), secretary, at));
        close(id);
        assertBeingErased(
                acts.ask.ask(commission, id, new Asked(Set.of(), "And who sealed?", Optional.empty()), secretary, at));
        assertBeingErased(acts.answerQuestion.answer(id, 1, "The deputy.", contest.ownerOf(id), at));
        assertBeingErased(acts.check.record(
                commission, new Found(TestDefinition.NO_PENALTY, "letter 8", Set.of(), Set.of(id)), secretary, at));
        Upload video = contest.dossier(id).upload(TestDefinition.VIDEO).orElseThrow();
        assertBeingErased(acts.release.release(commission, id, video.id(), "seen", secretary, at));
        assertBeingErased(acts.remark.remark(commission, id, TestDefinition.VIDEO, "look", secretary, at));
    }
}
