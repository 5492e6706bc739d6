package kz.uzdik.domain.notice;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.ASitting;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.scoring.CandidateId;
import org.junit.jupiter.api.Test;

/** Reminders two days and one day before a selection is due, to members whose sheets are not all there. */
class SheetRemindersTest {
    private final AContest contest = AContest.announced(TestDefinition.remindingOfSheets(2, 1));
    private final CandidateId one = contest.submitted("a", UNIT).candidate();
    private final CandidateId two = contest.submitted("b", UNIT).candidate();

    private void remindAt(String local) {
        contest.moveTo(local);
        contest.acts.remindOfDeadlines.remind(contest.now());
    }

    private List<Errand> written() {
        return contest.ports.errands().pending(Instant.MAX, 1_000).stream()
                .filter(id -> id.startsWith("sheets:"))
                .flatMap(id -> contest.ports.errands().find(id).stream())
                .toList();
    }

    private List<Letter> letters() {
        return new WrittenLetters(contest).of(Template.SHEETS_MISSING);
    }

    private ASitting convened() {
        contest.moveTo("2020-06-16T09:00").admittedIn("31");
        return contest.sitting("31", "selection").convened();
    }

    private ASitting open() {
        return convened().declared().opened();
    }

    private void fileAll(ASitting sitting, int member) {
        done(sitting.file(member, one, "7"));
        done(sitting.file(member, two, "7"));
    }

    @Test
    void each_member_who_is_behind_is_told_how_many_are_missing_and_the_others_are_told_nothing() {
        ASitting sitting = open();
        for (int member = 1; member <= 7; member++) {
            fileAll(sitting, member);
        }
        done(sitting.file(8, one, "7"));
        remindAt("2020-06-29T09:00");

        assertThat(letters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.text()).contains("30 маусым"))
                .extracting(letter -> letter.text().replaceAll("(?s).*саны: (\\d+).*", "$1"))
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void who_stands_back_or_is_not_there_owes_nothing() {
        ASitting sitting = convened().recused(2, one);
        sitting.declared().openedBy(1, 7);
        remindAt("2020-06-29T09:00");
        assertThat(letters()).hasSize(7);
        fileAll(sitting, 1);
        done(sitting.file(2, two, "7"));
        assertThat(letters()).hasSize(5);
    }

    @Test
    void each_number_of_days_is_written_once_however_often_it_is_looked() {
        open();
        remindAt("2020-06-28T12:00");
        assertThat(written()).isEmpty();
        remindAt("2020-06-29T09:00");
        remindAt("2020-06-29T10:00");
        assertThat(written()).hasSize(1);
        remindAt("2020-06-30T09:00");
        remindAt("2020-06-30T10:00");
        assertThat(written()).hasSize(2);
        remindAt("2020-07-01T00:00");
        assertThat(written()).hasSize(2);
    }

    @Test
    void a_sitting_that_is_not_open_is_not_reminded_of() {
        convened();
        remindAt("2020-06-29T09:00");
        assertThat(written()).isEmpty();
    }

    @Test
    void a_moved_deadline_silences_the_letters_about_the_old_one() {
        open();
        remindAt("2020-06-29T09:00");
        assertThat(letters()).hasSize(9);
        new AmendingDeadline(contest.contests())
                .amend(
                        AContest.EDITION,
                        "selection",
                        Instant.parse("2020-07-05T12:00:00Z"),
                        "өрт",
                        AContest.AGENCY,
                        contest.now());
        assertThat(letters()).isEmpty();
        remindAt("2020-07-04T09:00");
        assertThat(letters()).hasSize(9);
    }
}
