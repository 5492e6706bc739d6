package kz.uzdik.json.work;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.calendar.Term;
import kz.uzdik.domain.work.Due;
import kz.uzdik.domain.work.Duty.Lack;
import kz.uzdik.domain.work.DutyId;
import kz.uzdik.domain.work.Span;
import kz.uzdik.json.InvalidFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlgorithmReaderTest {
    private static final String SOUND = """
            {"algorithm": "a-2020", "from": "2020-01-01", "area": "31", "zone": "Asia/Almaty",
             "recording": {"days": 3, "cited": "-", "origin": "operator"},
             "roles": [{"id": "akim", "area": "rural", "cited": "A4.1"}],
             "duties": [
               {"id": "round", "role": "akim", "every": "week", "times": 1, "record": "note",
                "marks": [{"id": "beyond", "cited": "A1.2"}], "cited": "A1.1", "origin": "source"},
               {"id": "meeting", "role": "akim", "every": "month", "times": 2, "record": "protocol",
                "afterwards": {"until": 10, "inclusive": false}, "cited": "A1.3", "origin": "source"},
               {"id": "proposal", "role": "akim", "record": "letter", "cited": "A1.4", "origin": "source",
                "afterAct": {"act": "round", "when": "beyond", "workingDays": 3}},
               {"id": "telling", "role": "akim", "lacking": ["record"], "cited": "A1.5", "origin": "source",
                "beforeAct": {"act": "meeting", "days": 5}},
               {"id": "map", "role": "akim", "standing": true, "lacking": ["period", "record"], "cited": "A1.6",
                "origin": "source"}],
             "choices": [{"id": "tenth", "cited": ["A1.3"], "options": ["in", "out"], "chosen": "out"}]}
            """;

    private static List<String> problems(String json) {
        var refused = catchThrowableOfType(InvalidFields.class, () -> AlgorithmReader.read(json.getBytes(UTF_8)));
        return refused.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    @Test
    void a_sound_algorithm_is_read_as_it_stands() {
        var read = AlgorithmReader.read(SOUND.getBytes(UTF_8));

        assertThat(read.duty(new DutyId("meeting")).orElseThrow().due())
                .isEqualTo(new Due.Every(Span.MONTH, 2, false, Optional.of(new Due.Afterwards(10, false))));
        assertThat(read.duty(new DutyId("proposal")).orElseThrow().due())
                .isEqualTo(new Due.AfterAct(new DutyId("round"), Optional.of("beyond"), Term.workingDays(3)));
        assertThat(read.duty(new DutyId("map")).orElseThrow().lacking()).isEqualTo(Set.of(Lack.PERIOD, Lack.RECORD));
        assertThat(read.recording().within()).isEqualTo(Term.days(3));
        assertThat(read.choices().getFirst().chosen()).isEqualTo("out");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            "area": "31"           ; "area": "3"            ; /area too-short
            "role": "akim", "every": "week" ; "role": "mayor", "every": "week" ; /duties/0/role unknown-reference
            "times": 1             ; "times": 0             ; /duties/0/times out-of-range
            "every": "week"        ; "every": "fortnight"   ; /duties/0/every not-allowed
            "id": "meeting"        ; "id": "round"          ; /duties/1/id duplicate
            "when": "beyond"       ; "when": "within"       ; /duties/2/afterAct unknown-reference
            "act": "meeting"       ; "act": "feast"         ; /duties/3/beforeAct unknown-reference
            "lacking": ["record"]  ; "lacking": ["lead"]    ; /duties/3/lacking not-allowed
            "standing": true       ; "standing": false      ; /duties/4/standing not-allowed
            "standing": true       ; "standing": true, "onSchedule": true ; /duties/4/every not-allowed
            "cited": "A1.6"        ; "cited": "p6"          ; /duties/4/cited bad-format
            "chosen": "out"        ; "chosen": "never"      ; /choices/0/chosen unknown-reference
            "until": 10            ; "until": 29            ; /duties/1/afterwards/until out-of-range
            """)
    void what_is_wrong_is_told_with_its_place(String right, String wrong, String problem) {
        assertThat(SOUND).contains(right);
        assertThat(problems(SOUND.replace(right, wrong))).contains(problem);
    }

    @Test
    void what_nobody_cites_was_not_said_by_the_order() {
        assertThat(problems(SOUND.replace("\"cited\": \"A1.6\"", "\"cited\": \"-\"")))
                .containsExactly("/duties/4/origin not-allowed");
    }

    private static final String QUESTIONS = """
            "roles": [{"id": "akim", "area": "rural", "cited": "A4.1"}, {"id": "above", "area": "district", "cited": "A3.1"}],
            "questions": [
              {"role": "akim", "untaken": {"days": 3}, "withoutMoney": {"workingDays": 10}, "withMoney": {"days": 60},
               "passesTo": "above", "cited": "A4.23", "origin": "operator"},
              {"role": "above", "untaken": {"days": 5}, "withoutMoney": {"workingDays": 15}, "withMoney": {"days": 90},
               "cited": "-", "origin": "operator"}],
            """;

    private static String withQuestions(String right, String wrong) {
        assertThat(QUESTIONS).contains(right);
        return SOUND.replaceFirst("\"roles\": \\[[^\n]*\n", QUESTIONS.replace(right, wrong));
    }

    @Test
    void how_questions_are_dealt_with_is_read_where_it_is_said() {
        assertThat(AlgorithmReader.read(SOUND.getBytes(UTF_8)).questions()).isEmpty();
        var terms = AlgorithmReader.read(withQuestions("akim", "akim").getBytes(UTF_8))
                .questions()
                .orElseThrow();
        assertThat(terms.of("akim").orElseThrow().withoutMoney()).isEqualTo(Term.workingDays(10));
        assertThat(terms.of("akim").orElseThrow().passesTo()).contains("above");
        assertThat(terms.of("above").orElseThrow().passesTo()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
            "role": "above"       ; "role": "akim"         ; /questions/1/role duplicate
            "role": "above"       ; "role": "mayor"        ; /questions/1/role unknown-reference
            "passesTo": "above"   ; "passesTo": "nobody"   ; /questions/0/passesTo unknown-reference
            "passesTo": "above"   ; "passesTo": "akim"     ; /questions/0/passesTo not-allowed
            {"days": 60}          ; {"days": -1}           ; /questions/0/withMoney/days out-of-range
            "withMoney": {"days": 90}, ; "more": 1,        ; /questions/1/withMoney missing
            """)
    void what_is_wrong_with_the_terms_of_questions_is_told_with_its_place(String right, String wrong, String problem) {
        assertThat(problems(withQuestions(right, wrong))).contains(problem);
    }
}
