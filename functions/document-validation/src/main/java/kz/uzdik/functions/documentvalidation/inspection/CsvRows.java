package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.regex.Pattern;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Counts a table's cells letter by letter, and refuses a cell that a spreadsheet would run. */
final class CsvRows {

    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_CELLS = 16_384;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** What begins with a sign and is no more than a number, a telephone number or a date. */
    private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9 .,()/%\\u00a0\\u202f-]*");

    /** What a spreadsheet computes or, with a bar in it, asks another program for. */
    private static final Pattern FORMULA = Pattern.compile("[\\t ]*(=.*|[+@-].*[(|!].*)", Pattern.DOTALL);

    private enum Where {
        CELL,
        QUOTED,
        /** Behind a quote within quotes: the cell's end, or one half of a written quote. */
        QUOTE_WITHIN
    }

    private final InspectedFile file;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private Where where = Where.CELL;
    private boolean returned;
    private boolean formula;
    private int cells;
    private int wanted;
    private long rows;
    private long seen;

    CsvRows(InspectedFile file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    void letter(char letter) throws IOException {
        if (seen++ == 0 && letter == BYTE_ORDER_MARK) {
            return;
        }
        if (Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t') {
            throw new Unfit(Defect.UNKNOWN_FORMAT);
        }
        switch (where) {
            case QUOTED -> quoted(letter);
            case QUOTE_WITHIN -> afterQuote(letter);
            case CELL -> plain(letter);
        }
    }

    /** The file is over: so must be its last row. */
    void end() throws IOException {
        if (where == Where.QUOTED) {
            throw new Unfit(rows > 1 ? Defect.TRUNCATED : Defect.UNKNOWN_FORMAT);
        }
        if (cells > 0 || !cell.isEmpty() || where == Where.QUOTE_WITHIN) {
            if (rows > 1 && cells + 1 < wanted) {
                throw new Unfit(Defect.TRUNCATED);
            }
            endRow();
        }
        if (rows < 2) {
            throw new Unfit(Defect.UNKNOWN_FORMAT);
        }
    }

    private void quoted(char letter) throws IOException {
        if (letter == '"') {
            where = Where.QUOTE_WITHIN;
        } else {
            add(letter);
        }
    }

    private void afterQuote(char letter) throws IOException {
        if (letter == '"') {
            where = Where.QUOTED;
            add(letter);
        } else {
            where = Where.CELL;
            plain(letter);
        }
    }

    private void plain(char letter) throws IOException {
        boolean secondHalf = returned && letter == '\n';
        returned = letter == '\r';
        if (secondHalf) {
            return;
        }
        if (letter == separator) {
            endCell();
        } else if (letter == '\n' || letter == '\r') {
            endRow();
        } else if (letter == '"' && cell.isEmpty()) {
            where = Where.QUOTED;
        } else {
            add(letter);
        }
    }

    private void add(char letter) throws IOException {
        if (cell.length() == LONGEST_CELL) {
            throw new Unfit(rows > 1 ? Defect.TOO_COMPLEX : Defect.UNKNOWN_FORMAT);
        }
        cell.append(letter);
    }

    private void endCell() throws IOException {
        where = Where.CELL;
        formula |= FORMULA.matcher(cell).matches()
                && !FIGURE.matcher(cell.toString().strip()).matches();
        cell.setLength(0);
        if (++cells > MOST_CELLS) {
            throw new Unfit(Defect.TOO_COMPLEX);
        }
    }

    private void endRow() throws IOException {
        boolean blank = cells == 0 && cell.isEmpty() && where == Where.CELL;
        if (blank) {
            return;
        }
        endCell();
        if (rows == 0) {
            wanted = cells;
        }
        if (cells != wanted || wanted < 2) {
            throw new Unfit(rows > 1 ? Defect.DAMAGED : Defect.UNKNOWN_FORMAT);
        }
        rows++;
        cells = 0;
        if (formula && rows > 1) {
            throw new Unfit(Defect.SCRIPT);
        }
        file.goOn();
    }
}
