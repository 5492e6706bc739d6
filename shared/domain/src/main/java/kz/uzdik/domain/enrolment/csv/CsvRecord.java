package kz.uzdik.domain.enrolment.csv;

import java.util.List;

/**
 * One record of a file: a line, or several where a quoted cell holds line ends.
 *
 * @param cells as they are encoded, without their quotes
 * @param end where the next record begins, counted from where this block of bytes does
 * @param quotesRight whether quotes stand only around whole cells and are closed
 */
record CsvRecord(List<byte[]> cells, int end, boolean quotesRight) {
    CsvRecord {
        cells = List.copyOf(cells);
    }

    /** Whether nothing at all is written in it, as in the empty lines that spreadsheets leave. */
    boolean isBlank() {
        return cells.stream().allMatch(CsvRecord::isBlank);
    }

    private static boolean isBlank(byte[] cell) {
        for (byte each : cell) {
            if (each != ' ' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Holds personal data, so it shows nothing. */
    @Override
    public String toString() {
        return "CsvRecord[hidden]";
    }
}
