package kz.uzdik.functions.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The routes of the record of work, called with the sample events. */
class WorkRecordTest {
    private final Recording recording = Recording.working();
    private final TestClient akim = recording.client.as("akim");
    private final TestClient clerk = recording.client.as("clerk");
    private final TestClient inspector = recording.client.as("inspector");
    private final TestClient head = recording.client.as("head-of-office");
    private final TestClient stranger = recording.client.as("stranger");

    private static Map<String, Object> statement(long version, String on, String words) {
        return Map.of(
                "version",
                version,
                "states",
                Map.of(
                        "duty",
                        "weekly-round",
                        "on",
                        on,
                        "settlements",
                        List.of("316030100"),
                        "parts",
                        List.of(),
                        "unwarned",
                        false,
                        "words",
                        words));
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(recording.client, "work-record");
    }

    @ParameterizedTest
    @CsvSource({
        "accept-algorithm, akim",
        "adopt-algorithm, head-of-office",
        "read-adoption, akim",
        "name-inspectors, inspector",
        "keep-office, akim",
        "read-office, stranger",
        "read-journal, stranger",
        "read-entry, stranger",
        "write-entry, inspector",
        "withdraw-entry, head-of-office",
        "remark-on-entry, akim",
        "read-obligations, stranger",
        "report-month, akim",
        "list-open-questions, stranger",
        "list-raised-questions, stranger",
        "read-question, stranger",
        "raise-question, inspector",
        "handle-question, head-of-office",
        "read-asker, inspector",
        "erase-asker, head-of-office"
    })
    void who_may_not_is_told_so_and_no_more(String sample, String person) {
        akim.call("write-entry");
        akim.call("raise-question");
        assertThat(recording.client.as(person).call(sample).status()).isEqualTo(403);
    }

    @Test
    void an_algorithm_is_read_back_as_it_was_frozen() {
        String digest = recording.handIn();
        Invocation read = stranger.call("read-algorithm", event -> event.path("digest", digest));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("\"algorithm\":\"zhambyl-2019\"");
        assertThat(stranger.call("read-algorithm").status()).isEqualTo(404);
    }

