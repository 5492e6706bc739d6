package kz.uzdik.local.demo.story;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the story: chapters, and one line an event with its day in Kazakhstan. */
public final class Narrator {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final PrintStream out;
    private final Supplier<Instant> clock;

    public Narrator(PrintStream out, Supplier<Instant> clock) {
        this.out = out;
        this.clock = clock;
    }

    public void chapter(String title) {
        out.println();
        out.println(title);
    }

    /** One event. */
    public void tell(String event) {
        out.println("%7s  %s".formatted(today().format(DAY), event));
    }

    /** Something that was said about the event before, such as the reason of a refusal. */
    public void quote(String words) {
        out.println("         | " + words);
    }

    /** A line of a table. */
    public void line(String text) {
        out.println(text);
    }

    /** The day it is in Kazakhstan. */
    public LocalDate today() {
        return clock.get().atZone(ZONE).toLocalDate();
    }

    /** The day of an instant in Kazakhstan. */
    LocalDate dayOf(String instant) {
        return Instant.parse(instant).atZone(ZONE).toLocalDate();
    }

    /** The same as the story tells it. */
    String day(String instant) {
        return dayOf(instant).format(DAY);
    }

    /** A moment in Kazakhstan. */
    static Instant moment(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ZONE).toInstant();
    }
}
