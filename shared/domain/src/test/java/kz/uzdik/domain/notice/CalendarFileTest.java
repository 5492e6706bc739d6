package kz.uzdik.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant AT = Instant.parse("2020-07-30T04:00:00Z");

    private static CalendarFile file(String summary, String place) {
        return new CalendarFile(
                "a#b", 2, AT, AT, Optional.of(Duration.ofMinutes(5)), summary, Optional.of(place), Optional.empty());
    }

    @Test
    void every_line_ends_with_crlf_and_has_at_most_75_octets_however_long_the_text() {
        String text = file("ә".repeat(200), "hall").text();

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\n\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + "ә".repeat(200) + "\r\n");
    }

    @Test
    void what_people_wrote_can_neither_end_a_line_nor_begin_another() {
        String text = file("one\r\nATTENDEE:mailto:x@example.kz", "a; b, c\\d").text();

        assertThat(text).contains("SUMMARY:one\\nATTENDEE:mailto:x@example.kz\r\n");
        assertThat(text).contains("LOCATION:a\\; b\\, c\\\\d\r\n");
        assertThat(text).doesNotContain("\r\nATTENDEE");
    }

    @Test
    void without_a_known_length_there_is_no_end() {
        var open = new CalendarFile(
                "a", 0, AT, AT, Optional.empty(), "s", Optional.empty(), Optional.of("https://v.example/1"));

        assertThat(open.text()).doesNotContain("DTEND").contains("URL:https://v.example/1\r\n");
    }

    @Test
    void what_is_taken_back_goes_from_the_calendar_it_came_into() {
        CalendarFile stood = file("Interview", "hall");
        String text = stood.takenBack().text();

        assertThat(text).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:" + stood.uid() + "\r\n");
        assertThat(text).contains("SEQUENCE:" + (stood.sequence() + 1) + "\r\n");
        assertThat(stood.text()).contains("METHOD:PUBLISH\r\n").doesNotContain("STATUS");
    }
}
