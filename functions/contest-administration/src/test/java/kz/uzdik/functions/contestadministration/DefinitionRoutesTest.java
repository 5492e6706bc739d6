package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.domain.people.Language;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.Repository;
import kz.uzdik.http.testing.TestClient;
import kz.uzdik.json.Digest;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.contest.DefinitionProblem;
import kz.uzdik.json.contest.DefinitionReader;
import kz.uzdik.json.contest.TextsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefinitionRoutesTest {

    private static final String SHIPPED = text("definition.json");

    private final AContest contest = AContest.defined();
    private final InMemoryDefinitionFiles files = new InMemoryDefinitionFiles(contest.definitions, contest.calendars);
    private final TestClient client = Administration.over(contest, files);

    private static String text(String file) {
        return new String(Repository.bytes("contests/best-rural-akim-2020/" + file), StandardCharsets.UTF_8);
    }

    private Invocation accept() {
        return client.asAgency().call("accept-definition", event -> event.text(SHIPPED));
    }

    @Test
    void a_definition_is_kept_under_the_digest_of_its_canonical_form() {
        Invocation answer = accept();
        String digest = String.valueOf(answer.member("digest"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/definitions/" + digest);
        Invocation read = client.as("anybody").call("read-definition", event -> event.path("digest", digest));
        assertThat(Digest.sha256Hex(read.text().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(digest);
    }

    @Test
    void the_same_definition_again_is_simply_there() {
        assertThat(accept().member("digest")).isEqualTo(accept().member("digest"));
    }

    @Test
    void everything_that_is_wrong_with_a_definition_is_told_at_once() {
        Invocation answer = client.asAgency().call("accept-definition");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.objects("errors")).hasSizeGreaterThan(5);
    }

    @Test
    void wrong_shape_and_wrong_meaning_are_told_in_one_list_each_place_once_in_the_reader_s_language() {
        String wrong = SHIPPED.replaceFirst("\"zone\": \"Asia/Almaty\"", "\"zone\": 7")
                .replaceFirst("\"after\": \"application\"", "\"after\": \"parade\"")
                .replaceFirst("\"places\": 3", "\"places\": \"three\"")
                .replaceFirst("\"days\": 21", "\"days\": -1, \"weeks\": 3")
                .replaceFirst("\"awards\": \\[", "\"prizes\": [");
        Invocation answer = client.asAgency().call("accept-definition", event -> event.text(wrong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.objects("errors"))
                .extracting(error -> error.get("pointer") + " " + error.get("code") + " " + error.get("text"))
                .containsExactlyInAnyOrder(
                        "/zone wrong-type Значение другого типа.",
                        "/deadlines/1/days out-of-range Число вне допустимых границ.",
                        "/steps/1/quota/places wrong-type Значение другого типа.",
                        "/awards missing Здесь не хватает значения.",
                        "/prizes unknown-field Такого поля нет.",
                        "/deadlines/2/after unknown-reference Ничего с таким именем нет.");
        assertThat(answer.objects("errors"))
                .extracting(error -> String.valueOf(error.get("expected")))
                .noneMatch(String::isBlank);
    }

    @Test
    void a_name_of_any_length_is_refused_and_nothing_breaks() {
        String wrong = SHIPPED.replaceFirst("\"best-rural-akim-2020\"", "\"" + "a-".repeat(50_000) + "a\"")
                .replaceFirst("\"announcing\"", "\"" + "a-".repeat(50_000) + "a\"");
        Invocation answer = client.asAgency().call("accept-definition", event -> event.text(wrong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.objects("errors"))
                .extracting(error -> String.valueOf(error.get("pointer")))
                .contains("/contest", "/deadlines/0/id");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_of_an_error_has_its_text(Language language) throws ReflectiveOperationException {
        for (Field code : Stream.of(FieldProblem.class, DefinitionProblem.class)
                .flatMap(codes -> Stream.of(codes.getFields()))
                .toList()) {
            String key = (String) code.get(null);
            var problem = DefinitionErrors.in(language).problem(List.of(new FieldProblem("/x", key, "y")));
            assertThat(String.valueOf(problem.extensions().get("errors")))
                    .contains("text=")
                    .doesNotContain("text=}");
        }
    }

    @Test
    void a_number_that_no_canonical_form_has_is_a_wrong_field() {
        String strange = SHIPPED.replaceFirst("\"days\": 21", "\"days\": 21.00000000000000000001");
        Invocation answer = client.asAgency().call("accept-definition", event -> event.text(strange));

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void only_the_agency_hands_definitions_in() {
        assertThat(client.as("anybody")
                        .call("accept-definition", event -> event.text(SHIPPED))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void all_texts_of_a_language_are_kept() {
        String digest = String.valueOf(accept().member("digest"));
        Invocation answer = client.asAgency()
                .call("accept-texts", event -> event.path("digest", digest).text(text("texts/kk.json")));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(files.texts(digest, Language.KK)).containsKey("step.selection");
    }

    @Test
    void whoever_is_signed_in_reads_the_texts_of_a_language_once_they_are_kept() {
        String digest = String.valueOf(accept().member("digest"));
        Invocation before = client.as("anybody").call("read-texts", event -> event.path("digest", digest));
        client.asAgency()
                .call("accept-texts", event -> event.path("digest", digest).text(text("texts/kk.json")));
        Invocation read = client.as("anybody").call("read-texts", event -> event.path("digest", digest));

        assertThat(before.status()).isEqualTo(404);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.member("intake.essay")).isEqualTo("Эссе");
    }

    @Test
    void missing_and_unknown_keys_of_texts_are_all_told() {
        String digest = String.valueOf(accept().member("digest"));
        Map<String, Object> texts = new HashMap<>();
        TextsReader.keys(DefinitionReader.read(SHIPPED.getBytes(StandardCharsets.UTF_8)))
                .forEach(key -> texts.put(key, "A text"));
        texts.remove("step.selection");
        texts.put("contest.subtitle", "Another");
        Invocation answer = client.asAgency()
                .call("accept-texts", event -> event.path("digest", digest).body(texts));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/contest.subtitle").contains("/step.selection");
        assertThat(files.texts(digest, Language.KK)).isEmpty();
    }

    @Test
    void texts_of_an_unknown_definition_or_by_somebody_else_are_not_taken() {
        String digest = String.valueOf(accept().member("digest"));

        assertThat(client.asAgency().call("accept-texts").status()).isEqualTo(404);
        assertThat(client.as("anybody")
                        .call("accept-texts", event -> event.path("digest", digest))
                        .status())
                .isEqualTo(403);
    }
}
