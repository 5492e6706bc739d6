package kz.uzdik.domain.enrolment.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.poll.PollPlan;

/**
 * The rows of one block of a roll's file.
 *
 * @param good rows in which nothing is wrong by itself
 * @param bad everything wrong in the others
 * @param rows how many rows were read, empty lines left out
 * @param lastRow the number of the last one, empty lines counted as a spreadsheet does
 * @param length how many bytes they take; the next block begins after them
 * @param endless whether a line follows that has no end
 */
public record RollRows(List<RollRow> good, List<BadCell> bad, long rows, long lastRow, int length, boolean endless) {
    public RollRows {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /**
     * Reads a block's rows.
     *
     * @param block bytes that begin with a row
     * @param last whether the file ends with them
     * @param rowsBefore the number of the row before
     */
    public static RollRows read(byte[] block, boolean last, long rowsBefore, RollFormat format, PollPlan plan) {
        var records = new CsvBlock(block, last, format.separator());
        var rule = new RowRule(format, plan);
        List<RollRow> good = new ArrayList<>();
        List<BadCell> bad = new ArrayList<>();
        long rows = 0;
        long row = rowsBefore;
        int offset = 0;
        try {
            Optional<CsvRecord> record = records.at(offset);
            while (record.isPresent()) {
                row++;
                offset = record.get().end();
                if (!isEmptyLine(record.get())) {
                    rows++;
                    rule.row(row, record.get(), bad).ifPresent(good::add);
                }
                record = records.at(offset);
            }
            return new RollRows(good, bad, rows, row, offset, false);
        } catch (CsvBlock.LineTooLong _) {
            return new RollRows(good, bad, rows, row, offset, true);
        }
    }

    private static boolean isEmptyLine(CsvRecord record) {
        return record.quotesRight() && record.isBlank();
    }
}
