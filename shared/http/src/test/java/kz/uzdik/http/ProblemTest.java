package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_document_has_type_title_status_code_detail_and_extensions() {
        Problem problem = Problem.of(Problems.VERSION_CONFLICT)
                .detail("Read it again.")
                .with("version", 7)
                .header("Retry-After", "1");
        ApiReply reply = ApiReply.problem(problem);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.headers()).isEqualTo(Map.of("Content-Type", "application/problem+json", "Retry-After", "1"));
        assertThat(reply.body())
                .isEqualTo("{\"type\":\"https://uzdik.kz/problems/version-conflict\","
                        + "\"title\":\"Somebody changed this meanwhile\",\"status\":409,"
                        + "\"code\":\"version-conflict\",\"detail\":\"Read it again.\",\"version\":7}");
    }

    @Test
    void a_context_may_have_kinds_of_its_own() {
        ProblemKind sealed = new ProblemKind() {
            @Override
            public String code() {
                return "sheets-sealed";
            }

            @Override
            public int status() {
                return 409;
            }

            @Override
            public String title() {
                return "The sheets are sealed";
            }
        };

        assertThat(Problem.of(sealed).form()).containsEntry("type", "https://uzdik.kz/problems/sheets-sealed");
    }

    @Test
    void every_kind_has_a_code_of_its_own_and_a_status_of_an_error() {
        assertThat(Problems.values()).allSatisfy(kind -> {
            assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(kind.status()).isBetween(400, 599);
        });
        assertThat(Arrays.stream(Problems.values()).map(Problems::code)).doesNotHaveDuplicates();
    }

    @Test
    void an_exception_says_only_the_code() {
        assertThat(Problem.of(Problems.FORBIDDEN).detail("secret").exception()).hasMessage("forbidden");
    }
}
