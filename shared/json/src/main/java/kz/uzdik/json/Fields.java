package kz.uzdik.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A strict reader of one JSON object that collects every problem instead of stopping at the first.
 *
 * <p>A reader gives a placeholder for a missing or wrong value and notes the problem; {@link #done()} throws
 * {@link InvalidFields} when anything is wrong here or in the parts, or when a member was never asked for. So: read
 * everything, call {@code done()}, then build the domain's types. A member that is {@code null} counts as absent.
 *
 * <p>Names without a method here are read by {@link #required}, {@link #optional} and {@link #list} with a
 * {@link FieldType}.
 */
public final class Fields {

    private final ObjectPart part;

    private Fields(ObjectPart part) {
        this.part = part;
    }

    /** Reads a tree that must be an object; anything else is a {@code wrong-type} problem of the root. */
    public static Fields of(@Nullable Object json) {
        return new Fields(ObjectPart.root(json));
    }

    /** Reads the parameters of a query string, whose problems point to {@code ?name}. */
    public static Fields ofQuery(Map<String, ?> parameters) {
        return new Fields(ObjectPart.query(parameters));
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidFields with all problems of the root when any lies in this object or its parts
     */
    public void done() {
        part.noteUnknown();
        part.refuseProblems();
    }

    /** Ends the reading of an object of somebody else's making (an event), whose other members are no concern. */
    public void doneIgnoringOthers() {
        part.refuseProblems();
    }

    /** Whether a member is there and not null. */
    public boolean has(String name) {
        return part.peek(name) != null;
    }

    /** Notes a problem that only the caller can see, unless the member has one already: the caller saw a placeholder. */
    public void problem(String name, String code, String expected) {
        part.problemUnlessTold(name, code, expected);
    }

    /** A value of any type; the type's placeholder when it is missing or wrong. */
    public <T> T required(String name, FieldType<T> type) {
        return part.required(name, type);
    }

    /** A value of any type when it is there and right. */
    public <T> Optional<T> optional(String name, FieldType<T> type) {
        return part.optional(name, type);
    }

    /** An array of min to max values of a type; wrong items are left out. */
    public <T> List<T> list(String name, int min, int max, FieldType<T> type) {
        return part.items(name, min, max, (item, at) -> part.converted(item, at, type));
    }

    /** Text of min to max code points, without control characters but tab and line breaks. */
    public String text(String name, int min, int max) {
        return required(name, FieldTypes.text(min, max));
    }

    public Optional<String> optionalText(String name, int min, int max) {
        return optional(name, FieldTypes.text(min, max));
    }

    public String textOr(String name, int min, int max, String otherwise) {
        return optionalText(name, min, max).orElse(otherwise);
    }

    public String pattern(String name, Pattern pattern, String expected) {
        return required(name, FieldTypes.pattern(pattern, expected));
    }

    public Optional<String> optionalPattern(String name, Pattern pattern, String expected) {
        return optional(name, FieldTypes.pattern(pattern, expected));
    }

    public int integer(String name, int min, int max) {
        return Math.toIntExact(required(name, FieldTypes.integer(min, max)));
    }

    public long integer(String name, long min, long max) {
        return required(name, FieldTypes.integer(min, max));
    }

    public Optional<Integer> optionalInteger(String name, int min, int max) {
        return optional(name, FieldTypes.integer(min, max)).map(Math::toIntExact);
    }

    public Optional<Long> optionalInteger(String name, long min, long max) {
        return optional(name, FieldTypes.integer(min, max));
    }

    /** An exact decimal of at most 20 digits: a JSON number or its digits as text. */
    public BigDecimal decimal(String name) {
        return required(name, FieldTypes.decimal());
    }

    public Optional<BigDecimal> optionalDecimal(String name) {
        return optional(name, FieldTypes.decimal());
    }

    public boolean flag(String name) {
        return required(name, FieldTypes.flag());
    }

    public Optional<Boolean> optionalFlag(String name) {
        return optional(name, FieldTypes.flag());
    }

    /** An instant of ISO 8601 with {@code Z} or an offset. */
    public Instant instant(String name) {
        return required(name, FieldTypes.instant());
    }

    public Optional<Instant> optionalInstant(String name) {
        return optional(name, FieldTypes.instant());
    }

    public LocalDate date(String name) {
        return required(name, FieldTypes.date());
    }

    public Optional<LocalDate> optionalDate(String name) {
        return optional(name, FieldTypes.date());
    }

    /** An enum constant by its {@link WireName}. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return required(name, FieldTypes.choice(type));
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return optional(name, FieldTypes.choice(type));
    }

    /** An array of min to max different enum constants. */
    public <E extends Enum<E>> List<E> choices(String name, int min, int max, Class<E> type) {
        List<E> found = list(name, min, max, FieldTypes.choice(type));
        if (found.stream().distinct().count() < found.size()) {
            problem(name, FieldProblem.DUPLICATE, "different values");
        }
        return found;
    }

    /** An array of min to max texts of 1 to 1,000 code points. */
    public List<String> texts(String name, int min, int max) {
        return list(name, min, max, FieldTypes.text(1, 1_000));
    }

    /** An object; when it is missing or none, a reader that gives placeholders and notes nothing more. */
    public Fields object(String name) {
        return new Fields(part.object(name));
    }

    public Optional<Fields> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : part.absent(name);
    }

    /** An array of min to max objects; items that are no objects are left out. */
    public List<Fields> objects(String name, int min, int max) {
        return part.items(name, min, max, part::itemObject).stream()
                .map(Fields::new)
                .toList();
    }

    /** The same of an array that may be absent; empty then. */
    public List<Fields> optionalObjects(String name, int min, int max) {
        return has(name)
                ? objects(name, min, max)
                : part.<List<Fields>>absent(name).orElse(List.of());
    }

    /** An object with free names whose values are objects. */
    public Map<String, Fields> map(String name) {
        Map<String, Fields> found = new LinkedHashMap<>();
        ObjectPart inner = part.object(name);
        inner.names().forEach(key -> found.put(key, new Fields(inner.object(key))));
        return found;
    }

    /** An object with free names whose values are texts of min to max code points. */
    public Map<String, String> textMap(String name, int min, int max) {
        return valueMap(name, FieldTypes.text(min, max));
    }

    /** An object with free names whose values are of one type; wrong values are left out. */
    public <T> Map<String, T> valueMap(String name, FieldType<T> type) {
        Map<String, T> found = new LinkedHashMap<>();
        ObjectPart inner = part.object(name);
        inner.names().forEach(key -> inner.optional(key, type).ifPresent(value -> found.put(key, value)));
        return found;
    }

    /**
     * Builds one {@code T} from each object of an array of min to max.
     *
     * @param build reads an object, calls its {@code done()} and only then builds; a refused object is left out here
     *     and its problems come out of this reader's own {@code done()}
     */
    public <T> List<T> each(String name, int min, int max, Function<Fields, T> build) {
        List<T> built = new ArrayList<>();
        objects(name, min, max).forEach(item -> built(item, build).ifPresent(built::add));
        return List.copyOf(built);
    }

    /** Builds one {@code T} from each object of an array of up to 1,000. */
    public <T> List<T> each(String name, Function<Fields, T> build) {
        return each(name, 0, 1_000, build);
    }

    /** Builds a {@code T} from an object as {@link #each} does; ask for it after this reader's {@code done()}. */
    public <T> Supplier<T> part(String name, Function<Fields, T> build) {
        Fields object = object(name);
        Optional<T> built = object.part.isThere() ? built(object, build) : Optional.empty();
        return () -> built.orElseThrow(() -> new IllegalStateException("asked for " + name + " before done()"));
    }

    /** Builds a {@code T} from an object that may be absent; empty also when it was refused. */
    public <T> Optional<T> optionalPart(String name, Function<Fields, T> build) {
        return optionalObject(name).filter(object -> object.part.isThere()).flatMap(object -> built(object, build));
    }

    /** Any value, as it stands in the tree; null when absent. */
    public @Nullable Object any(String name) {
        return part.take(name);
    }

    /** The names in the object, in the order of the text. */
    public List<String> names() {
        return part.names();
    }

    private static <T> Optional<T> built(Fields item, Function<Fields, T> build) {
        try {
            return Optional.of(build.apply(item));
        } catch (InvalidFields _) {
            return Optional.empty(); // its problems are collected at the root already
        }
    }
}
