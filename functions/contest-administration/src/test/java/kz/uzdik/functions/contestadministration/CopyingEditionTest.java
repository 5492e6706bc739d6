package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyingEditionTest {
    private final AContest contest = AContest.defined();
    private final InMemoryDefinitionFiles files = new InMemoryDefinitionFiles(contest.definitions, contest.calendars);
    private final TestClient client = Administration.over(contest, files);
    private String digest = "";

    @BeforeEach
    void planTheModel() {
        String shipped =
                new String(Repository.bytes("contests/best-rural-akim-2020/definition.json"), StandardCharsets.UTF_8);
        digest = String.valueOf(client.asAgency()
                .call("accept-definition", event -> event.text(shipped))
                .member("digest"));
        files.keepTexts(digest, Language.KK, Map.of("contest.title", "Байқау"));
        assertThat(plan(Map.of("edition", "best-2020", "definition", digest)).status())
                .isEqualTo(201);
    }

    private Invocation plan(Map<String, Object> body) {
        return client.asAgency().call("plan-edition", event -> event.body(new HashMap<>(body)));
    }

    @Test
    void last_years_edition_is_copied_with_its_texts_and_every_date_a_year_later() {
        Invocation copied = plan(Map.of("edition", "best-2021", "from", "best-2020", "years", 1));

        assertThat(copied.status()).isEqualTo(201);
        assertThat(copied.member("practice")).isEqualTo(false);
        String later = String.valueOf(copied.member("definition"));
        assertThat(later).isNotEqualTo(digest);
        assertThat(files.texts(later, Language.KK)).containsEntry("contest.title", "Байқау");
        assertThat(copied.objects("deadlines").getFirst().get("last")).isEqualTo("2021-05-30T17:59:59.999Z");
        assertThat(new String(files.canonical(later).orElseThrow(), StandardCharsets.UTF_8))
                .contains("\"2021-09-20\"")
                .doesNotContain("\"on\":\"2020")
                .hasSameSizeAs(new String(files.canonical(digest).orElseThrow(), StandardCharsets.UTF_8));
    }

    @Test
    void a_copy_asked_for_twice_is_there_once_and_keeps_texts_that_were_mended_since() {
        Map<String, Object> body = Map.of("edition", "best-2021", "from", "best-2020", "years", 1);
        String later = String.valueOf(plan(body).member("definition"));
        files.keepTexts(later, Language.KK, Map.of("contest.title", "Сайыс"));

        assertThat(plan(body).status()).isEqualTo(201);
        assertThat(files.texts(later, Language.KK)).containsEntry("contest.title", "Сайыс");
    }

    @Test
    void a_practice_edition_has_the_very_rules_of_its_model_and_says_what_it_is() {
        Invocation copied = plan(Map.of("edition", "trial", "from", "best-2020", "years", 0, "practice", true));

        assertThat(copied.status()).isEqualTo(201);
        assertThat(copied.member("definition")).isEqualTo(digest);
        assertThat(copied.member("practice")).isEqualTo(true);
    }

    @Test
    void a_plan_has_either_rules_or_a_model_with_its_years() {
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("edition", "a"),
                Map.of("edition", "a", "from", "best-2020"),
                Map.of("edition", "a", "definition", digest, "years", 1),
                Map.of("edition", "a", "definition", digest, "from", "best-2020", "years", 1),
                Map.of("edition", "a", "from", "best-2020", "years", 51))) {
            assertThat(plan(wrong).status()).as(wrong.toString()).isEqualTo(422);
        }
    }

    @Test
    void an_unknown_model_is_refused_and_nobody_but_the_Agency_copies() {
        assertThat(plan(Map.of("edition", "a", "from", "never", "years", 1)).reasons())
                .containsExactly("edition-unknown");
        assertThat(client.as("anybody")
                        .call(
                                "plan-edition",
                                event -> event.body(Map.of("edition", "a", "from", "best-2020", "years", 1)))
                        .status())
                .isEqualTo(403);
    }
}
