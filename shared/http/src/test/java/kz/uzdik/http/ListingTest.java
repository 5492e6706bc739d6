package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.uzdik.json.Json;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 120).boxed().toList();

    private static Map<?, ?> page(String name, Map<String, List<String>> query) {
        Call call = new Call(ApiEvent.of("GET", "/a").query(query).request(), Optional.empty());
        ApiReply reply = new Listing<>(name, NUMBERS, Listing::numbered).page(call, number -> number);
        return (Map<?, ?>) Objects.requireNonNull(Json.read(reply.body()));
    }

    private static List<Long> items(Map<?, ?> page) {
        return ((List<?>) Objects.requireNonNull(page.get("items")))
                .stream().map(Long.class::cast).toList();
    }

    @Test
    void page_after_page_gives_every_item_once_and_in_order() {
        Map<?, ?> first = page("numbers", Map.of());
        Map<?, ?> second =
                page("numbers", Map.of("cursor", List.of(String.valueOf(first.get("next"))), "limit", List.of("100")));

        assertThat(items(first)).hasSize(50).startsWith(1L, 2L).endsWith(50L);
        assertThat(items(second)).hasSize(70).startsWith(51L).endsWith(120L);
        assertThat(second.get("next")).isNull();
    }

    @Test
    void a_page_that_ends_with_the_list_has_no_next() {
        Map<?, ?> first = page("numbers", Map.of("limit", List.of("60")));
        Map<?, ?> second =
                page("numbers", Map.of("cursor", List.of(String.valueOf(first.get("next"))), "limit", List.of("60")));

        assertThat(items(second)).hasSize(60);
        assertThat(second.containsKey("next")).isFalse();
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        String next = String.valueOf(page("numbers", Map.of()).get("next"));

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> page("others", Map.of("cursor", List.of(next))));
        assertThat(refused.problem().kind()).isEqualTo(Problems.BAD_CURSOR);
    }
}
