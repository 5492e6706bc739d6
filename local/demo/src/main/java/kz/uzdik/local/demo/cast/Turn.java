package kz.uzdik.local.demo.cast;

import java.util.Locale;

/** What is special in a candidate's way through the intakes. */
public enum Turn {
    /** The film is recorded by a phone: its index stands at the end. */
    FILM_INDEX_AT_END,
    /** The first film lasts seven minutes. */
    LONG_FILM,
    /** The long film is replaced in time. */
    MENDS_FILM,
    /** The first essay has four pages. */
    LONG_ESSAY,
    /** A nominator files everything. */
    NOMINATED,
    /** Handed in after the deadline. */
    LATE,
    /** Handed in knowingly without the village's indicators (p9.5). */
    WITHOUT_INDICATORS;

    static Turn read(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
