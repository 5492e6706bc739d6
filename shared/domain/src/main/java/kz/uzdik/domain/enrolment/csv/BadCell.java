package kz.uzdik.domain.enrolment.csv;

import java.util.Optional;

/**
 * What is wrong in a row. It says where and what, never what stands there.
 *
 * @param row counted as a spreadsheet does: the line with the columns' names is 1
 * @param column empty when it is about the row
 * @param firstRow the row that a repeated one repeats
 */
public record BadCell(long row, Optional<RollColumn> column, Code code, Optional<Long> firstRow) {
    /** What can be wrong. */
    public enum Code {
        WRONG_NUMBER_OF_COLUMNS,
        /** A quote inside a cell, or one that is never closed. */
        QUOTES_WRONG,
        NULL_BYTE,
        /** Bytes that are no text in the file's encoding. */
        UNREADABLE_TEXT,
        /** Not twelve digits with the right check digit. */
        BAD_IIN,
        /** No KATO code of one of the poll's districts. */
        UNKNOWN_RESIDENCE,
        /** No e-mail address. */
        BAD_CONTACT,
        /** The same person stands in an earlier row. */
        DUPLICATE_IIN,
        /** The same person stands on the roll this one adds to. */
        ALREADY_ON_ROLL,
        /** The contact serves as many residents as it may. */
        TOO_MANY_FOR_CONTACT
    }

    public static BadCell of(long row, Code code) {
        return new BadCell(row, Optional.empty(), code, Optional.empty());
    }

    public static BadCell of(long row, RollColumn column, Code code) {
        return new BadCell(row, Optional.of(column), code, Optional.empty());
    }

    /** A row that repeats an earlier one's person. */
    public static BadCell repeats(long row, long first) {
        return new BadCell(row, Optional.of(RollColumn.IIN), Code.DUPLICATE_IIN, Optional.of(first));
    }
}