    @Test
    void a_broken_algorithm_is_told_all_its_faults_by_their_places() {
        Invocation refused = recording
                .client
                .asAgency()
                .call("accept-algorithm", event -> event.body(Map.of("algorithm", "Zhambyl", "from", "today")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("\"/algorithm\"", "\"/from\"", "\"/duties\"");
    }

    @Test
    void everybody_sees_who_works_by_what_and_nobody_is_named() {
        Invocation list = stranger.call("list-adoptions");
        assertThat(list.objects("items")).hasSize(1);
        assertThat(list.text()).contains("2019-03-13").doesNotContain("head-of-office", "inspector");
        assertThat(head.call("read-adoption").text()).contains("head-of-office", "inspector", "3160");
    }

    @Test
    void the_offices_of_a_list_are_ones_own() {
        assertThat(clerk.call("list-offices").objects("items")).hasSize(1);
        assertThat(head.call("list-offices").objects("items")).hasSize(1);
        assertThat(stranger.call("list-offices").objects("items")).isEmpty();
        assertThat(akim.call("read-office").text()).contains("316030200");
    }

    @Test
    void an_entry_is_written_once_corrected_remarked_on_and_withdrawn_and_nothing_is_lost() {
        assertThat(akim.call("write-entry").status()).isEqualTo(200);
        assertThat(akim.call("write-entry").member("version")).isEqualTo(1L);
        Invocation corrected =
                clerk.call("write-entry", event -> event.body(statement(1, "2020-03-16", "Received eleven people.")));
        assertThat(corrected.member("version")).isEqualTo(2L);
        inspector.call("remark-on-entry");
        assertThat(akim.call("withdraw-entry").reasons()).containsExactly("entry-changed");
        Invocation withdrawn = akim.call("withdraw-entry", event -> event.body(Map.of("version", 3)));
        assertThat(withdrawn.objects("writings")).hasSize(3);
        assertThat(withdrawn.objects("remarks")).hasSize(1);
        assertThat(withdrawn.member("withdrawn")).isEqualTo(true);
        assertThat(head.call("read-entry").text()).isEqualTo(withdrawn.text());
    }

    @Test
    void a_month_of_a_journal_is_read_by_day_and_page_by_page() {
        akim.call("write-entry");
        akim.call("write-entry", event -> event.path("entry", "round-11").body(statement(0, "2020-03-09", "A round.")));
        akim.call("write-entry", event -> event.path("entry", "round-10").body(statement(0, "2020-02-24", "A round.")));
        Invocation page = inspector.call("read-journal", event -> event.query(Map.of("month", "3", "limit", "1")));
        assertThat(page.objects("items"))
                .extracting(item -> String.valueOf(item.get("key")))
                .containsExactly("round-11");
        String next = String.valueOf(page.member("next"));
        assertThat(inspector
                        .call("read-journal", event -> event.query(Map.of("month", "3", "limit", "1", "cursor", next)))
                        .objects("items"))
                .extracting(item -> String.valueOf(item.get("key")))
                .containsExactly("round-12");
        assertThat(inspector
                        .call("read-journal", event -> event.query(Map.of("month", "13")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_is_due_says_of_each_week_how_it_stands() {
        akim.call("write-entry");
        Invocation due = akim.call("read-obligations");
        assertThat(due.objects("obligations"))
                .filteredOn(one -> "weekly-round".equals(one.get("duty")))
                .extracting(one -> String.valueOf(one.get("state")))
                .containsExactly("missed", "missed", "missed", "done", "due");
        assertThat(due.objects("standing")).anyMatch(one -> "social-map".equals(one.get("duty")));
        assertThat(akim.call("read-obligations", event -> event.query(Map.of("from", "2020-03-02", "to", "2020-03-01")))
                        .status())
                .isEqualTo(422);
        assertThat(akim.call("read-obligations", event -> event.query(Map.of("from", "2020-01-01", "to", "2021-01-01")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void the_head_of_office_reports_on_a_month() {
        akim.call("write-entry");
        Invocation report = head.at(Instant.parse("2020-04-05T05:00:00Z")).call("report-month");
        assertThat(report.objects("offices")).hasSize(1);
        assertThat(report.text())
                .contains("\"asOf\":\"2020-04-05\"", "zhambyl-2019.rural-akim.316030000.1.2020#round-12");
        assertThat(head.call("report-month", event -> event.path("month", "2020-13"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_statement_of_two_matters_or_none_is_refused_at_its_place() {
        Map<String, Object> states = Map.of(
                "on",
                "2020-03-16",
                "settlements",
                List.of(),
                "parts",
                List.of(),
                "unwarned",
                false,
                "words",
                "Nothing.");
        Invocation refused = akim.call("write-entry", event -> event.body(Map.of("version", 0, "states", states)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("\"/states/duty\"");
    }

    @Test
    void a_question_is_raised_answered_and_reopened_by_whoever_holds_its_secret_and_nobody_else_hears_who_asked() {
        Invocation raised = clerk.call("raise-question");
        assertThat(raised.status()).isEqualTo(200);
        assertThat(raised.text()).contains("bridge").doesNotContain("Beken", "+7 700");
        assertThat(clerk.call("raise-question").text()).isEqualTo(raised.text());
        assertThat(inspector.call("list-open-questions").objects("items")).hasSize(1);
        assertThat(akim.call("read-asker").text()).contains("Beken");
        assertThat(stranger.call("say-not-solved").reasons()).containsExactly("question-not-reopened");
        Invocation answered = akim.call("handle-question");
        assertThat(answered.member("answered")).isEqualTo(true);
        assertThat(akim.call("handle-question").text()).isEqualTo(answered.text());
        Invocation seen = stranger.call("read-asked-question");
        assertThat(seen.text()).contains("It was mended on 16 March.").doesNotContain("Beken", "receipt");
        assertThat(seen.member("mayReopen")).isEqualTo(true);
        assertThat(stranger.call("say-not-solved").member("answered")).isEqualTo(false);
        assertThat(stranger.call(
                                "read-asked-question",
                                event -> event.body(Map.of(
                                        "question",
                                        "zhambyl-2019.rural-akim.316030000.1.2020#bridge",
                                        "secret",
                                        "f".repeat(32))))
                        .status())
                .isEqualTo(404);
        assertThat(clerk.call("erase-asker").member("contactLeft")).isEqualTo(false);
        assertThat(akim.call("read-asker").status()).isEqualTo(404);
        assertThat(head.at(Instant.parse("2020-06-05T05:00:00Z"))
                        .call("list-overdue-questions")
                        .objects("items"))
                .hasSize(1);
        assertThat(head.at(Instant.parse("2020-04-05T05:00:00Z"))
                        .call("report-month")
                        .text())
                .contains("\"raised\":1", "\"notSolved\":1");
    }
}
