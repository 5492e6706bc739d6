package kz.uzdik.functions.contestadministration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.uzdik.domain.act.Change;
import kz.uzdik.domain.act.Fact;
import kz.uzdik.domain.audit.AuditEntry;
import kz.uzdik.domain.contest.EditionId;
import kz.uzdik.domain.contract.NoticeSamples;
import kz.uzdik.domain.notice.Delivery;
import kz.uzdik.domain.notice.HearingOfLetters;
import kz.uzdik.domain.notice.LetterEvent;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.Test;

class DeliveryRoutesTest {
    private static final int LETTERS = 12;

    private final AContest contest = AContest.announced();
    private final TestClient agency = Administration.over(contest).asAgency();

    private Delivery letter(int number, Delivery.State state) {
        Delivery letter = NoticeSamples.delivery(AContest.EDITION, number, state, 1);
        contest.ports.deliveries().commit(Change.of(letter, 0), AContest.AGENCY, AContest.ANNOUNCED);
        return letter;
    }

    private Delivery bounced() {
        Delivery sent = NoticeSamples.delivery(AContest.EDITION, 1, Delivery.State.SENT, 1);
        contest.ports.deliveries().commit(Change.of(sent, 0), AContest.AGENCY, AContest.ANNOUNCED);
        Delivery noted = NoticeSamples.delivery(AContest.EDITION, 1, Delivery.State.SENT, 2);
        contest.ports.deliveries().commit(Change.of(noted, 1), AContest.AGENCY, AContest.ANNOUNCED);
        new HearingOfLetters(contest.ports.deliveries(), contest.ports.suppressions(), contest.ports.errands())
                .hear(
                        new LetterEvent(
                                noted.mark(noted.round().address().orElseThrow()),
                                "m",
                                LetterEvent.Fate.BOUNCED,
                                AContest.ANNOUNCED),
                        AContest.ANNOUNCED);
        return noted;
    }

    @Test
    void the_list_is_read_page_by_page_and_names_nobody_but_by_ids() {
        IntStream.range(0, LETTERS).forEach(number -> letter(number, Delivery.State.BOUNCED));
        letter(50, Delivery.State.DELIVERED);
        List<Object> read = new ArrayList<>();
        Invocation page = agency.call("list-deliveries", event -> event.query("limit", "5"));
        page.objects("items").forEach(item -> read.add(item.get("id")));
        assertThat(page.text()).doesNotContain("@").doesNotContain("address");
        while (page.body().containsKey("next")) {
            Map<String, String> next =
                    Map.of("limit", "5", "cursor", String.valueOf(page.body().get("next")));
            page = agency.call(
                    "list-deliveries",
                    event -> event.with("queryStringParameters", next)
                            .with(
                                    "multiValueQueryStringParameters",
                                    Map.of("limit", List.of("5"), "cursor", List.of(next.get("cursor")))));
            page.objects("items").forEach(item -> read.add(item.get("id")));
        }
        assertThat(read).hasSize(LETTERS).doesNotHaveDuplicates();
    }

    @Test
    void an_item_says_what_it_was_for_whom_and_what_became_of_it() {
        bounced();
        assertThat(agency.call("list-deliveries").objects("items"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.get("state")).isEqualTo("bounced");
                    assertThat(item.get("trouble")).isEqualTo("no-mailbox");
                    Map<?, ?> task = (Map<?, ?>) Objects.requireNonNull(item.get("task"));
                    assertThat(task.get("template")).isEqualTo("received");
                });
    }

    @Test
    void what_came_back_is_resent_after_its_address_was_lifted_and_both_reasons_are_on_record() {
        String id = bounced().id().value();
        Invocation lifted = agency.call("lift-suppression", event -> event.path("delivery", id));
        assertThat(lifted.status()).isEqualTo(200);
        Invocation twice = agency.call("lift-suppression", event -> event.path("delivery", id));
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.reasons()).containsExactly("not-suppressed");

        Invocation again = agency.call("resend", event -> event.path("delivery", id));
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body().get("state")).isEqualTo("waiting");
        assertThat(agency.call("resend", event -> event.path("delivery", id)).reasons())
                .containsExactly("still-waiting");
        assertThat(agency.call("list-deliveries").objects("items")).isEmpty();

        assertThat(contest.ports.audit().of(Fact.Subject.DELIVERY, id))
                .extracting(AuditEntry::fact)
                .containsExactly("delivery-resent");
    }

    @Test
    void what_is_no_id_or_nobodys_is_not_found_and_a_reason_is_asked_for() {
        assertThat(agency.call("resend").status()).isEqualTo(404);
        assertThat(agency.call("lift-suppression").status()).isEqualTo(404);
        String id = bounced().id().value();
        assertThat(agency.call("resend", event -> event.path("delivery", id).body(Map.of("reason", "")))
                        .status())
                .isEqualTo(422);
        Delivery elsewhere = NoticeSamples.delivery(new EditionId("another"), 1, Delivery.State.BOUNCED, 1);
        contest.ports.deliveries().commit(Change.of(elsewhere, 0), AContest.AGENCY, AContest.ANNOUNCED);
        assertThat(agency.call("resend", event -> event.path("delivery", elsewhere.id()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void only_the_agency_comes_to_it() {
        TestClient anybody = Administration.over(contest).as("anybody");
        for (String sample : List.of("list-deliveries", "resend", "lift-suppression")) {
            assertThat(anybody.call(sample).status()).as(sample).isEqualTo(403);
        }
    }
}
