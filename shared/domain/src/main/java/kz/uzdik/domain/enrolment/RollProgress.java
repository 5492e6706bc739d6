package kz.uzdik.domain.enrolment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.uzdik.domain.enrolment.csv.BadCell;

/**
 * How far an import has come: all that is needed to go on after a death.
 *
 * @param offset how many bytes of the file are done
 * @param row the number of the last row done
 * @param good how many people were put on the roll
 * @param bad how many rows were not
 * @param found how often each thing was wrong
 * @param reported how many lines the report of bad rows has
 */
public record RollProgress(long offset, long row, long good, long bad, Map<BadCell.Code, Long> found, long reported) {
    /** More lines than that help nobody to mend a file. */
    public static final int MOST_REPORTED = 100_000;

    public RollProgress {
        found = Map.copyOf(found);
    }

    /** Before the first row, which comes after so many bytes of head. */
    static RollProgress after(int head) {
        return new RollProgress(head, 1, 0, 0, Map.of(), 0);
    }

    /** With one more block. */
    RollProgress with(int length, long lastRow, long entered, List<BadCell> wrong) {
        Map<BadCell.Code, Long> all = new EnumMap<>(BadCell.Code.class);
        all.putAll(found);
        wrong.forEach(cell -> all.merge(cell.code(), 1L, Long::sum));
        long rows = wrong.stream().map(BadCell::row).collect(Collectors.toSet()).size();
        return new RollProgress(
                offset + length,
                lastRow,
                good + entered,
                bad + rows,
                all,
                reported + reportable(wrong).size());
    }

    /** Those of what is wrong next that the report still has room for. */
    List<BadCell> reportable(List<BadCell> wrong) {
        return wrong.subList(0, (int) Math.min(wrong.size(), MOST_REPORTED - reported));
    }
}
