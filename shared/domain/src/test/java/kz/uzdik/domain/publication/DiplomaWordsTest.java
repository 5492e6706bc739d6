package kz.uzdik.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiplomaWordsTest {
    private final DiplomaWords words =
            new DiplomaWords("Alua {place} $1", "Жамбыл облысы", "The contest", "best-2020", 2);

    @Test
    void every_placeholder_is_filled_in_and_what_a_name_holds_is_no_placeholder() {
        assertThat(words.fill("{name}, {region}: {contest}, {edition}, {place}. {name}"))
                .isEqualTo("Alua {place} $1, Жамбыл облысы: The contest, best-2020, 2. Alua {place} $1");
    }

    @Test
    void what_is_no_placeholder_is_found() {
        assertThat(DiplomaWords.unknownIn("{name} {iin} {born}")).contains("iin");
        assertThat(DiplomaWords.unknownIn("{ name}")).contains(" name");
        assertThat(DiplomaWords.unknownIn("{}")).contains("");
        assertThat(DiplomaWords.unknownIn(DiplomaWords.known() + " and a lone {"))
                .isEmpty();
    }
}
