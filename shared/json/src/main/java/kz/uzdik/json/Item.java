package kz.uzdik.json;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One item of a list, and where it stands, so that whatever is wrong with it can be told with its place.
 *
 * @param at the JSON object it was read from
 * @param value what was read; placeholders stand in it for what could not be
 */
public record Item<T>(Fields at, T value) {
    /** What was read, without the places. */
    public static <T> List<T> values(List<Item<T>> items) {
        return items.stream().map(Item::value).toList();
    }

    /** The one of a name. */
    public static <T> Optional<T> find(List<Item<T>> items, Function<T, String> name, String wanted) {
        return items.stream()
                .map(Item::value)
                .filter(value -> name.apply(value).equals(wanted))
                .findFirst();
    }

    /** Tells every item whose name an earlier one has; {@code member} is where the name stands. */
    public static <T> void refuseDuplicates(List<Item<T>> items, String member, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (Item<T> item : items) {
            if (!seen.add(name.apply(item.value()))) {
                item.at().problem(member, FieldProblem.DUPLICATE, "a name that nothing else of its kind has");
            }
        }
    }

    /** Tells a reference that names none of these. */
    public static <T> void refuseUnknown(
            Fields at, String member, String wanted, List<Item<T>> known, Function<T, String> name, String kind) {
        if (find(known, name, wanted).isEmpty()) {
            at.problem(member, FieldProblem.UNKNOWN_REFERENCE, "the name of " + kind);
        }
    }

    /** Tells a reference that does not name one of the first {@code count} of these. */
    public static <T> void refuseNotEarlier(
            Fields at, String member, String wanted, List<Item<T>> all, int count, Function<T, String> name) {
        if (find(all.subList(0, count), name, wanted).isPresent()) {
            return;
        }
        boolean later = find(all, name, wanted).isPresent();
        String code = later ? FieldProblem.NOT_EARLIER : FieldProblem.UNKNOWN_REFERENCE;
        at.problem(member, code, "the name of one that stands before it");
    }
}
