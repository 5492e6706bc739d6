package kz.uzdik.aws;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.calendar.WorkingCalendar;
import kz.uzdik.domain.contest.Calendars;
import kz.uzdik.json.calendar.CalendarReader;
import kz.uzdik.json.calendar.ShippedCalendar;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The calendars of days off in S3, at {@code calendars/<digest>.json}, written once and kept in memory once read. The one
 * the system comes with need not lie there.
 */
public final class S3Calendars implements Calendars {
    private final FrozenFiles files;
    private final Map<String, WorkingCalendar> read = new ConcurrentHashMap<>();

    public S3Calendars(S3Client s3, String bucket) {
        this.files = new FrozenFiles(s3, bucket, "calendars");
    }

    /**
     * The calendar of this digest.
     *
     * @throws IllegalStateException if what lies there does not have the digest it lies under
     */
    @Override
    public Optional<WorkingCalendar> find(String digest) {
        var shipped = ShippedCalendar.calendar();
        if (shipped.digest().equals(digest)) {
            return Optional.of(shipped.calendar());
        }
        Optional<WorkingCalendar> known = Optional.ofNullable(read.get(digest));
        return known.or(() -> files.find(digest).map(json -> {
            WorkingCalendar calendar = CalendarReader.read(json);
            read.put(digest, calendar);
            return calendar;
        }));
    }

    /**
     * Stores a calendar that was found right, unless it is there already.
     *
     * @param canonical its canonical JSON (RFC 8785)
     * @return its digest
     */
    public String put(byte[] canonical) {
        return files.put(canonical);
    }
}
