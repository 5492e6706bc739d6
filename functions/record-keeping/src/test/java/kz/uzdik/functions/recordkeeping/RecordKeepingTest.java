package kz.uzdik.functions.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.AContest;
import kz.uzdik.http.testing.RouteChecks;
import kz.uzdik.http.testing.TestClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordKeepingTest {

    private final AContest contest = AContest.announced();
    private final TestClient client = over(contest);

    private static TestClient over(AContest contest) {
        return TestClient.of(new RecordKeeping(ports(contest), TestClient.tokens()), "record-keeping");
    }

    /** The ports over a contest in memory. */
    static KeepingPorts ports(AContest contest) {
        var kept = contest.ports;
        return new KeepingPorts(
                contest.contests(),
                AContest.TEXTS,
                kept.audit(),
                kept.retentions(),
                kept.erasures(),
                kept.commissions(),
                kept.sittings(),
                kept.rankings(),
                kept.objections(),
                kept.publications(),
                kept.polls(),
                kept.dossiers());
    }

    @TestFactory
    Stream<DynamicTest> every_route_refuses_bad_input() {
        return RouteChecks.of(client, "record-keeping");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read-audit",
                "read-edition-audit",
                "read-audit-lines",
                "verify-chains",
                "read-retention",
                "state-retention",
                "confirm-retention",
                "hold-erasing"
            })
    void what_is_the_agencys_is_forbidden_to_others(String sample) {
        assertThat(client.as("anybody").call(sample).status()).isEqualTo(403);
        assertThat(client.asAgency()
                        .call(
                                sample,
                                event -> sample.equals("read-audit")
                                        ? event.path("id", "best-1999")
                                        : event.path("edition", "best-1999"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_agency_follows_the_audit_trail_and_sees_that_the_chain_holds() {
        Invocation trail = client.asAgency().call("read-audit");
        List<Map<?, ?>> entries = trail.objects("items");
        assertThat(entries)
                .extracting(entry -> String.valueOf(entry.get("fact")))
                .containsExactly("edition-planned", "edition-announced");
        assertThat(entries.get(1).get("previous")).isEqualTo(entries.get(0).get("digest"));
        assertThat(trail.member("chain")).isEqualTo(Map.of("holds", true));
    }

    @Test
    void an_editions_trail_is_read_page_by_page_and_filtered() {
        List<Object> facts = new ArrayList<>();
        String cursor = "";
        do {
            String after = cursor;
            Invocation page = client.asAgency()
                    .call(
                            "read-edition-audit",
                            event -> event.query(
                                    after.isEmpty() ? Map.of("limit", "1") : Map.of("limit", "1", "cursor", after)));
            page.objects("items").forEach(entry -> facts.add(entry.get("fact")));
            cursor = page.text().contains("\"next\"") ? String.valueOf(page.member("next")) : "";
        } while (!cursor.isEmpty());
        assertThat(facts).contains("edition-planned", "edition-announced", "commission-appointed");
        assertThat(client.asAgency()
                        .call("read-edition-audit", event -> event.query(Map.of("fact", "edition-announced")))
                        .objects("items"))
                .hasSize(1);
        assertThat(client.asAgency()
                        .call("read-edition-audit", event -> event.query(Map.of("to", "2019-12-31")))
                        .objects("items"))
                .isEmpty();
        assertThat(client.asAgency()
                        .call("read-edition-audit", event -> event.query(Map.of("cursor", "x")))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_inspection_takes_the_trail_out_line_by_line() {
        Invocation all = client.asAgency().call("read-audit-lines");
        assertThat(String.valueOf(all.header("Content-Type"))).startsWith("application/x-ndjson");
        List<String> lines = all.text().lines().toList();
        assertThat(lines).allMatch(line -> line.startsWith("{\"actor\":"));
        Invocation first = client.asAgency().call("read-audit-lines", event -> event.query(Map.of("limit", "1")));
        assertThat(first.text()).isEqualTo(lines.getFirst() + "\n");
        assertThat(String.valueOf(first.header("Link")))
                .startsWith("</editions/best-2020/audit/lines?limit=1&cursor=")
                .endsWith(">; rel=\"next\"");
    }

    @Test
    void all_chains_of_an_edition_are_checked() {
        Invocation verdict = client.asAgency().call("verify-chains");
        assertThat(verdict.objects("broken")).isEmpty();
        assertThat(verdict.text()).doesNotContain("\"checked\":0");
    }

    @Test
    void two_accounts_of_the_agency_say_how_long_data_is_kept() {
        Invocation stated = client.asAgency().call("state-retention");
        assertThat(stated.status()).isEqualTo(200);
        assertThat(stated.text()).contains("\"identity\":1095").doesNotContain("confirmed");
        assertThat(client.asAgency().call("confirm-retention").reasons()).containsExactly("same-account");
        assertThat(client.asAgency().call("state-retention").reasons()).containsExactly("retention-changed");
        Invocation report = client.asAgency().call("read-retention");
        assertThat(report.objects("blocks"))
                .extracting(block -> String.valueOf(block.get("code")))
                .contains("retention-not-confirmed", "edition-not-ended");
    }

    @Test
    void a_hold_is_set_and_lifted_with_a_reason() {
        assertThat(client.asAgency().call("hold-erasing").text()).contains("a court asks");
        assertThat(client.asAgency()
                        .call(
                                "hold-erasing",
                                event -> event.body(Map.of("version", 1, "held", false, "reason", "the court decided")))
                        .text())
                .doesNotContain("hold");
    }
}
