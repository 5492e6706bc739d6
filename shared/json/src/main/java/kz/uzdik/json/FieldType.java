package kz.uzdik.json;

import java.util.function.Function;

/**
 * How one JSON value is read as a {@code T}.
 *
 * @param placeholder what {@link Fields} gives for a wrong or missing value until {@link Fields#done()} refuses
 * @param conversion reads a value that is not {@code null}
 */
public record FieldType<T>(T placeholder, Conversion<T> conversion) {

    /** Reads one tree value. */
    @FunctionalInterface
    public interface Conversion<T> {
        T read(Object value) throws Mismatch;
    }

    /**
     * The same values as another type, for the value types of the domain.
     *
     * @param of must accept the placeholder too; an {@code IllegalArgumentException} for any other value is a
     *     {@code bad-format} problem
     */
    public <R> FieldType<R> as(Function<? super T, ? extends R> of, String expected) {
        return new FieldType<>(of.apply(placeholder), value -> {
            T read = conversion.read(value);
            try {
                return of.apply(read);
            } catch (IllegalArgumentException _) {
                throw new Mismatch(FieldProblem.BAD_FORMAT, expected);
            }
        });
    }

    /** The same type with another placeholder, for {@link #as} when the first would not be accepted. */
    public FieldType<T> standingIn(T other) {
        return new FieldType<>(other, conversion);
    }
}
