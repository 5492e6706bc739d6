package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final String LIST = "/editions/e1/dossiers";

    private final Cursor cursor = new Cursor(Map.of("after", "Қ/7", "kind", "dossier"));

    @Test
    void a_cursor_is_read_back_as_it_was_and_fits_a_url() {
        assertThat(cursor.encode(LIST)).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.decode(LIST, cursor.encode(LIST))).isEqualTo(cursor);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertRefused("/editions/e2/dossiers", cursor.encode(LIST));
    }

    @Test
    void a_cursor_changed_at_any_place_is_refused() {
        String text = cursor.encode(LIST);
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertRefused(LIST, Base64.getUrlEncoder().withoutPadding().encodeToString(changed));
            assertRefused(LIST, text.substring(0, i));
        }
    }

    @Test
    void what_is_no_cursor_is_refused() {
        for (String text : List.of("", "a", "!", "AAAAAAAAAAA", "ә", "A".repeat(5_000))) {
            assertRefused(LIST, text);
        }
    }

    @Test
    void a_page_has_its_items_and_the_next_cursor_when_there_is_more() {
        Page<Integer> first = new Page<>(List.of(1, 2), Optional.of(cursor));
        Page<Integer> last = new Page<>(List.of(3), Optional.empty());

        assertThat(first.form(LIST, number -> Map.of("n", number)))
                .isEqualTo(Map.of("items", List.of(Map.of("n", 1), Map.of("n", 2)), "next", cursor.encode(LIST)));
        assertThat(last.form(LIST, number -> number)).isEqualTo(Map.of("items", List.of(3)));
    }

    private static void assertRefused(String list, String text) {
        assertThatThrownBy(() -> Cursor.decode(list, text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().kind()).isEqualTo(Problems.BAD_CURSOR));
    }
}
