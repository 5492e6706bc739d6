package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.AContest.regional;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.act.Fact.Subject;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.dossier.Dossier;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.domain.dossier.Exit;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

/** A stranger filed in an akim's name. */
class StrikingCandidacyTest {
    private final AContest contest = AContest.announced();
    private final DossierId strangers = contest.submitted("akim", UNIT);
    private final StrikingCandidacy striking =
            new StrikingCandidacy(contest.contests(), contest.ports.commissions(), contest.ports.dossiers());

    private Outcome<Dossier> strike(String region, Actor actor) {
        return striking.strike(
                regional(region), AContest.iin("akim"), "the akim came with the card", actor, contest.now());
    }

    @Test
    void the_agency_strikes_it_and_the_akim_files_anew() {
        Dossier struck = done(strike("31", AGENCY));
        assertThat(struck.exit().map(Exit::kind)).isEqualTo(Optional.of(Exit.Kind.STRUCK));
        assertThat(done(strike("31", AGENCY))).isEqualTo(struck);
        AuditEntry last =
                contest.ports.audit().of(Subject.DOSSIER, strangers.toString()).getLast();
        assertThat(last.fact()).isEqualTo("candidacy-struck");
        assertThat(last.values()).containsEntry("reason", "the akim came with the card");
        DossierId own = contest.open("akim", UNIT);
        assertThat(own).isNotEqualTo(strangers);
        assertThat(contest.dossier(own).exit()).isEmpty();
    }

    @Test
    void whom_it_concerns_and_the_commission_that_has_it_are_told_why_and_how_it_came_out_is_not_the_commissions() {
        strike("31", AGENCY);

        List<Letter> letters = new WrittenLetters(contest).of(Template.STRUCK);
        assertThat(letters)
                .extracting(letter -> letter.to().email())
                .containsExactly("akim@example.kz", "someone@example.kz");
        assertThat(letters.getFirst().text())
                .contains("the akim came with the card")
                .doesNotContain("{");
        assertThat(letters.getLast().text()).contains(strangers.toString()).doesNotContain("card", "{");
    }

    @Test
    void nobody_of_a_commission_does_and_who_was_not_filed_for_is_unknown() {
        assertThat(strike("31", AContest.secretary(regional("31")))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(strike("31", AContest.chair(regional("31")))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(strike("31", AContest.secretary(regional("61")))).isInstanceOf(Outcome.Forbidden.class);
        assertThat(strike("61", AGENCY)).isInstanceOf(Outcome.Unknown.class);
        assertThat(striking.strike(regional("31"), AContest.iin("nobody"), "x", AGENCY, contest.now()))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(contest.dossier(strangers).exit()).isEmpty();
        assertThat(strike("31", AGENCY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void once_the_commission_has_decided_it_is_the_commissions() {
        contest.moveTo("2020-06-16T09:00");
        contest.admittedIn("31");
        assertRefused(strike("31", AGENCY), DossierReason.ADMISSION_DECIDED);
    }
}
