package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.at;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Intake.Late;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the order of their calls, nobody who handed in is missing from the agenda (p9, p10). */
class SubmittingWhileConveningTest {
    /** The owner's click comes in the last second, the secretary's a second later; the store sees them in any order. */
    private static final Instant CLICKED = at("2020-06-15T23:59:59");

    private static final Instant CONVENED = at("2020-06-16T00:00");

    private enum End {
        HANDED_IN_AND_ON_THE_AGENDA,
        REFUSED_AND_NOT_THERE
    }

    @ParameterizedTest
    @EnumSource
    void a_submitted_dossier_is_always_on_the_agenda_or_its_submission_was_refused(Late late)
            throws InterruptedException {
        Set<End> seen = EnumSet.noneOf(End.class);
        for (int seed = 0; seed < 80; seed++) {
            seen.add(race(late, seed));
        }
        assertThat(seen).containsExactlyInAnyOrder(End.values());
    }

    private static End race(Late late, int seed) throws InterruptedException {
        AContest contest = AContest.announced(TestDefinition.definition(late));
        contest.submitted("early", UNIT);
        DossierId id = contest.filled("a", UNIT);
        ASitting sitting = contest.sitting("31", "admission");
        Interleaving turns = new Interleaving(seed);
        Acts acts = contest.acts(turns.ports(contest.ports));
        Outcome<?>[] submitted = {Outcome.unknown()};
        turns.run(
                () -> submitted[0] =
                        acts.submit.submit(id, "application", Map.of(), false, contest.ownerOf(id), CLICKED),
                () -> acts.convene.convene(sitting.id(), sitting.secretary(), CONVENED));
        boolean handedIn = contest.dossier(id).submission("application").isPresent();
        assertThat(sitting.now().concerns(id.candidate())).isEqualTo(handedIn);
        assertThat(submitted[0] instanceof Outcome.Done).isEqualTo(handedIn);
        if (!handedIn) {
            assertRefused(submitted[0], DossierReason.INTAKE_CLOSED);
        }
        return handedIn ? End.HANDED_IN_AND_ON_THE_AGENDA : End.REFUSED_AND_NOT_THERE;
    }

    @Test
    void nothing_is_taken_once_the_commission_has_convened() {
        AContest contest = AContest.announced();
        contest.submitted("early", UNIT);
        DossierId id = contest.filled("a", UNIT);
        contest.moveTo("2020-06-16T00:00").sitting("31", "admission").convened();
        assertRefused(
                contest.acts.submit.submit(id, "application", Map.of(), true, contest.ownerOf(id), contest.now()),
                DossierReason.INTAKE_CLOSED);
    }

    @Test
    void another_region_s_commission_closes_nobody_s_intake() {
        AContest contest = AContest.announced();
        contest.submitted("early", UNIT);
        DossierId other = contest.filled("a", "614851000");
        contest.moveTo("2020-06-16T00:00").sitting("31", "admission").convened();
        contest.submit(other);
    }
}
