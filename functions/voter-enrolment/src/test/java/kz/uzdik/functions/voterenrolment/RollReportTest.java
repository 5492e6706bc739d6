package kz.uzdik.functions.voterenrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.contract.PollSamples;
import kz.uzdik.domain.enrolment.ARoll;
import kz.uzdik.domain.enrolment.EntryKey;
import kz.uzdik.domain.enrolment.Mark;
import kz.uzdik.domain.enrolment.RollEntry;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.poll.StationId;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.http.Invocation;
import kz.uzdik.http.testing.SampleEvent;
import kz.uzdik.json.poll.MarksForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RollReportTest {

    private static final String FOLDER = "polls/best-2020.residents/";
    private static final String MARKS = "drafts/best-2020.residents/marks.json";
    private static final Instant UNTIL = PollSamples.TIMES.issueUntil();

    private final ARoll world = new ARoll();
    private RecordedFiles files = new RecordedFiles();

    @BeforeEach
    void frozen() {
        world.freeze(1);
        for (int i = 0; i < 25; i++) {
            put(PollSamples.LARGE, i, online(i));
        }
        for (int i = 100; i < 103; i++) {
            put(PollSamples.SMALL, i, online(i));
        }
        for (int i = 200; i < 221; i++) {
            put(PollSamples.LARGE, i, station(Mark.Channel.PAPER, "316030000-1"));
        }
        put(PollSamples.LARGE, 300, station(Mark.Channel.ASSISTED, "316030000-2"));
    }

    private void put(Kato district, int number, Mark mark) {
        var key = new EntryKey(ARoll.POLL, 1, district, hash(number));
        var hold = number == 3 ? RollEntry.Hold.RELEASED : RollEntry.Hold.NONE;
        world.rolls.entries.put(key, new RollEntry(key, "c", false, 0, List.of(), Optional.of(mark), hold, false));
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }

    private static Mark online(int number) {
        return new Mark(Mark.Channel.ONLINE, Optional.of(new Digest(hash(number))), Optional.empty(), LocalDate.EPOCH);
    }

    private static Mark station(Mark.Channel channel, String station) {
        return new Mark(channel, Optional.empty(), Optional.of(station), LocalDate.EPOCH);
    }

    private ReportingRolls reporting() {
        return new ReportingRolls(world.polls, world.published, world.rolls, files, SecureRandom::new);
    }

    private String file(String name) {
        return new String(files.read(FOLDER + name).orElseThrow(), StandardCharsets.US_ASCII);
    }

    @Test
    void turnout_is_published_once_a_day_and_hidden_below_k() {
        var report = new RollReport(reporting());
        for (int again = 0; again < 2; again++) {
            Invocation.of(report, SampleEvent.load("roll-report/report").stream());
        }
        assertThat(file("turnout.json"))
                .isEqualTo(
                        "{\"day\":\"2020-06-12\",\"districts\":{\"316030000\":25,\"316031000\":null},\"pollDigest\":\""
                                + PollSamples.DIGEST + "\"}");
        assertThat(files.writes).isEqualTo(1);
        assertThat(files.files).containsOnlyKeys(FOLDER + "turnout.json");
        reporting().report(Instant.parse("2020-06-12T18:00:00Z"));
        assertThat(files.writes)
                .as("still the twelfth in Almaty at UTC+6 is over")
                .isEqualTo(2);
    }

    @Test
    void nothing_is_told_before_issuance_begins() {
        reporting().report(PollSamples.TIMES.issueFrom().minusMillis(1));
        assertThat(files.files).isEmpty();
    }

    @Test
    void after_issuance_what_was_issued_and_marked_is_published_once() {
        reporting().report(UNTIL.plusSeconds(299));
        assertThat(files.files).containsOnlyKeys(FOLDER + "turnout.json");
        reporting().report(UNTIL.plusSeconds(300));

        assertThat(file("issued/316030000.jsonl").lines()).hasSize(25).isSorted();
        assertThat(file("issued/316031000.jsonl").lines())
                .hasSize(20)
                .isSorted()
                .contains(hash(100), hash(101), hash(102));
        assertThat(file("issued/316031000.jsonl")).endsWith("\n");
        assertThat(files.files).as("others sign and publish them").doesNotContainKey(FOLDER + "marks.json");
        byte[] marks = files.read(MARKS).orElseThrow();
        MarksForm.check(marks, PollSamples.plan(), PollSamples.DIGEST);
        assertThat(new String(marks, StandardCharsets.US_ASCII))
                .isEqualTo("{\"districts\":{\"316030000\":{\"assisted\":null,\"paper\":21},"
                        + "\"316031000\":{\"assisted\":0,\"paper\":0}},\"held\":0,\"pollDigest\":\""
                        + PollSamples.DIGEST
                        + "\",\"refused\":0,\"released\":1,\"stations\":{\"316030000-1\":21,\"316030000-2\":null}}");
        assertThat(files.marks.get(ARoll.POLL))
                .isEqualTo(Map.of(new StationId("316030000-1"), 21L, new StationId("316030000-2"), 1L));
        int writes = files.writes;
        reporting().report(UNTIL.plusSeconds(900));
        assertThat(files.writes).isEqualTo(writes);
    }

    @Test
    void a_report_of_an_earlier_day_that_comes_late_changes_nothing() {
        reporting().report(UNTIL.plusSeconds(300));
        String told = file("turnout.json");
        int writes = files.writes;
        reporting().report(UNTIL.minusSeconds(86_400));
        assertThat(file("turnout.json")).isEqualTo(told);
        assertThat(files.writes).isEqualTo(writes);
    }

    @Test
    void a_report_that_dies_anywhere_is_finished_by_the_next_and_draws_no_second_filling() {
        for (int lives = 0; lives < 5; lives++) {
            files = new RecordedFiles();
            files.lives = lives;
            assertThatThrownBy(() -> reporting().report(UNTIL.plusSeconds(300))).isInstanceOf(RecordedFiles.Died.class);
            Optional<byte[]> filled = files.read(FOLDER + "issued/316031000.jsonl");
            reporting().report(UNTIL.plusSeconds(600));
            assertThat(files.files)
                    .containsOnlyKeys(
                            FOLDER + "issued/316030000.jsonl",
                            FOLDER + "issued/316031000.jsonl",
                            FOLDER + "turnout.json",
                            MARKS);
            filled.ifPresent(file -> assertThat(
                            files.read(FOLDER + "issued/316031000.jsonl").orElseThrow())
                    .isEqualTo(file));
        }
    }
}
