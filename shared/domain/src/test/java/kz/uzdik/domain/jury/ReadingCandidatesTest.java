package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.REPUBLICAN;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertUnknown;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.ESSAY;
import static kz.uzdik.domain.TestDefinition.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.Scan;
import kz.uzdik.domain.dossier.Upload;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class ReadingCandidatesTest {
    private static final CommissionId HERE = regional("31");

    private final AContest contest = AContest.announced();
    private final DossierId one = contest.submitted("a", UNIT);
    private final DossierId two = contest.submitted("b", UNIT);
    private final ASitting admission = contest.sitting("31", "admission");

    @Test
    void the_secretary_receives_what_was_handed_in_here_and_no_draft() {
        contest.filled("draft", UNIT);
        contest.submitted("elsewhere", "614851000");
        assertThat(list(AContest.secretary(HERE))).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void a_member_sees_a_dossier_once_it_is_on_an_agenda_and_conflicts_are_declared() {
        Actor member = AContest.member(HERE, 2);
        assertThat(list(member)).isEmpty();
        contest.moveTo("2020-06-16T09:00");
        admission.convened();
        assertThat(list(member)).isEmpty();
        admission.recused(2);
        assertThat(list(member)).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void a_recusal_hides_dossier_and_documents_at_every_sitting() {
        contest.moveTo("2020-06-16T09:00");
        admission
                .convened()
                .recused(2, one.candidate())
                .declared()
                .opened()
                .admitAll()
                .closed()
                .signed();
        contest.sitting("31", "selection").convened().declared();
        Actor member = AContest.member(HERE, 2);
        Upload video = contest.dossier(one).upload(VIDEO).orElseThrow();
        assertThat(list(member)).containsExactly(two);
        assertUnknown(contest.acts.readCandidates.read(HERE, one, member));
        assertUnknown(contest.acts.readCandidates.document(HERE, one, video.id(), member));
    }

    @Test
    void a_file_that_was_not_handed_in_is_its_owner_s_alone() {
        DossierId id = contest.filled("c", UNIT);
        assertThat(contest.dossier(id).asHandedIn().uploads()).isEmpty();
        contest.submit(id);
        assertThat(contest.dossier(id).asHandedIn().uploads())
                .isEqualTo(contest.dossier(id).uploads());
        assertThat(done(contest.acts.readCandidates.read(HERE, id, AContest.secretary(HERE))))
                .isEqualTo(contest.dossier(id).asHandedIn());
    }

    @Test
    void a_file_nobody_has_looked_at_is_unknown_to_the_commission() {
        DossierId id = contest.filled("c", UNIT);
        Upload video = contest.plan(id, VIDEO);
        contest.documents.arrive(new kz.uzdik.domain.dossier.ObjectKey(id, video.id()), video);
        contest.submit(id);
        Actor secretary = AContest.secretary(HERE);
        assertUnknown(contest.acts.readCandidates.document(HERE, id, video.id(), secretary));
        var key = new kz.uzdik.domain.dossier.ObjectKey(id, video.id());
        contest.acts.scan.record(key, Scan.Result.CLEAN, contest.now());
        assertUnknown(contest.acts.readCandidates.document(HERE, id, video.id(), secretary));
        contest.acts.judge.judge(key, contest.now());
        assertThat(done(contest.acts.readCandidates.document(HERE, id, video.id(), secretary)))
                .hasToString("memory:/get/dossiers/" + id + "/" + video.id());
    }

    @Test
    void nobody_else_sees_a_commission_s_dossiers() {
        for (Actor other : List.of(
                AGENCY,
                AContest.ethicsOfficer(HERE),
                AContest.secretary(regional("61")),
                AContest.secretary(REPUBLICAN),
                AContest.owner("a"))) {
            assertForbidden(contest.acts.readCandidates.list(HERE, other));
            assertForbidden(contest.acts.readCandidates.read(HERE, one, other));
        }
    }

    @Test
    void another_region_s_dossier_is_unknown_before_this_commission() {
        DossierId elsewhere = contest.submitted("elsewhere", "614851000");
        assertUnknown(contest.acts.readCandidates.read(HERE, elsewhere, AContest.secretary(HERE)));
    }

    @Test
    void the_republican_commission_sees_dossiers_only_once_they_were_handed_over() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        ASitting selection = contest.sitting("31", "selection");
        selection.sealedWith(ASitting.points(one, "9", two, "1")).decided();
        contest.upload(one, ESSAY);
        ASitting interview = contest.sitting("31", "interview");
        interview.sealedWith(ASitting.points(one, "9", two, "1")).decided();
        Actor secretary = AContest.secretary(REPUBLICAN);
        assertThat(done(contest.acts.readCandidates.list(REPUBLICAN, secretary)))
                .isEmpty();
        assertUnknown(contest.acts.readCandidates.read(REPUBLICAN, one, secretary));
        interview.handedOver();
        assertThat(done(contest.acts.readCandidates.list(REPUBLICAN, secretary)))
                .extracting(Dossier::id)
                .containsExactly(one);
        Actor member = AContest.member(REPUBLICAN, 3);
        assertThat(done(contest.acts.readCandidates.list(REPUBLICAN, member))).isEmpty();
        contest.moveTo("2020-08-16T09:00")
                .sitting(REPUBLICAN, "final")
                .convened()
                .declared();
        assertThat(done(contest.acts.readCandidates.list(REPUBLICAN, member)))
                .extracting(Dossier::id)
                .containsExactly(one);
    }

    private List<DossierId> list(Actor actor) {
        return done(contest.acts.readCandidates.list(HERE, actor)).stream()
                .map(Dossier::id)
                .toList();
    }
}
