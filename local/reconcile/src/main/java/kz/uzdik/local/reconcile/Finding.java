package kz.uzdik.local.reconcile;

import java.util.Locale;

/**
 * Where the table and the buckets do not say the same.
 *
 * @param thing what it is about, by its id or key: no name, no number of a person
 */
public record Finding(Kind kind, String thing, String says) implements Comparable<Finding> {
    /** Which side knows more. */
    public enum Kind {
        /** A bucket holds what the table does not know of: it was acknowledged once, and the table has lost it. */
        LOST,
        /** The table names what no bucket holds. */
        MISSING
    }

    static Finding lost(String thing, String says) {
        return new Finding(Kind.LOST, thing, says);
    }

    static Finding missing(String thing, String says) {
        return new Finding(Kind.MISSING, thing, says);
    }

    @Override
    public int compareTo(Finding other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "  " + thing + ": " + says;
    }
}
