package kz.uzdik.domain.jury;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.assertRefused;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.TestDefinition.NO_PENALTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.dossier.DossierId;
import kz.uzdik.domain.dossier.RecordedCheck;
import kz.uzdik.domain.jury.RecordingChecks.Found;
import kz.uzdik.domain.people.Actor;
import org.junit.jupiter.api.Test;

class RecordingChecksTest {
    private static final CommissionId COMMISSION = AContest.regional("31");

    private final AContest contest = AContest.announced();
    private final DossierId one = handedIn("a");
    private final DossierId two = handedIn("b");

    private DossierId handedIn(String name) {
        DossierId id = contest.filled(name, UNIT);
        done(contest.acts.submit.submit(id, "application", Map.of(), false, contest.ownerOf(id), contest.now()));
        return id;
    }

    private Outcome<Integer> record(String source, Set<DossierId> met, Set<DossierId> notMet) {
        return record(NO_PENALTY, source, met, notMet, AContest.secretary(COMMISSION));
    }

    private Outcome<Integer> record(
            String check, String source, Set<DossierId> met, Set<DossierId> notMet, Actor actor) {
        return contest.acts.check.record(COMMISSION, new Found(check, source, met, notMet), actor, contest.now());
    }

    private RecordedCheck recorded(DossierId id) {
        return contest.dossier(id).check(NO_PENALTY).orElseThrow();
    }

    @Test
    void one_letter_speaks_of_many_and_says_who_looked_and_when() {
        assertThat(done(record("letter 1", Set.of(one), Set.of(two)))).isEqualTo(2);

        assertThat(recorded(one).met()).isTrue();
        assertThat(recorded(two).met()).isFalse();
        assertThat(recorded(two).source()).isEqualTo("letter 1");
        assertThat(recorded(two).by()).isEqualTo(AContest.secretary(COMMISSION).id());
        assertThat(recorded(two).at()).isEqualTo(contest.now());
    }

    @Test
    void the_same_letter_sent_twice_changes_nothing() {
        done(record("letter 1", Set.of(one), Set.of()));
        long version = contest.dossier(one).version();
        contest.later();

        assertThat(done(record("letter 1", Set.of(one), Set.of()))).isEqualTo(1);
        assertThat(contest.dossier(one).version()).isEqualTo(version);
    }

    @Test
    void a_later_letter_replaces_an_earlier_one() {
        done(record("letter 1", Set.of(one), Set.of()));
        done(record("letter 2", Set.of(), Set.of(one)));

        assertThat(recorded(one).met()).isFalse();
        assertThat(contest.dossier(one).checks()).hasSize(1);
    }

    @Test
    void where_one_of_many_is_wrong_nothing_is_recorded_of_any() {
        DossierId draft = contest.open("draft", UNIT);
        DossierId elsewhere = contest.submitted("c", "614851000");

        assertRefused(record("letter", Set.of(one, draft), Set.of()), JuryReason.NOT_BEFORE_THIS_COMMISSION);
        assertRefused(record("letter", Set.of(one), Set.of(elsewhere)), JuryReason.NOT_BEFORE_THIS_COMMISSION);
        assertRefused(record("letter", Set.of(one), Set.of(one)), JuryReason.CANDIDATE_NAMED_TWICE);
        assertThat(contest.dossier(one).checks()).isEmpty();
    }

    @Test
    void nobody_but_the_secretary_records_and_only_what_the_rules_ask_for() {
        assertThat(record(NO_PENALTY, "letter", Set.of(one), Set.of(), AContest.chair(COMMISSION)))
                .isInstanceOf(Outcome.Forbidden.class);
        assertRefused(
                record("height", "letter", Set.of(one), Set.of(), AContest.secretary(COMMISSION)),
                JuryReason.CHECK_UNKNOWN);
    }

    @Test
    void what_is_decided_is_not_looked_up_anew() {
        done(record("letter 1", Set.of(one, two), Set.of()));
        contest.moveTo("2020-06-16T09:00");
        contest.sitting("31", "admission").convened().declared().opened().admitAll();

        assertRefused(record("letter 2", Set.of(), Set.of(one)), JuryReason.ALREADY_DECIDED);
        assertThat(recorded(one).met()).isTrue();
    }
}
