package kz.uzdik.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.uzdik.domain.act.Outcome;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.act.Reason;
import kz.uzdik.domain.dossier.DossierReason;
import kz.uzdik.http.testing.AContest;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final Reason MISSING =
            Reason.of(DossierReason.DOCUMENT_MISSING, new Paragraph("p9.6"), "document", "video");
    private static final Reason TOO_LARGE =
            Reason.of(DossierReason.FILE_TOO_LARGE, Paragraph.NONE, "document", "video", "bytes", "2", "largest", "1");

    private final Outcomes outcomes =
            new Outcomes(new Words(AContest.announced().contests(), AContest.TEXTS));

    private static Call call(String parameter, String value) {
        ApiRequest request = ApiEvent.of("GET", "/a/{" + parameter + "}")
                .path(parameter, value)
                .header("Accept-Language", "en")
                .request();
        return new Call(request, Optional.empty());
    }

    private Problem problem(Outcome<String> outcome) {
        return problem(call("edition", "best-2020"), outcome);
    }

    private Problem problem(Call call, Outcome<String> outcome) {
        return catchThrowableOfType(ProblemException.class, () -> outcomes.value(call, outcome))
                .problem();
    }

    @Test
    void what_is_done_is_answered_as_the_route_says() {
        ApiReply reply = outcomes.reply(
                call("edition", "best-2020"), Outcome.done("it"), value -> ApiReply.ok(Map.of("done", value)));

        assertThat(reply.body()).isEqualTo("{\"done\":\"it\"}");
    }

    @Test
    void each_other_outcome_has_its_kind_of_problem() {
        assertThat(problem(Outcome.forbidden()).kind()).isEqualTo(Problems.FORBIDDEN);
        assertThat(problem(Outcome.unknown()).kind()).isEqualTo(Problems.NOT_FOUND);
        assertThat(problem(new Outcome.Conflict<>()).kind()).isEqualTo(Problems.VERSION_CONFLICT);
        assertThat(problem(Outcome.refused(MISSING)).kind()).isEqualTo(Problems.CONFLICT);
        assertThat(problem(Outcome.refused(MISSING, TOO_LARGE)).kind()).isEqualTo(Problems.REFUSED);
    }

    @Test
    void a_refusal_calls_things_as_the_contest_does() {
        String dossier = "best-2020.31." + "0".repeat(32);
        assertThat(text(call("dossier", dossier))).doesNotContain("“video”").contains("(p9.6)");
        assertThat(text(call("edition", "best-2020"))).isEqualTo(text(call("sitting", "best-2020.regional.31.final")));
        assertThat(text(call("commission", "best-2020.regional.31"))).isEqualTo(text(call("edition", "best-2020")));
    }

    @Test
    void where_there_is_no_contest_ids_stand_for_names() {
        assertThat(text(call("edition", "best-1999"))).contains("“video”");
        assertThat(text(call("other", "thing"))).contains("“video”");
    }

    private String text(Call call) {
        Object reasons = problem(call, Outcome.refused(MISSING)).extensions().get("reasons");
        return ((List<?>) Objects.requireNonNull(reasons))
                .stream()
                        .map(reason -> String.valueOf(((Map<?, ?>) reason).get("text")))
                        .findFirst()
                        .orElseThrow();
    }
}
