package kz.uzdik.json.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.json.InvalidFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsReaderTest {
    private static final Definition CONTEST = DefinitionReader.read(Shipped.bytes("definition.json"));

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void the_shipped_texts_name_every_part_of_the_contest_and_nothing_else(String language) {
        Map<String, String> texts = TextsReader.read(CONTEST, Shipped.bytes("texts/" + language + ".json"));

        assertThat(texts.keySet()).containsExactlyElementsOf(TextsReader.keys(CONTEST));
    }

    @Test
    void languages_differ() {
        Map<String, String> kk = TextsReader.read(CONTEST, Shipped.bytes("texts/kk.json"));
        Map<String, String> ru = TextsReader.read(CONTEST, Shipped.bytes("texts/ru.json"));
        Map<String, String> en = TextsReader.read(CONTEST, Shipped.bytes("texts/en.json"));

        assertThat(kk.get("award.diploma")).contains("Қазақстан", "үздік", "әкімі");
        assertThat(ru.get("step.selection")).startsWith("Отбор");
        assertThat(en.get("step.selection")).startsWith("Selection");
    }

    @Test
    void there_is_a_key_for_each_part() {
        assertThat(TextsReader.keys(CONTEST))
                .contains(
                        "contest.title",
                        "stage.republican",
                        "step.final",
                        "deadline.hand-over",
                        "commission.regional",
                        "intake.essay",
                        "document.video",
                        "criterion.selection.languages",
                        "criterion.final.stage-one",
                        "award.diploma",
                        "diploma.first-place.title",
                        "diploma.first-place.text");
    }

    @Test
    void missing_unknown_empty_and_wrong_texts_are_all_told() {
        byte[] changed = Shipped.texts("en")
                .without("/step.final")
                .without("/document.video")
                .with("/step.finale", "\"The end\"")
                .with("/award.diploma", "\" \"")
                .with("/intake.essay", "7")
                .utf8();

        assertThat(problemsOf(changed))
                .containsExactlyInAnyOrder(
                        "/step.final missing",
                        "/document.video missing",
                        "/step.finale unknown-field",
                        "/award.diploma too-short",
                        "/intake.essay wrong-type");
    }

    @Test
    void a_diploma_s_words_name_only_what_can_be_filled_in() {
        byte[] changed = Shipped.texts("en")
                .with("/diploma.diploma.text", "\"To {name} of {region}, born {born}\"")
                .with("/award.diploma", "\"The {prize}\"")
                .utf8();

        assertThat(problemsOf(changed)).containsExactly("/diploma.diploma.text unknown-placeholder");
    }

    private static List<String> problemsOf(byte[] utf8) {
        InvalidFields invalid = catchThrowableOfType(InvalidFields.class, () -> TextsReader.read(CONTEST, utf8));
        return invalid.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
