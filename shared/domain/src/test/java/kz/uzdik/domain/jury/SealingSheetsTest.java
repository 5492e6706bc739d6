package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;

class SealingSheetsTest {
    private AContest contest = AContest.announced();
    private CandidateId one = new CandidateId("none yet");
    private CandidateId two = new CandidateId("none yet");

    @Test
    void every_missing_sheet_and_assessment_is_listed_and_never_what_is_on_the_others() {
        ASitting sitting = open();
        for (int member = 1; member <= 8; member++) {
            done(sitting.file(member, one, "7"));
        }
        Outcome<Sitting> outcome = seal(sitting);
        assertThat(reasons(outcome))
                .filteredOn(reason -> reason.code() == JuryReason.SHEET_MISSING)
                .extracting(reason -> reason.values().get("member") + " "
                        + (one.value().equals(reason.values().get("candidate")) ? "one" : "two"))
                .containsExactly(
                        "9 one", "1 two", "2 two", "3 two", "4 two", "5 two", "6 two", "7 two", "8 two", "9 two");
        assertThat(reasons(outcome))
                .filteredOn(reason -> reason.code() == JuryReason.ASSESSMENT_MISSING)
                .hasSize(2);
        assertThat(reasons(outcome))
                .allSatisfy(reason -> assertThat(reason.values()).doesNotContainKey("points"));
    }

    @Test
    void a_recusal_and_an_absence_excuse_from_the_sheet() {
        ASitting sitting = convened();
        sitting.recused(2, one).declared().openedBy(1, 7).assessed();
        for (int member = 1; member <= 7; member++) {
            if (member != 2) {
                done(sitting.file(member, one, "7"));
            }
            done(sitting.file(member, two, "7"));
        }
        assertThat(done(seal(sitting)).phase()).isEqualTo(Phase.SEALED);
    }

    @Test
    void once_sealed_no_sheet_is_added_changed_or_sealed_again() {
        ASitting sitting = open();
        sitting.filed(Map.of()).assessed().sealed();
        assertRefused(sitting.file(4, one, "9"), JuryReason.NOT_IN_THIS_PHASE);
        assertRefused(seal(sitting), JuryReason.NOT_IN_THIS_PHASE);
    }

    @Test
    void only_the_secretary_seals_and_only_a_selection() {
        ASitting sitting = open();
        sitting.filed(Map.of()).assessed();
        for (Actor other : List.of(
                sitting.chair(), sitting.member(2), AContest.AGENCY, AContest.secretary(AContest.regional("61")))) {
            assertForbidden(contest.acts.seal.seal(sitting.id(), other, contest.now()));
        }
        assertRefused(seal(contest.sitting("31", "admission")), JuryReason.NOT_A_STEP_FOR_THIS);
    }

    private enum Filed {
        BEFORE_THE_SEAL,
        REFUSED
    }

    @Test
    void whoever_files_while_the_seal_is_set_is_in_or_refused_and_the_set_never_changes_after_it()
            throws InterruptedException {
        Set<Filed> seen = EnumSet.noneOf(Filed.class);
        for (int seed = 0; seed < 30; seed++) {
            contest = AContest.announced();
            ASitting sitting = open();
            sitting.filed(Map.of()).assessed();
            seen.add(race(sitting, seed));
        }
        assertThat(seen).containsExactlyInAnyOrder(Filed.values());
    }

    private Filed race(ASitting sitting, int seed) throws InterruptedException {
        Interleaving turns = new Interleaving(seed);
        Acts acts = contest.acts(turns.ports(contest.ports));
        Outcome<?>[] filed = {Outcome.unknown()};
        List<?>[] underSeal = {List.of()};
        turns.run(
                () -> filed[0] =
                        acts.file.file(sitting.id(), sitting.scores(one, "9"), sitting.member(4), contest.now()),
                () -> {
                    done(acts.seal.seal(sitting.id(), sitting.secretary(), contest.now()));
                    underSeal[0] = contest.ports.sheets().of(sitting.id());
                });
        List<ScoreSheet> after = contest.ports.sheets().of(sitting.id());
        assertThat(sitting.now().phase()).isEqualTo(Phase.SEALED);
        assertThat(after).isEqualTo(underSeal[0]);
        boolean stored = filed[0] instanceof Outcome.Done;
        assertThat(after)
                .filteredOn(sheet -> sheet.member() == 4 && sheet.candidate().equals(one))
                .singleElement()
                .satisfies(sheet ->
                        assertThat(sheet.points().get(new CriterionId("plan"))).isEqualTo(Points.of(stored ? 9 : 0)));
        if (!stored) {
            assertRefused(filed[0], JuryReason.NOT_IN_THIS_PHASE);
        }
        return stored ? Filed.BEFORE_THE_SEAL : Filed.REFUSED;
    }

    private ASitting open() {
        return convened().declared().opened();
    }

    private ASitting convened() {
        one = contest.submitted("a", UNIT).candidate();
        two = contest.submitted("b", UNIT).candidate();
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        return contest.sitting("31", "selection").convened();
    }

    private Outcome<Sitting> seal(ASitting sitting) {
        return contest.acts.seal.seal(sitting.id(), sitting.secretary(), contest.now());
    }
}
