package kz.uzdik.local.demo.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of a table; a column that the table has not is a mistake in the program. */
record Row(String table, Map<String, String> cells) {

    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(table + " has no column " + column);
        }
        return cell;
    }

    int number(String column) {
        return Integer.parseInt(get(column));
    }

    /** The columns that hold numbers: all but these. */
    Map<String, Integer> numbersBut(List<String> others) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        cells.keySet().stream()
                .filter(column -> !others.contains(column))
                .forEach(column -> numbers.put(column, number(column)));
        return numbers;
    }
}
