package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.InvalidFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every class of wrong definition: the shipped one with one thing changed, and the one problem that is told. */
class DefinitionProblemsTest {

    static List<String> problemsOf(byte[] utf8) {
        InvalidFields invalid = catchThrowableOfType(InvalidFields.class, () -> DefinitionReader.read(utf8));
        assertThat(invalid).isNotNull();
        assertThat(invalid.problems()).extracting(FieldProblem::expected).noneMatch(String::isBlank);
        return invalid.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /contest                               | "Best Akim"        | /contest bad-format
            /zone                                  | "Asia/Nowhere"     | /zone bad-format
            /deadlines/2/after                     | "final"            | /deadlines/2/after not-earlier
            /deadlines/2/after                     | "check"            | /deadlines/2/after not-earlier
            /deadlines/2/after                     | "nothing"          | /deadlines/2/after unknown-reference
            /deadlines/2/days                      | -1                 | /deadlines/2/days out-of-range
            /deadlines/3/on                        | "2020-06-31"       | /deadlines/3/on bad-format
            /deadlines/2/after                     | "announcing"       | /deadlines/2/after not-allowed
            /deadlines/2/weeks                     | 2                  | /deadlines/2/days unknown-field
            /deadlines/2/workingDays               | 7                  | /deadlines/2/days unknown-field
            /deadlines/9/afterStep                 | "regional-choice"  | /deadlines/9/afterStep unknown-field
            /deadlines/1                           | {"id":"application","afterStep":"parade","workingDays":5,"paragraph":"p16","origin":"source"} | /deadlines/1/afterStep unknown-reference
            /deadlines/1                           | {"id":"application","after":"announcement","workingDays":0,"paragraph":"p13","origin":"source"} | /deadlines/1/workingDays out-of-range
            /deadlines/1                           | {"id":"application","after":"announcement","weeks":0,"paragraph":"p12","origin":"source"} | /deadlines/1/weeks out-of-range
            /deadlines/0                           | {"id":"announcing","after":"announcement","days":0,"paragraph":"p9","origin":"source"} | /deadlines/0/id not-allowed
            /deadlines/4                           | {"id":"essay","afterStep":"regional-choice","workingDays":5,"paragraph":"p14.4","origin":"operator"} | /intakes/1/deadline not-allowed
            /deadlines/6                           | {"id":"interview","afterStep":"regional-choice","workingDays":5,"paragraph":"p16","origin":"source"} | /steps/2/deadline not-allowed
            /deadlines/7                           | {"id":"hand-over","afterStep":"final","workingDays":3,"paragraph":"p18","origin":"source"} | /handOvers/0/deadline not-allowed
            /deadlines/9                           | {"id":"final","afterStep":"regional-choice","workingDays":3,"paragraph":"p19","origin":"source"} | /steps/3/deadline not-allowed
            /intakes/0/deadline                    | "announcing"       | /intakes/0/deadline not-allowed
            /deadlines/7/time                      | "24:30"            | /deadlines/7/time bad-format
            /deadlines/7/paragraph                 | "paragraph 18"     | /deadlines/7/paragraph bad-format
            /deadlines/7/paragraph                 | "-"                | /deadlines/7/origin not-allowed
            /deadlines/7/origin                    | "somebody"         | /deadlines/7/origin not-allowed
            /eligibility/timeInOffice/asAt/deadline | "birthday"         | /eligibility/timeInOffice/asAt/deadline unknown-reference
            /eligibility/timeInOffice/years        | "one"              | /eligibility/timeInOffice/years wrong-type
            /eligibility/applicants                | "everybody"        | /eligibility/applicants not-allowed
            /eligibility/nominators                | "yes"              | /eligibility/nominators wrong-type
            /eligibility/nominators/3              | {"id":"territorial-unit","paragraph":"p7","origin":"source"} | /eligibility/nominators/3/id duplicate
            /eligibility/centralBodies             | {"under":"71","paragraph":"p6","origin":"source"} | /eligibility/centralBodies not-allowed
            /eligibility/checks/1                  | {"id":"no-penalty","paragraph":"p6","origin":"source"} | /eligibility/checks/1/id duplicate
            /steps/0/refusal/notEligible           | "paragraph"        | /steps/0/refusal/notEligible bad-format
            /intakes/2/facts/0/maximum             | -1                 | /intakes/2/facts/0/maximum out-of-range
            /intakes/2/facts/0/maximum             | 0.001              | /intakes/2/facts/0/maximum out-of-range
            /intakes/2/facts/1                     | {"id":"project-budget","unit":"KZT","minimum":0,"maximum":1,"required":true,"paragraph":"p19","origin":"source"} | /intakes/2/facts/1/id duplicate
            /intakes/3                             | {"id":"correction","corrects":"nothing","opensAfter":"regional-choice","deadline":"project","late":"refused","paragraph":"p19","origin":"operator"} | /intakes/3/corrects unknown-reference
            /intakes/3                             | {"id":"correction","corrects":"project","opensAfter":"regional-choice","deadline":"project","late":"recorded","paragraph":"p19","origin":"operator"} | /intakes/3/late not-allowed
            /commissions/0/members                 | 0                  | /commissions/0/members out-of-range
            /commissions/0/quorum/numerator        | 4                  | /commissions/0/quorum/numerator out-of-range
            /commissions/0/quorum/numerator        | 0                  | /commissions/0/quorum/numerator out-of-range
            /intakes/0/deadline                    | "some-day"         | /intakes/0/deadline unknown-reference
            /intakes/1/opensAfter                  | "election"         | /intakes/1/opensAfter unknown-reference
            /intakes/0/opensAfter                  | "selection"        | /intakes/0/opensAfter not-allowed
            /intakes/1/late                        | "recorded"         | /intakes/1/late not-allowed
            /intakes/1/remind/daysBefore           | [3, 3]             | /intakes/1/remind/daysBefore duplicate
            /intakes/1/remind/daysBefore           | []                 | /intakes/1/remind/daysBefore too-short
            /intakes/1/remind/daysBefore           | [0]                | /intakes/1/remind/daysBefore/0 out-of-range
            /intakes/1/remind/daysBefore           | [61]               | /intakes/1/remind/daysBefore/0 out-of-range
            /steps/1/remind                        | {"daysBefore":[0],"origin":"operator"} | /steps/1/remind/daysBefore/0 out-of-range
            /intakes/1/documents/0/kind            | "video"            | /intakes/1/documents/0/kind duplicate
            /intakes/0/documents/1/file/formats    | ["pdf", "tiff"]    | /intakes/0/documents/1/file/formats/1 not-allowed
            /intakes/0/documents/1/file/formats    | []                 | /intakes/0/documents/1/file/formats too-short
            /intakes/0/documents/1/file/formats    | ["pdf", "pdf"]     | /intakes/0/documents/1/file/formats duplicate
            /intakes/0/documents/1/file/largestBytes | 0                | /intakes/0/documents/1/file/largestBytes out-of-range
            /intakes/0/documents/1/file/largestBytes | 5368709121       | /intakes/0/documents/1/file/largestBytes out-of-range
            /intakes/0/documents/1/mostPages       | 3                  | /intakes/0/documents/1/mostPages not-allowed
            /intakes/0/documents/5/longest         | "PT5M"             | /intakes/0/documents/5/longest not-allowed
            /intakes/0/documents/6/longest         | "five minutes"     | /intakes/0/documents/6/longest bad-format
            /intakes/0/documents/6/longest         | "PT0S"             | /intakes/0/documents/6/longest bad-format
            /steps/0/kind                          | "admision"         | /steps/0/kind not-allowed
            /steps/1/deadline                      | "some-day"         | /steps/1/deadline unknown-reference
            /steps/1/kind                          | "choice"           | /steps/1/kind not-allowed
            /steps/1/quota/level                   | "republic"         | /steps/1/quota/level not-allowed
            /steps/1/quota/places                  | 0                  | /steps/1/quota/places out-of-range
            /steps/1/quota/central                 | "own"              | /steps/1/quota/central not-allowed
            /steps/2/quota/central                 | "elsewhere"        | /steps/2/quota/central not-allowed
            /steps/1/cutOff                        | {"moreThan":50,"paragraph":"p12","origin":"operator"} | /steps/1/cutOff/moreThan out-of-range
            /steps/1/cutOff                        | {"atLeast":50.1,"paragraph":"p12","origin":"operator"} | /steps/1/cutOff/atLeast out-of-range
            /steps/1/cutOff                        | {"atLeast":true,"paragraph":"p12","origin":"operator"} | /steps/1/cutOff/atLeast wrong-type
            /steps/1/cutOff                        | {"paragraph":"p12","origin":"operator"} | /steps/1/cutOff/atLeast missing
            /steps/1/cutOff                        | {"atLeast":15,"origin":"operator"} | /steps/1/cutOff/paragraph missing
            /steps/1/cutOff                        | {"moreThan":15,"atLeast":15,"paragraph":"p12","origin":"operator"} | /steps/1/cutOff/atLeast unknown-field
            /steps/1/criteria/1/id                 | "practical-results"| /steps/1/criteria/1/id duplicate
            /steps/1/criteria/0/minimum            | 11                 | /steps/1/criteria/0/maximum out-of-range
            /steps/1/criteria/0/step               | 0                  | /steps/1/criteria/0/step out-of-range
            /steps/1/criteria/0/step               | 3                  | /steps/1/criteria/0/step not-allowed
            /steps/1/criteria/0/weight             | -1                 | /steps/1/criteria/0/weight out-of-range
            /steps/1/criteria/0/weight             | 0.12345678         | /steps/1/criteria/0/weight out-of-range
            /steps/1/criteria/0/combination        | "median"           | /steps/1/criteria/0/combination not-allowed
            /steps/1/criteria/0/source/kind        | "sheet"            | /steps/1/criteria/0/source/kind not-allowed
            /steps/2/criteria/2/source/kind        | "pol"              | /steps/2/criteria/2/source/kind not-allowed
            /steps/2/criteria/0/source/by          | "chair"            | /steps/2/criteria/0/source/by not-allowed
            /steps/2/criteria/2/source/poll        | "Residents!"       | /steps/2/criteria/2/source/poll bad-format;/publications/1/poll unknown-reference
            /steps/2/criteria/8/source/step        | "final"            | /steps/2/criteria/8/source/step unknown-reference
            /steps/2/criteria/8/source/step        | "admission"        | /steps/2/criteria/8/source/step not-allowed
            /steps/2/criteria/8/maximum            | 50                 | /steps/2/criteria/8/maximum unknown-field
            /steps/2/criteria/0/source             | {"kind":"evidence","by":"secretary","each":0} | /steps/2/criteria/0/minimum unknown-field;/steps/2/criteria/0/source/each out-of-range;/steps/2/criteria/0/step unknown-field
            /steps/2/criteria/1/source/each        | "one"              | /steps/2/criteria/1/source/each bad-format
            /steps/2/criteria/1/source/by          | "chair"            | /steps/2/criteria/1/source/by not-allowed
            /steps/2/criteria/1/minimum            | 1                  | /steps/2/criteria/1/minimum unknown-field
            /steps/2/criteria/2/source             | {"kind":"fact","intake":"nowhere","fact":"jobs"} | /steps/2/criteria/2/maximum unknown-field;/steps/2/criteria/2/minimum unknown-field;/steps/2/criteria/2/source/intake unknown-reference;/publications/1/poll unknown-reference
            /steps/2/criteria/2/source             | {"kind":"votes","each":0} | /steps/2/criteria/2/maximum unknown-field;/steps/2/criteria/2/minimum unknown-field;/steps/2/criteria/2/source/each out-of-range;/publications/1/poll unknown-reference
            /steps/2/criteria/2/source             | {"kind":"fact","intake":"project","fact":"budget"} | /steps/2/criteria/2/maximum unknown-field;/steps/2/criteria/2/minimum unknown-field;/steps/2/criteria/2/source/fact unknown-reference;/publications/1/poll unknown-reference
            /steps/1/tieBreaks/0/criterion         | "beauty"           | /steps/1/tieBreaks/0/criterion unknown-reference
            /steps/1/tieBreaks/0/criterion         | "languages"        | /steps/1/tieBreaks/1/criterion duplicate
            /steps/1/tieBreaks/0/prefer            | "most"             | /steps/1/tieBreaks/0/prefer not-allowed
            /steps/1/tieBreaks/4/by                | "luck"             | /steps/1/tieBreaks/4/by not-allowed
            /handOvers/0/deadline                  | "some-day"         | /handOvers/0/deadline unknown-reference
            /handOvers/1                           | {"after":"regional-choice","to":"republican","deadline":"final","paragraph":"p18","origin":"source"} | /handOvers/1/after duplicate
            /handOvers/1                           | {"after":"admission","to":"republican","deadline":"final","paragraph":"p18","origin":"source"} | /handOvers/1/to not-allowed
            /awards/0/step                         | "admission"        | /awards/0/step unknown-reference
            /awards/1                              | {"id":"diploma","step":"final","paragraph":"p22","origin":"source"} | /awards/1/id duplicate
            /publications/1/poll                   | "parents"          | /publications/1/poll unknown-reference
            /publications/1/step                   | "final"            | /publications/1/step unknown-field
            /publications/0/poll                   | "residents"        | /publications/0/poll unknown-field
            /prize                                 | 1                  | /prize unknown-field
            """)
    void one_wrong_thing_is_told_with_its_place(String pointer, String json, String problem) {
        assertThat(problemsOf(Shipped.definition().with(pointer, json).utf8()))
                .containsExactlyInAnyOrder(problem.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /deadlines/2/id                        | "application"      | /deadlines/2/id duplicate
            /deadlines/9/id                        | "announcement"     | /deadlines/9/id not-allowed
            /commissions/1/kind                    | "regional"         | /commissions/1/kind duplicate
            /commissions/0/kind                    | "Regional"         | /commissions/0/kind bad-format
            /intakes/1/id                          | "application"      | /intakes/1/id duplicate
            /steps/0/intake                        | "birth"            | /steps/0/intake unknown-reference
            /steps/1/id                            | "Selection 1"      | /steps/1/id bad-format
            /steps/2/from                          | "final"            | /steps/2/from not-earlier
            /steps/2/from                          | "regional-choice"  | /steps/2/from not-earlier
            """)
    void a_wrong_name_is_told_with_what_it_leaves_dangling(String pointer, String json, String problem) {
        assertThat(problemsOf(Shipped.definition().with(pointer, json).utf8()))
                .contains(problem)
                .hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "/contest, /contest missing",
        "/zone, /zone missing",
        "/deadlines/1/days, /deadlines/1/days missing",
        "/eligibility, /eligibility missing",
        "/commissions/1/quorum/origin, /commissions/1/quorum/origin missing",
        "/intakes/0/documents/0/file, /intakes/0/documents/0/file missing",
        "/steps/1/criteria/0/combination, /steps/1/criteria/0/combination missing",
        "/steps/1/criteria/0/origin, /steps/1/criteria/0/origin missing",
        "/steps/1/quota, /steps/1/quota missing",
        "/awards, /awards missing",
        "/handOvers/0, /steps/3/from hand-over-missing"
    })
    void one_missing_thing_is_told_with_its_place(String pointer, String problem) {
        assertThat(problemsOf(Shipped.definition().without(pointer).utf8())).containsExactly(problem);
    }

    @Test
    void nothing_decides_after_the_chair() {
        byte[] changed = Shipped.definition()
                .with("/steps/1/tieBreaks/5", "{\"by\":\"chair\",\"paragraph\":\"p3\",\"origin\":\"source\"}")
                .utf8();

        assertThat(problemsOf(changed)).containsExactly("/steps/1/tieBreaks/5/by not-allowed");
    }

    @Test
    void a_contest_starts_with_its_only_admission() {
        byte[] first = Shipped.definition().without("/steps/0").utf8();
        byte[] again = Shipped.definition().with("/steps/4", """
                        {"id": "again", "kind": "admission", "stage": "republican", "commission": "republican",
                         "deadline": "final", "paragraph": "p20", "origin": "operator", "intake": "project"}
                        """).utf8();

        assertThat(problemsOf(first)).contains("/steps/0/kind not-allowed", "/steps/0/from unknown-reference");
        assertThat(problemsOf(again)).contains("/steps/4/kind not-allowed");
    }

    @Test
    void a_hand_over_goes_to_the_republic() {
        byte[] changed =
                Shipped.definition().with("/commissions/1/level", "\"region\"").utf8();

        assertThat(problemsOf(changed)).contains("/handOvers/0/to not-allowed", "/steps/3/quota/level not-allowed");
    }

    @Test
    void a_commission_below_the_republic_has_the_level_of_the_first() {
        byte[] changed = Shipped.definition()
                .with("/commissions/0/level", "\"district\"")
                .with("/commissions/1/level", "\"region\"")
                .utf8();

        assertThat(problemsOf(changed)).contains("/steps/3/commission not-allowed");
    }

    @Test
    void a_total_that_the_candidates_did_not_come_through_cannot_count() {
        byte[] changed =
                Shipped.definition().with("/steps/2/from", "\"admission\"").utf8();

        assertThat(problemsOf(changed)).containsExactly("/steps/2/criteria/8/source/step not-allowed");
    }

    @Test
    void all_problems_of_shape_and_meaning_are_told_at_once() {
        byte[] changed = Shipped.definition()
                .without("/zone")
                .with("/deadlines/1/days", "\"three weeks\"")
                .with("/steps/0/deadline", "\"some-day\"")
                .with("/steps/1/criteria/0/step", "-1")
                .with("/awards/0/step", "\"parade\"")
                .with("/mascot", "\"steppe eagle\"")
                .utf8();

        assertThat(problemsOf(changed))
                .containsExactlyInAnyOrder(
                        "/zone missing",
                        "/deadlines/1/days wrong-type",
                        "/steps/0/deadline unknown-reference",
                        "/steps/1/criteria/0/step out-of-range",
                        "/awards/0/step unknown-reference",
                        "/mascot unknown-field");
    }

    @ParameterizedTest
    @CsvSource({"[]", "null", "7", "{}"})
    void what_is_no_definition_at_all_is_refused(String json) {
        assertThat(problemsOf(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isNotEmpty();
    }
}
