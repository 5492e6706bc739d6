package kz.uzdik.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.calendar.Deadline.Due;

/**
 * An edition's deadlines as instants: what the definition says, counted from the announcement, with every recorded
 * amendment applied. A deadline counted from an amended one moves with it.
 */
public final class Schedule {
    /** The last millisecond: events are stamped by the millisecond, and an instant of them is what is compared. */
    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MILLIS);

    private final Map<String, Instant> last;

    private Schedule(Map<String, Instant> last) {
        this.last = Map.copyOf(last);
    }

    /** The schedule of an edition announced at this instant. Deadlines refer only to earlier ones of the list. */
    public static Schedule of(
            List<Deadline> deadlines, ZoneId zone, Instant announcedAt, Map<String, Instant> amendments) {
        Map<String, Instant> last = new HashMap<>();
        last.put(Deadline.ANNOUNCEMENT, announcedAt);
        for (Deadline deadline : deadlines) {
            last.put(
                    deadline.id(),
                    Optional.ofNullable(amendments.get(deadline.id())).orElseGet(() -> lastOf(deadline, zone, last)));
        }
        return new Schedule(last);
    }

    private static Instant lastOf(Deadline deadline, ZoneId zone, Map<String, Instant> earlier) {
        LocalDate day = switch (deadline.due()) {
            case Due.On(var date) -> date;
            case Due.After(var anchor, var days) ->
                known(earlier, anchor).atZone(zone).toLocalDate().plusDays(days);
        };
        // Where clocks are set back an hour comes twice; the second one is still in time.
        return day.atTime(deadline.time().orElse(END_OF_DAY))
                .atZone(zone)
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    /**
     * The last instant that is still in time.
     *
     * @throws IllegalArgumentException if the definition has no such deadline
     */
    public Instant last(String deadline) {
        return known(last, deadline);
    }

    private static Instant known(Map<String, Instant> instants, String name) {
        return Optional.ofNullable(instants.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + name));
    }

    /** Whether an act at this instant comes too late. */
    public boolean isPast(String deadline, Instant at) {
        return at.isAfter(last(deadline));
    }

    /** Every deadline with its last instant, the announcement's own instant included. */
    public Map<String, Instant> all() {
        return last;
    }
}
