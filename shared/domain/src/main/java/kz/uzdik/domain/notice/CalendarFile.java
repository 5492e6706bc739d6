package kz.uzdik.domain.notice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One appointment as a calendar reads it (RFC 5545).
 *
 * @param uid the same at every change of the appointment, so that it replaces itself
 * @param sequence how often it has been changed
 * @param stamp when it was written
 * @param length empty where it is not known
 * @param cancelled whether there is none any more, so that calendars take it out (RFC 5546)
 */
public record CalendarFile(
        String uid,
        int sequence,
        Instant stamp,
        Instant at,
        Optional<Duration> length,
        String summary,
        Optional<String> location,
        Optional<String> url,
        boolean cancelled) {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    /** An appointment that stands. */
    public CalendarFile(
            String uid,
            int sequence,
            Instant stamp,
            Instant at,
            Optional<Duration> length,
            String summary,
            Optional<String> location,
            Optional<String> url) {
        this(uid, sequence, stamp, at, length, summary, location, url, false);
    }

    /** The same, taken back: one change more than there was. */
    public CalendarFile takenBack() {
        return new CalendarFile(uid, sequence + 1, stamp, at, length, summary, location, url, true);
    }

    /** What calendars are to do with it: {@code PUBLISH} or {@code CANCEL}. */
    public String method() {
        return cancelled ? "CANCEL" : "PUBLISH";
    }

    /** The file's text: lines of at most 75 octets, each ended by CR LF. */
    public String text() {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Uzdik//Contest//EN",
                "METHOD:" + method(),
                "BEGIN:VEVENT",
                "UID:" + escaped(uid),
                "SEQUENCE:" + sequence,
                "DTSTAMP:" + UTC.format(stamp),
                "DTSTART:" + UTC.format(at)));
        length.ifPresent(whole -> lines.add("DTEND:" + UTC.format(at.plus(whole))));
        if (cancelled) {
            lines.add("STATUS:CANCELLED");
        }
        lines.add("SUMMARY:" + escaped(summary));
        location.ifPresent(where -> lines.add("LOCATION:" + escaped(where)));
        // A URI is no text: nothing in it is escaped, and nothing that could end the line is let through.
        url.ifPresent(where -> lines.add("URL:" + where.replaceAll("\\p{Cntrl}", "")));
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        var text = new StringBuilder();
        lines.forEach(line -> text.append(folded(line)).append("\r\n"));
        return text.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    // Never within a character: a fold counts octets.
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String text = Character.toString(character);
            int more = text.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(text);
            octets += more;
        }
        return folded.toString();
    }
}
