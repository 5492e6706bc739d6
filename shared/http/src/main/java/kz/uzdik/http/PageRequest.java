package kz.uzdik.http;

import java.util.Optional;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;

/**
 * Which page of a list is asked for, by the parameters {@code limit} and {@code cursor}.
 *
 * @param limit how many items at most
 * @param cursor empty for the first page
 */
public record PageRequest(int limit, Optional<Cursor> cursor) {

    private static final int MAX_CURSOR = 2_048;

    /**
     * Reads the two parameters; the caller reads the rest of the query and ends it with {@code done()}.
     *
     * @param list as in {@link Cursor#encode}
     * @throws ProblemException 400 {@code bad-cursor}
     */
    public static PageRequest read(Fields query, String list, int defaultLimit, int maxLimit) {
        int limit = query.optional("limit", FieldTypes.integerText(1, maxLimit))
                .map(Math::toIntExact)
                .orElse(defaultLimit);
        Optional<Cursor> cursor = query.optionalText("cursor", 1, MAX_CURSOR).map(text -> Cursor.decode(list, text));
        return new PageRequest(limit, cursor);
    }
}
