package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertForbidden;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.jury.ReadingSittings.VisibleSheets;
import kz.uzdik.domain.people.Actor;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees another's sheet or any total before the seal, chair and secretary included. */
class ReadingSittingsTest {
    private final AContest contest = AContest.announced();
    private final CandidateId one = contest.submitted("a", UNIT).candidate();
    private final CandidateId two = contest.submitted("b", UNIT).candidate();
    private final ASitting sitting = contest.sitting("31", "selection");

    @BeforeEach
    void file() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        sitting.convened().recused(3, one).declared().opened().filed(Map.of()).assessed();
    }

    @Test
    void before_the_seal_a_member_sees_their_own_sheets_and_nothing_else() {
        for (Actor member : List.of(sitting.member(2), sitting.chair())) {
            VisibleSheets visible = done(sheets(member));
            assertThat(visible.sheets())
                    .hasSize(2)
                    .allMatch(sheet -> sheet.author().equals(member.id()));
            assertThat(visible.assessments()).isEmpty();
        }
    }

    @Test
    void before_the_seal_secretary_and_Agency_see_none_and_others_never_do() {
        assertRefused(sheets(sitting.secretary()), JuryReason.NOT_IN_THIS_PHASE);
        assertRefused(sheets(AGENCY), JuryReason.NOT_IN_THIS_PHASE);
        assertForbidden(sheets(sitting.ethicsOfficer()));
        assertForbidden(sheets(AContest.owner("a")));
    }

    @Test
    void before_the_seal_there_is_no_ranking_to_see() {
        assertRefused(
                contest.acts.requestRanking.request(sitting.id(), AGENCY, contest.now()), JuryReason.NOT_IN_THIS_PHASE);
        assertThat(done(contest.acts.readSittings.rankings(sitting.id(), sitting.chair(), contest.now())))
                .isEmpty();
    }

    @Test
    void nothing_in_the_audit_trail_tells_points_before_the_seal() {
        contest.ports
                .sheets()
                .of(sitting.id())
                .forEach(sheet -> assertThat(
                                contest.ports.audit().of(kz.uzdik.domain.act.Fact.Subject.SHEET, sheet.id()))
                        .isNotEmpty()
                        .allSatisfy(entry -> assertThat(entry.values().keySet())
                                .containsExactlyInAnyOrder("sitting", "member", "candidate", "version")));
    }

    @Test
    void after_the_seal_members_secretary_and_Agency_see_all_and_the_ethics_officer_none() {
        sitting.sealed();
        for (Actor actor : List.of(sitting.member(2), sitting.secretary(), AGENCY)) {
            VisibleSheets visible = done(sheets(actor));
            assertThat(visible.sheets()).hasSize(17);
            assertThat(visible.assessments()).hasSize(2);
        }
        assertForbidden(sheets(sitting.ethicsOfficer()));
    }

    @Test
    void after_the_seal_whoever_stands_back_does_not_see_the_sheets_on_that_candidate() {
        sitting.sealed();
        VisibleSheets visible = done(sheets(sitting.member(3)));
        assertThat(visible.sheets())
                .hasSize(9)
                .allMatch(sheet -> sheet.candidate().equals(two));
        assertThat(visible.assessments())
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.candidate()).isEqualTo(two));
    }

    @Test
    void another_region_s_people_see_nothing_of_a_commission() {
        CommissionId other = AContest.regional("61");
        sitting.sealed();
        for (Actor actor : List.of(
                AContest.secretary(other), AContest.chair(other), AContest.member(other, 2), AContest.owner("a"))) {
            assertForbidden(sheets(actor));
            assertForbidden(contest.acts.readSittings.sitting(sitting.id(), actor));
            assertForbidden(contest.acts.readSittings.sittings(AContest.regional("31"), actor));
            assertForbidden(contest.acts.readSittings.rankings(sitting.id(), actor, contest.now()));
            assertForbidden(contest.acts.readSittings.commission(AContest.regional("31"), actor));
            assertForbidden(contest.acts.protocol.read(sitting.id(), actor, contest.now()));
        }
    }

    @Test
    void a_commission_s_own_people_and_the_Agency_see_its_sittings() {
        for (Actor actor : List.of(sitting.secretary(), sitting.member(2), sitting.ethicsOfficer(), AGENCY)) {
            assertThat(done(contest.acts.readSittings.sittings(AContest.regional("31"), actor)))
                    .extracting(each -> each.id().step())
                    .containsExactly("admission", "selection");
        }
    }

    private Outcome<VisibleSheets> sheets(Actor actor) {
        return contest.acts.readSittings.sheets(sitting.id(), actor, contest.now());
    }
}
