package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static kz.uzdik.domain.TestDefinition.APPLICATION;
import static kz.uzdik.domain.TestDefinition.SLIDES;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.Acts;
import kz.uzdik.domain.Interleaving;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.dossier.Admission;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.ObjectKey;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.jury.DecidingAdmission.Decision;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class DecidingAdmissionTest {
    private static final Decision ADMIT = new Decision(true, Set.of());
    private static final Decision REFUSE = new Decision(false, Set.of());

    private final AContest contest = AContest.announced();
    private final ASitting sitting = contest.sitting("31", "admission");

    @Test
    void whoever_meets_everything_is_admitted_and_cannot_be_refused() {
        DossierId id = contest.submitted("a", UNIT);
        open();
        Outcome<Dossier> refused = decide(id, REFUSE);
        assertRefused(refused, JuryReason.NO_GROUND_TO_REFUSE);
        assertThat(reasons(refused).getFirst().paragraph()).hasToString("p10");
        assertThat(done(decide(id, ADMIT)).isAdmitted()).isTrue();
    }

    @Test
    void whoever_is_late_incomplete_and_too_short_in_office_is_refused_for_all_of_it() {
        DossierId id = contest.open("a", UNIT, LocalDate.of(2020, 1, 1));
        contest.upload(id, VIDEO);
        contest.moveTo("2020-06-16T00:00");
        done(contest.acts.submit.submit(id, "application", Map.of(), true, contest.ownerOf(id), contest.now()));
        contest.checked(id, true);
        open();
        assertRefused(
                decide(id, ADMIT),
                JuryReason.CANNOT_BE_ADMITTED,
                DossierReason.TOO_SHORT_IN_OFFICE,
                DossierReason.SUBMITTED_LATE,
                DossierReason.DOCUMENT_MISSING,
                DossierReason.DOCUMENT_MISSING,
                DossierReason.DOCUMENT_MISSING);
        Admission admission = done(decide(id, REFUSE)).admission().orElseThrow();
        assertThat(admission.admitted()).isFalse();
        assertThat(admission.reasons())
                .extracting(reason -> reason.code() + " " + reason.paragraph())
                .containsExactly(
                        "TOO_SHORT_IN_OFFICE p6",
                        "SUBMITTED_LATE p11.2",
                        "DOCUMENT_MISSING p9.1",
                        "DOCUMENT_MISSING p9.2",
                        "DOCUMENT_MISSING p9.6");
    }

    @Test
    void a_finding_refuses_only_where_the_commission_upholds_it() {
        DossierId id = contest.filled("a", UNIT);
        contest.upload(id, APPLICATION, new Inspection.Unreadable(Defect.DAMAGED));
        DossierId other = contest.filled("b", UNIT);
        contest.upload(other, APPLICATION, new Inspection.Unreadable(Defect.DAMAGED));
        contest.submit(id);
        contest.submit(other);
        open();
        assertThat(done(decide(id, ADMIT)).isAdmitted()).isTrue();
        Decision upheld = new Decision(false, Set.of(APPLICATION));
        assertThat(done(decide(other, upheld)).admission().orElseThrow().reasons())
                .extracting(Reason::code)
                .containsExactly(DossierReason.FILE_UNREADABLE);
    }

    @Test
    void what_is_no_finding_cannot_be_upheld() {
        DossierId id = contest.submitted("a", UNIT);
        open();
        for (DocumentKind kind : List.of(SLIDES, new DocumentKind("nothing"))) {
            assertRefused(decide(id, new Decision(true, Set.of(kind))), JuryReason.NOT_A_FINDING);
        }
    }

    @Test
    void a_check_that_is_not_met_is_a_ground_of_p11_1_with_where_it_was_found() {
        DossierId id = contest.submitted("a", UNIT);
        contest.checked(id, false);
        open();
        assertRefused(decide(id, ADMIT), JuryReason.CANNOT_BE_ADMITTED, DossierReason.CHECK_NOT_MET);
        Reason ground =
                done(decide(id, REFUSE)).admission().orElseThrow().reasons().getFirst();
        assertThat(ground.code()).isEqualTo(DossierReason.CHECK_NOT_MET);
        assertThat(ground.paragraph()).hasToString("p11.1");
        assertThat(ground.values()).containsEntry("check", "no-penalty").containsEntry("source", "letter 7");
    }

    @Test
    void nobody_is_decided_on_before_every_check_is_recorded() {
        DossierId id = contest.filled("a", UNIT);
        done(contest.acts.submit.submit(id, "application", Map.of(), false, contest.ownerOf(id), contest.now()));
        open();
        assertRefused(decide(id, ADMIT), JuryReason.CHECK_NOT_RECORDED);
        contest.checked(id, true);
        assertThat(done(decide(id, ADMIT)).isAdmitted()).isTrue();
    }

    @Test
    void nothing_is_decided_before_every_document_was_looked_at() {
        DossierId id = contest.filled("a", UNIT);
        Upload upload = contest.plan(id, APPLICATION);
        ObjectKey key = new ObjectKey(id, upload.id());
        contest.documents.arrive(key, upload);
        contest.submit(id);
        open();
        assertRefused(decide(id, ADMIT), JuryReason.DOCUMENTS_NOT_JUDGED);
        done(contest.acts.judge.judge(key, contest.now()));
        done(decide(id, ADMIT));
    }

    @Test
    void what_is_decided_stays_decided() {
        DossierId id = contest.submitted("a", UNIT);
        open();
        done(decide(id, ADMIT));
        assertRefused(decide(id, REFUSE), JuryReason.ALREADY_DECIDED);
    }

    @Test
    void two_opposite_decisions_at_once_leave_one() throws InterruptedException {
        for (int seed = 0; seed < 50; seed++) {
            AContest fresh = AContest.announced();
            DossierId id = fresh.filled("a", UNIT);
            fresh.upload(id, APPLICATION, new Inspection.Unreadable(Defect.DAMAGED));
            fresh.submit(id);
            ASitting here = fresh.moveTo("2020-06-16T09:00").sitting("31", "admission");
            here.convened().declared().opened();
            Interleaving turns = new Interleaving(seed);
            Acts acts = fresh.acts(turns.ports(fresh.ports));
            Decision refusal = new Decision(false, Set.of(APPLICATION));
            List<Outcome<Dossier>> outcomes = new ArrayList<>();
            turns.run(
                    () -> outcomes.add(acts.admit.decide(here.id(), id, ADMIT, here.chair(), fresh.now())),
                    () -> outcomes.add(acts.admit.decide(here.id(), id, refusal, here.chair(), fresh.now())));
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .allSatisfy(refused -> assertRefused(refused, JuryReason.ALREADY_DECIDED))
                    .hasSize(1);
        }
    }

    @Test
    void nobody_is_decided_on_who_is_not_on_the_agenda_or_before_the_sitting_is_open() {
        DossierId id = contest.submitted("a", UNIT);
        DossierId draft = contest.open("draft", UNIT);
        contest.moveTo("2020-06-16T09:00");
        sitting.convened().declared();
        assertRefused(decide(id, ADMIT), JuryReason.NOT_IN_THIS_PHASE);
        sitting.opened();
        assertRefused(decide(draft, ADMIT), JuryReason.NOT_ON_THE_AGENDA);
    }

    @Test
    void only_the_chair_enters_the_decision() {
        DossierId id = contest.submitted("a", UNIT);
        open();
        for (Actor other : List.of(
                sitting.member(2),
                sitting.secretary(),
                sitting.ethicsOfficer(),
                AContest.AGENCY,
                contest.ownerOf(id),
                AContest.chair(AContest.regional("61")))) {
            assertForbidden(contest.acts.admit.decide(sitting.id(), id, ADMIT, other, contest.now()));
        }
    }

    private void open() {
        if (contest.now().isBefore(AContest.at("2020-06-16T00:00"))) {
            contest.moveTo("2020-06-16T00:00");
        }
        sitting.convened().declared().opened();
    }

    private Outcome<Dossier> decide(DossierId id, Decision decision) {
        return contest.acts.admit.decide(sitting.id(), id, decision, sitting.chair(), contest.now());
    }
}
