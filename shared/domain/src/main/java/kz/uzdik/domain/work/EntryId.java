package kz.uzdik.domain.work;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names an entry of an office's journal: {@code zhambyl-2019.rural-akim.316030000.1.2020#round-17}.
 *
 * @param year in which the act was done; a journal is read year by year
 * @param key what the office calls it in 3 to 64 characters, so that the same sent twice is one
 */
public record EntryId(OfficeId office, int year, String key) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{2,63}");
    private static final Pattern YEAR = Pattern.compile("2\\d{3}");

    public EntryId {
        if (!YEAR.matcher(String.valueOf(year)).matches() || !KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("no entry's id");
        }
    }

    /** The id that is written so; empty if none is. */
    public static Optional<EntryId> parse(String text) {
        int mark = text.indexOf('#');
        int dot = text.lastIndexOf('.', Math.max(mark, 0));
        if (mark < 0 || dot < 0) return Optional.empty();
        String year = text.substring(dot + 1, mark);
        String key = text.substring(mark + 1);
        return YEAR.matcher(year).matches() && KEY.matcher(key).matches()
                ? OfficeId.parse(text.substring(0, dot)).map(office -> new EntryId(office, Integer.parseInt(year), key))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return office + "." + year + "#" + key;
    }
}
