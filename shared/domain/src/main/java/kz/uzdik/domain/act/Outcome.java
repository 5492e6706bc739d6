package kz.uzdik.domain.act;

import java.util.List;
import java.util.function.Function;

/**
 * What came of an act. Refusals are values; only faults are exceptions.
 *
 * @param <T> what a done act yields
 */
public sealed interface Outcome<T> {

    /** The act is done and stored. */
    record Done<T>(T value) implements Outcome<T> {}

    /** A rule said no; every reason is listed, never only the first. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has reasons");
            }
        }
    }

    /** The actor may not do this here. */
    record Forbidden<T>() implements Outcome<T> {}

    /** There is no such thing, or none that the actor may know of. */
    record Unknown<T>() implements Outcome<T> {}

    /** Somebody else changed it meanwhile; nothing was written. */
    record Conflict<T>() implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Reason... reasons) {
        return new Refused<>(List.of(reasons));
    }

    static <T> Outcome<T> refused(List<Reason> reasons) {
        return new Refused<>(reasons);
    }

    static <T> Outcome<T> forbidden() {
        return new Forbidden<>();
    }

    static <T> Outcome<T> unknown() {
        return new Unknown<>();
    }

    /** The same outcome with its value changed. */
    default <U> Outcome<U> map(Function<T, U> change) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(change.apply(value));
            case Refused<T>(var reasons) -> new Refused<>(reasons);
            case Forbidden<T>() -> new Forbidden<>();
            case Unknown<T>() -> new Unknown<>();
            case Conflict<T>() -> new Conflict<>();
        };
    }

    /** What follows from its value; a refusal as it is. */
    default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var reasons) -> new Refused<>(reasons);
            case Forbidden<T>() -> new Forbidden<>();
            case Unknown<T>() -> new Unknown<>();
            case Conflict<T>() -> new Conflict<>();
        };
    }
}
