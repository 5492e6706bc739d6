package kz.uzdik.functions.resultpublication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.poll.PollId;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The names of places that the Agency sends with a survey. */
class PlaceNamesRequestsTest {

    private static final String DISTRICT = PollSamples.LARGE.code();

    private final AContest contest = Publishing.played();
    private final TestClient client = Publishing.over(contest);

    @BeforeEach
    void freeze() {
        new FrozenPolls(contest).of(PollSamples.plan(new PollId(AContest.EDITION, "residents")));
    }

    private Invocation publish(@Nullable Object places) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("poll", "residents");
        body.put("places", places);
        return client.asAgency().call("publish-survey", event -> event.body(body));
    }

    @Test
    void names_in_two_languages_are_accepted_and_not_repeated_in_the_reply() {
        Invocation accepted = publish(Map.of(DISTRICT, Map.of("kk", "Ақбұлақ", "ru", "Акбулак")));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        assertThat(accepted.text()).doesNotContain("places", "Ақбұлақ");
    }

    @Test
    void a_name_that_is_missing_in_kazakh_or_russian_is_told_where() {
        Invocation refused = publish(Map.of(DISTRICT, Map.of("kk", "Ақбұлақ", "en", "Aqbulaq")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(problems(refused)).containsExactly("/places/" + DISTRICT + "/ru missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "a\ttab", "a bell \u0007", "an old control \u0085"})
    void a_name_with_a_control_character_is_refused(String name) {
        Invocation refused = publish(Map.of(DISTRICT, Map.of("kk", name, "ru", "Акбулак")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(problems(refused)).containsExactly("/places/" + DISTRICT + "/kk bad-format");
    }

    @Test
    void a_name_may_have_two_hundred_characters_and_not_one_more() {
        Invocation most = publish(Map.of(DISTRICT, Map.of("kk", "ә".repeat(200), "ru", "a")));
        assertThat(most.status()).as(most.text()).isEqualTo(202);
        Invocation more = publish(Map.of(DISTRICT, Map.of("kk", "ә".repeat(201), "ru", "")));
        assertThat(problems(more))
                .containsExactlyInAnyOrder(
                        "/places/" + DISTRICT + "/kk too-long", "/places/" + DISTRICT + "/ru too-short");
    }

    @Test
    void what_is_no_code_or_no_language_is_refused() {
        assertThat(problems(publish(Map.of("Aqbulaq", Map.of("kk", "Ақбұлақ", "ru", "Акбулак")))))
                .containsExactly("/places/Aqbulaq bad-format");
        assertThat(problems(publish(Map.of(DISTRICT, Map.of("kk", "Ақбұлақ", "ru", "Акбулак", "de", "Akbulak")))))
                .containsExactly("/places/" + DISTRICT + "/de unknown-field");
        assertThat(problems(publish(Map.of(DISTRICT, "Ақбұлақ"))))
                .containsExactly("/places/" + DISTRICT + " wrong-type");
        assertThat(problems(publish(List.of()))).containsExactly("/places wrong-type");
    }

    @Test
    void a_place_without_any_name_is_not_passed_over() {
        Map<String, @Nullable Object> nameless = new HashMap<>();
        nameless.put(DISTRICT, null);
        assertThat(problems(publish(nameless))).containsExactly("/places/" + DISTRICT + " missing");
    }

    @Test
    void a_place_that_the_poll_does_not_know_is_refused_by_its_code() {
        Invocation refused = publish(Map.of("633630000", Map.of("kk", "Ақбұлақ", "ru", "Акбулак")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.reasons()).containsExactly("survey-place-unknown");
        assertThat(refused.text()).contains("633630000");
    }

    private static List<String> problems(Invocation refused) {
        return refused.objects("errors").stream()
                .map(problem -> problem.get("pointer") + " " + problem.get("code"))
                .toList();
    }
}
