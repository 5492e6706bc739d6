package kz.uzdik.aws;

import static org.assertj.core.api.Assertions.assertThat;

import kz.uzdik.domain.notice.Letter;
import kz.uzdik.domain.people.Contact;
import kz.uzdik.domain.people.Language;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    private static String page(String text) {
        return LetterPage.of(new Letter(new Contact("А", "a@example.kz", Language.RU), "Тема", text), "Тема");
    }

    @Test
    void paragraphs_lines_and_lists_stand_as_in_the_text() {
        assertThat(page("Уважаемый,\n\nНе хватает:\n– слайды\n– видео\nДо 15 июня.\n\nПодпись\n"))
                .contains(
                        "<p>Уважаемый,</p>",
                        "<p>Не хватает:</p><ul><li>слайды</li><li>видео</li></ul><p>До 15 июня.</p>",
                        "<p>Подпись</p>");
    }

    @Test
    void what_people_wrote_stays_text() {
        assertThat(page("Причина: <img src=x onerror=\"a\"> & др."))
                .contains("Причина: &lt;img src=x onerror=&quot;a&quot;&gt; &amp; др.")
                .doesNotContain("<img");
    }

    @Test
    void an_address_is_a_link_that_shows_itself_without_what_ends_the_sentence() {
        assertThat(page("Итоги: https://uzdik.example/e?a=1&b=2."))
                .contains(
                        "Итоги: <a href=\"https://uzdik.example/e?a=1&amp;b=2\">https://uzdik.example/e?a=1&amp;b=2</a>.");
        assertThat(page("Ссылка \"https://a.example/\"onmouseover=\"x\""))
                .contains("<a href=\"https://a.example/\">https://a.example/</a>&quot;onmouseover=&quot;x&quot;");
        assertThat(page("javascript:alert(1)")).doesNotContain("href");
    }
}
