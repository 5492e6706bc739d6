package kz.uzdik.domain.publication;

import static kz.uzdik.domain.AContest.AGENCY;
import static kz.uzdik.domain.AContest.EDITION;
import static kz.uzdik.domain.Outcomes.done;
import static kz.uzdik.domain.publication.ATakedown.ASKED;
import static kz.uzdik.domain.publication.ATakedown.FILE;
import static kz.uzdik.domain.publication.ATakedown.SECOND;
import static kz.uzdik.domain.publication.ATakedown.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.uzdik.domain.AContest;
import kz.uzdik.domain.WrittenLetters;
import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.notice.Template;
import org.junit.jupiter.api.Test;

/** The Agency is told what waits for a second person. It is asked on Monday, 25 May 2020; the term ends with Tuesday. */
class TakedownLettersTest {
    private final AContest contest = ATakedown.announced();

    TakedownLettersTest() {
        done(contest.acts.askTakedown.request(EDITION, 1, ASKED, AGENCY, contest.now()));
    }

    private List<Letter> letters(Template template) {
        return new WrittenLetters(contest).of(template);
    }

    private void remindAt(String local) {
        contest.moveTo(local);
        contest.acts.remindOfDeadlines.remind(contest.now());
    }

    private void confirm() {
        done(contest.acts.confirmTakedown.confirm(EDITION, 1, 1, SECOND, contest.now()));
    }

    @Test
    void the_agency_is_told_at_once_which_file_why_and_until_when_and_not_in_whose_words() {
        assertThat(letters(Template.TAKEDOWN_ASKED)).singleElement().satisfies(letter -> {
            assertThat(letter.to().email()).isEqualTo("agency@example.kz");
            assertThat(letter.text())
                    .contains(FILE, "personal data", "26 May 2020")
                    .doesNotContain(SECRET, "{");
        });
    }

    @Test
    void what_somebody_has_agreed_to_is_not_written_about() {
        confirm();
        assertThat(letters(Template.TAKEDOWN_ASKED)).isEmpty();
        remindAt("2020-05-26T18:00");
        assertThat(letters(Template.TAKEDOWN_NEAR)).isEmpty();
    }

    @Test
    void near_the_end_of_the_term_it_is_told_once_more_however_often_the_schedule_looks() {
        remindAt("2020-05-26T14:00");
        assertThat(letters(Template.TAKEDOWN_NEAR)).isEmpty();

        remindAt("2020-05-26T15:30");
        remindAt("2020-05-26T16:30");
        assertThat(letters(Template.TAKEDOWN_NEAR))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains(FILE, "26 May 2020").doesNotContain(SECRET, "{"));
        confirm();
        assertThat(letters(Template.TAKEDOWN_NEAR)).isEmpty();
    }

    @Test
    void whoever_looked_too_late_tells_all_the_same() {
        remindAt("2020-05-28T09:00");
        assertThat(letters(Template.TAKEDOWN_NEAR)).hasSize(1);
    }
}
