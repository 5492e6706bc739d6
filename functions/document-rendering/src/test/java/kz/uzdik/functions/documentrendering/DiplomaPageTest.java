package kz.uzdik.functions.documentrendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;

class DiplomaPageTest {

    private static final String ADDRESS = "https://results.example/" + "a".repeat(120) + "/winners.kk.html";

    @Test
    void with_the_longest_words_there_can_be_it_is_still_one_page() {
        String longest = "Құрметті үздік әкім ".repeat(20).strip();
        var page = new DiplomaPage(
                new PaperTexts(Language.KK), longest, longest, longest + " " + longest, "2020", ADDRESS);
        byte[] pdf = Typesetter.pdf(page.html(), page.title(), Instant.EPOCH);

        assertThat(Pdf.pages(pdf)).isEqualTo(1);
        assertThat(Pdf.code(pdf)).isEqualTo(ADDRESS);
    }
}
