package kz.uzdik.domain.dossier;

import static kz.uzdik.domain.dossier.SomeForms.EVERYTHING;
import static kz.uzdik.domain.dossier.SomeForms.line;
import static kz.uzdik.domain.dossier.SomeForms.lines;
import static kz.uzdik.domain.dossier.SomeForms.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.dossier.FormValue.Text;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.scoring.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRuleTest {
    private static final Intake INTAKE =
            SomeForms.definition().intake("application").orElseThrow();
    private final FormRule rule = new FormRule(INTAKE, EVERYTHING);

    private List<String> problems(Map<String, FormValue> values) {
        return rule.problems(values).stream()
                .map(problem -> problem.path() + " " + problem.reason().code().key())
                .toList();
    }

    @Test
    void a_complete_form_has_no_problem() {
        assertThat(problems(SomeForms.complete())).isEmpty();
    }

    @Test
    void of_an_empty_form_everything_required_is_told_at_once() {
        assertThat(problems(Map.of()))
                .containsExactly("/name field-missing", "/agreed field-missing", "/lines field-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "name, 0123456789, ",
        "name, 01234567890, field-too-long",
        "name, әәәәәәәәәә, ",
        "name, 𐐷𐐷𐐷𐐷𐐷𐐷𐐷𐐷𐐷𐐷, ",
        "name, '   ', field-missing",
        "name, 'one\ntwo', field-not-one-line",
        "about, 'one\ntwo', ",
        "born, 1940-01-01, ",
        "born, 2002-01-01, ",
        "born, 1939-12-31, field-day-out-of-bounds",
        "born, 2002-01-02, field-day-out-of-bounds",
        "born, 2001-02-29, field-not-a-day",
        "born, 1.1.1970, field-not-a-day",
        "jobs, 0, ",
        "jobs, 100, ",
        "jobs, 101, field-out-of-bounds",
        "jobs, -1, field-out-of-bounds",
        "jobs, 1.5, field-not-a-number",
        "jobs, 1/2, field-not-a-number",
        "jobs, many, field-not-a-number",
        "jobs, 1e2, field-not-a-number",
        "level, fluent, ",
        "level, Fluent, field-not-a-choice",
        "iin, 061211600012, ",
        "iin, 061211600013, field-not-an-iin",
        "iin, 890402315840, field-not-an-iin",
        "iin, 06121160001, field-not-an-iin",
        "bin, 061211600012, ",
        "bin, 061211600010, field-not-a-bin",
        "phone, +77771234567, ",
        "phone, 777, field-not-a-phone",
        "phone, 8 777 123, field-not-a-phone",
        "mail, a@village.example, ",
        "mail, village.example, field-not-an-email"
    })
    void a_field_holds_what_it_asks_for_or_says_what_is_wrong(String field, String text, String code) {
        assertThat(problems(with(field, text))).isEqualTo(code == null ? List.of() : List.of("/" + field + " " + code));
    }

    @Test
    void nothing_but_yes_is_an_agreement_and_no_is_an_answer_elsewhere() {
        assertThat(problems(with("agreed", new FormValue.Flag(false)))).containsExactly("/agreed field-not-agreed");
        assertThat(problems(with("open", new FormValue.Flag(false)))).isEmpty();
    }

    @Test
    void a_cell_is_told_with_its_row_and_column() {
        assertThat(problems(with(
                        "lines", lines(List.of(line("bridge", "1"), Map.of("item", new Text("x".repeat(21))))))))
                .containsExactly("/lines/1/item field-too-long", "/lines/1/cost field-missing");
    }

    @Test
    void too_many_rows_and_a_sum_out_of_the_figure_s_bounds_are_told_of_the_table() {
        assertThat(problems(with("lines", lines(Collections.nCopies(4, line("a", "1"))))))
                .containsExactly("/lines rows-out-of-bounds");
        assertThat(problems(with("lines", lines(List.of(line("a", "4999999.99"), line("b", "0.01"))))))
                .isEmpty();
        assertThat(problems(with("lines", lines(List.of(line("a", "4999999.99"), line("b", "0.02"))))))
                .containsExactly("/lines sum-out-of-bounds");
    }

    @Test
    void a_sum_is_a_figure_only_when_every_row_has_its_number() {
        assertThat(FormSums.facts(EVERYTHING, SomeForms.complete()))
                .containsExactly(Map.entry("budget", Points.parse("4500000.5")));
        assertThat(FormSums.facts(EVERYTHING, with("lines", lines(List.of(line("a", "1"), Map.of())))))
                .isEmpty();
        assertThat(FormSums.facts(EVERYTHING, with("lines", lines(List.of())))).isEmpty();
    }

    @Test
    void names_and_shapes_that_the_form_has_not_are_no_drafts_of_it() {
        Map<String, FormValue> values = Map.of(
                "mascot",
                new Text("eagle"),
                "name",
                new FormValue.Flag(true),
                "agreed",
                new FormValue.Agreed(Language.KK, "0".repeat(64)),
                "lines",
                lines(List.of(Map.of("price", new Text("1")), Map.of("cost", new FormValue.Flag(true)))));
        assertThat(rule.misfits(values))
                .extracting(
                        reason -> reason.code().key() + " " + reason.values().get("path"))
                .containsExactlyInAnyOrder(
                        "field-unknown /mascot",
                        "field-of-other-shape /name",
                        "field-of-other-shape /agreed",
                        "field-unknown /lines/0/price",
                        "field-of-other-shape /lines/1/cost");
    }

    @Test
    void no_problem_repeats_what_was_written() {
        assertThat(rule.problems(with("iin", "061211600013", "mail", "Secret", "phone", "Secret"))
                        .toString())
                .doesNotContain("061211600013")
                .doesNotContain("Secret");
    }
}
