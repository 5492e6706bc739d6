package kz.uzdik.domain.notice;

import static kz.uzdik.domain.AContest.UNIT;
import static kz.uzdik.domain.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.TestDefinition;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.contest.AmendingDeadline;
import kz.uzdik.domain.dossier.DossierId;
import org.junit.jupiter.api.Test;

/** Reminders three days and one day before an intake closes, to those who have not handed in. */
class RemindingOfDeadlinesTest {
    // The application closes at the end of Monday 15 June 2020.
    private final AContest contest = AContest.announced(TestDefinition.reminding(3, 1));
    private final Set<String> delivered = new HashSet<>();

    private void remindAt(String local) {
        contest.moveTo(local);
        contest.acts.remindOfDeadlines.remind(contest.now());
    }

    private Stream<Errand> written() {
        return contest.ports.errands().pending(Instant.MAX, 1_000).stream()
                .filter(id -> id.startsWith("reminder:"))
                .flatMap(id -> contest.ports.errands().find(id).stream());
    }

    private List<Letter> letters() {
        return written()
                .filter(errand -> delivered.add(errand.id()))
                .flatMap(new WrittenLetters(contest)::of)
                .toList();
    }

    @Test
    void whoever_has_not_handed_in_is_told_of_the_day_and_of_what_is_missing() {
        contest.submitted("a", UNIT);
        DossierId draft = contest.open("draft", UNIT);
        contest.upload(draft, TestDefinition.APPLICATION);
        contest.filled("filled", UNIT);
        remindAt("2020-06-13T00:00");

        assertThat(letters()).extracting(letter -> letter.to().name()).containsExactlyInAnyOrder("draft", "filled");
    }

    @Test
    void a_letter_lists_what_is_missing_and_nothing_else() {
        DossierId draft = contest.open("draft", UNIT);
        contest.upload(draft, TestDefinition.APPLICATION);
        remindAt("2020-06-13T09:00");

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.text()).contains("15 маусым", "identity-card", "slides", "video");
            assertThat(letter.text().lines().filter(line -> line.startsWith("– ")))
                    .hasSize(3);
        });
    }

    @Test
    void each_number_of_days_is_written_once_however_often_it_is_looked() {
        contest.open("draft", UNIT);
        remindAt("2020-06-12T09:00");
        assertThat(letters()).isEmpty();
        remindAt("2020-06-13T09:00");
        remindAt("2020-06-13T10:00");
        remindAt("2020-06-14T09:00");
        assertThat(letters()).hasSize(1);
        remindAt("2020-06-15T09:00");
        remindAt("2020-06-15T10:00");
        assertThat(letters()).hasSize(1);
        remindAt("2020-06-16T00:00");
        assertThat(letters()).isEmpty();
    }

    @Test
    void after_a_silence_the_nearest_alone_is_written() {
        contest.open("draft", UNIT);
        remindAt("2020-06-15T09:00");
        assertThat(letters()).hasSize(1);
        assertThat(written()).extracting(errand -> errand.values().get("days")).containsOnly("1");
    }

    @Test
    void a_moved_deadline_has_reminders_of_its_own_and_the_old_ones_say_nothing_more() {
        contest.open("draft", UNIT);
        remindAt("2020-06-13T09:00");
        done(new AmendingDeadline(contest.contests())
                .amend(
                        AContest.EDITION,
                        "intake",
                        AContest.at("2020-06-20T18:30"),
                        "Flood.",
                        AContest.AGENCY,
                        contest.now()));
        assertThat(letters()).isEmpty();
        remindAt("2020-06-14T09:00");
        assertThat(letters()).isEmpty();
        remindAt("2020-06-18T09:00");
        assertThat(letters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("20 маусым", "Flood."));
    }

    @Test
    void what_was_handed_in_before_the_letter_is_written_is_not_reminded_of() {
        DossierId filled = contest.filled("filled", UNIT);
        remindAt("2020-06-13T09:00");
        contest.submit(filled);
        assertThat(letters()).isEmpty();
    }

    @Test
    void an_intake_after_a_step_is_reminded_of_where_the_step_has_ended_and_to_those_who_passed() {
        DossierId passing = contest.submitted("passing", UNIT);
        DossierId leaving = contest.submitted("leaving", UNIT);
        contest.moveTo("2020-06-16T09:00");
        contest.admittedIn("31");
        remindAt("2020-07-13T09:00");
        assertThat(written()).isEmpty();
        contest.sitting("31", "selection")
                .sealedWith(Map.of(passing.candidate(), "5"))
                .decided();
        done(contest.acts.withdraw.withdraw(leaving, "Another office.", contest.ownerOf(leaving), contest.now()));
        remindAt("2020-07-14T09:00");

        assertThat(letters()).extracting(letter -> letter.to().name()).containsExactly("passing");
    }
}
