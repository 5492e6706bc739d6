package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.Outcomes.reasons;
import static kz.uzdik.domain.TestDefinition.APPLICATION;
import static kz.uzdik.domain.TestDefinition.AWARDS;
import static kz.uzdik.domain.TestDefinition.ESSAY;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.contest.Intake.Late;
import org.junit.jupiter.api.Test;

class SubmittingDossierTest {
    private final AContest contest = AContest.announced();

    @Test
    void a_complete_dossier_is_handed_in_with_exactly_the_files_it_has() {
        DossierId id = contest.filled("a", UNIT);
        Dossier handedIn = done(submit(id));
        Submission submission = handedIn.submission("application").orElseThrow();
        assertThat(submission.late()).isFalse();
        assertThat(submission.at()).isEqualTo(contest.now());
        assertThat(submission.uploads()).hasSize(4);
    }

    @Test
    void the_last_moment_of_the_last_day_is_in_time() {
        DossierId id = contest.filled("a", UNIT);
        contest.moveTo("2020-06-15T23:59:59.999");
        assertThat(done(submit(id)).submissions().getFirst().late()).isFalse();
    }

    @Test
    void after_the_deadline_it_is_taken_with_a_note_for_the_commission_to_decide() {
        DossierId id = contest.filled("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        assertThat(done(submit(id)).submissions().getFirst().late()).isTrue();
    }

    @Test
    void what_was_late_stays_late_when_the_deadline_is_moved_afterwards() {
        DossierId id = contest.filled("a", UNIT);
        contest.moveTo("2020-06-16T00:00");
        done(submit(id));
        done(contest.acts.amend.amend(
                AContest.EDITION, "intake", AContest.at("2020-06-20T18:00"), "why", AContest.AGENCY, contest.now()));
        assertThat(contest.dossier(id).submissions().getFirst().late()).isTrue();
    }

    @Test
    void where_the_rules_refuse_what_is_late_it_is_not_taken() {
        AContest strict = AContest.announced(TestDefinition.definition(Late.REFUSED));
        DossierId id = strict.filled("a", UNIT);
        strict.moveTo("2020-06-16T00:00");
        assertRefused(
                strict.acts.submit.submit(id, "application", Map.of(), true, strict.ownerOf(id), strict.now()),
                DossierReason.INTAKE_CLOSED);
    }

    @Test
    void what_is_missing_is_told_whole_with_its_paragraphs() {
        DossierId id = contest.open("a", UNIT);
        contest.upload(id, VIDEO);
        assertThat(reasons(submit(id)))
                .extracting(reason -> reason.code() + " " + reason.values().get("document") + " " + reason.paragraph())
                .containsExactly(
                        "DOCUMENT_MISSING application p9.1",
                        "DOCUMENT_MISSING identity-card p9.2",
                        "DOCUMENT_MISSING slides p9.6");
    }

    @Test
    void an_incomplete_dossier_is_handed_in_only_knowingly() {
        DossierId id = contest.open("a", UNIT);
        contest.upload(id, VIDEO);
        assertThat(submit(id)).isInstanceOf(Outcome.Refused.class);
        assertThat(done(knowingly(id)).submissions().getFirst().uploads()).hasSize(1);
    }

    @Test
    void an_optional_document_may_be_missing() {
        DossierId id = contest.filled("a", UNIT);
        assertThat(contest.dossier(id).upload(AWARDS)).isEmpty();
        done(submit(id));
    }

    @Test
    void a_file_that_was_planned_but_never_put_is_missing() {
        DossierId id = contest.filled("a", UNIT);
        contest.plan(id, APPLICATION);
        assertThat(reasons(submit(id)).getFirst().values()).isEqualTo(Map.of("document", "application"));
    }

    @Test
    void a_file_that_was_planned_but_never_put_is_left_out_when_that_is_known() {
        DossierId id = contest.filled("a", UNIT);
        Upload neverPut = contest.plan(id, AWARDS);
        assertRefused(submit(id), DossierReason.DOCUMENT_MISSING);
        Dossier handedIn = done(knowingly(id));
        assertThat(handedIn.upload(AWARDS)).isEmpty();
        assertThat(handedIn.submissions().getFirst().uploads()).hasSize(4).doesNotContain(neverPut.id());
    }

    @Test
    void a_file_that_has_arrived_and_was_not_looked_at_yet_is_handed_in() {
        DossierId id = contest.filled("a", UNIT);
        Upload upload = contest.plan(id, APPLICATION);
        contest.documents.arrive(new ObjectKey(id, upload.id()), upload);
        assertThat(done(submit(id)).submissions().getFirst().uploads()).contains(upload.id());
    }

    @Test
    void a_file_of_another_length_than_declared_has_not_arrived() {
        DossierId id = contest.filled("a", UNIT);
        Upload upload = contest.plan(id, APPLICATION);
        contest.documents.arrive(new ObjectKey(id, upload.id()), upload.bytes() - 1);
        assertRefused(submit(id), DossierReason.DOCUMENT_MISSING);
    }

    @Test
    void nothing_is_handed_in_twice() {
        DossierId id = contest.submitted("a", UNIT);
        assertRefused(submit(id), DossierReason.ALREADY_SUBMITTED);
        assertThat(contest.dossier(id).submissions()).hasSize(1);
    }

    @Test
    void an_intake_the_rules_do_not_have_is_refused() {
        DossierId id = contest.filled("a", UNIT);
        assertRefused(
                contest.acts.submit.submit(id, "nothing", Map.of(), true, contest.ownerOf(id), contest.now()),
                DossierReason.INTAKE_UNKNOWN);
    }

    @Test
    void an_essay_is_taken_from_those_who_went_on_until_its_deadline_and_not_after_it() {
        DossierId one = contest.submitted("a", UNIT);
        DossierId two = contest.submitted("b", UNIT);
        DossierId out = contest.open("c", UNIT);
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        contest.sitting("31", "selection").sealedWith(Map.of()).decided();
        contest.upload(one, ESSAY);
        contest.upload(two, ESSAY);
        contest.moveTo("2020-07-15T23:59:59");
        assertThat(done(essay(one)).submission("essay")).isPresent();
        contest.moveTo("2020-07-16T00:00");
        assertRefused(essay(two), DossierReason.INTAKE_CLOSED);
        assertRefused(essay(out), DossierReason.INTAKE_NOT_OPEN, DossierReason.DOCUMENT_MISSING);
    }

    private Outcome<Dossier> essay(DossierId id) {
        return contest.acts.submit.submit(id, "essay", Map.of(), false, contest.ownerOf(id), contest.now());
    }

    private Outcome<Dossier> submit(DossierId id) {
        return contest.acts.submit.submit(id, "application", Map.of(), false, contest.ownerOf(id), contest.now());
    }

    private Outcome<Dossier> knowingly(DossierId id) {
        return contest.acts.submit.submit(id, "application", Map.of(), true, contest.ownerOf(id), contest.now());
    }
}
