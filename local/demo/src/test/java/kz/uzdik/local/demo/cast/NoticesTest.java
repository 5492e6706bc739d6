package kz.uzdik.local.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.uzdik.local.demo.cast.Expected.Place;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Cast cast = new Cast("best-test");
    private final Map<Person, Map<String, Integer>> notices = Expected.notices(cast);

    @Test
    void everybody_stands_in_the_table_of_letters() {
        assertThat(notices.keySet())
                .containsAll(cast.candidates().stream().map(Candidate::filer).toList())
                .containsAll(cast.panels().stream()
                        .flatMap(panel -> panel.everybody().stream())
                        .toList());
    }

    @Test
    void everybody_is_told_once_whether_they_are_admitted() {
        for (Candidate candidate : cast.candidates()) {
            boolean refused = Expected.refusals().stream()
                    .anyMatch(refusal -> refusal.candidate().equals(candidate.key()));
            assertThat(count(candidate, "admitted")).isEqualTo(refused ? 0 : 1);
            assertThat(count(candidate, "not-admitted")).isEqualTo(refused ? 1 : 0);
        }
    }

    @Test
    void everybody_is_told_the_result_of_each_step_they_took_part_in() {
        for (Candidate candidate : cast.candidates()) {
            long steps = java.util.stream.Stream.of("selection", "regional-choice", "final")
                    .flatMap(step -> Expected.places(step).stream())
                    .map(Place::candidate)
                    .filter(candidate.key()::equals)
                    .count();
            assertThat((long) count(candidate, "step-result"))
                    .as(candidate.key())
                    .isEqualTo(steps);
        }
    }

    @Test
    void letters_are_recognised_by_how_their_subjects_begin() {
        Subjects subjects = new Subjects();
        assertThat(subjects.recognise("Документы приняты после срока: Документы для участия"))
                .contains(new Subjects.Recognised("received-late", "ru"));
        assertThat(subjects.recognise("Құжаттар қабылданды: Эссе")).contains(new Subjects.Recognised("received", "kk"));
        assertThat(subjects.recognise("Lottery")).isEmpty();
    }

    private int count(Candidate candidate, String notice) {
        return notices.getOrDefault(candidate.filer(), Map.of()).getOrDefault(notice, -1);
    }
}
