package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Unpacks a PNG's data row by row, keeping none: every row must be there and name a filter that exists. */
final class PngPixels implements AutoCloseable {

    private static final int LAST_FILTER = 4;

    private final Inflater inflater = new Inflater();
    private final byte[] output = new byte[16 * 1024];
    private final Queue<PngHeader.Rows> passes;
    private long rowsLeft;
    private int rowLength;
    private int leftInRow;

    PngPixels(PngHeader header) {
        passes = new ArrayDeque<>(header.rows());
        nextPass();
    }

    /** Takes more packed data; what follows a complete picture is of no interest. */
    void take(byte[] packed, int length) throws IOException {
        inflater.setInput(packed, 0, length);
        try {
            while (!complete()) {
                int count = inflater.inflate(output);
                rows(count);
                if (count == 0) {
                    demand(inflater.needsInput());
                    return;
                }
            }
        } catch (DataFormatException damaged) {
            throw new Unfit(Defect.DAMAGED);
        }
    }

    boolean complete() {
        return rowsLeft == 0;
    }

    private void rows(int count) throws IOException {
        int at = 0;
        while (at < count && !complete()) {
            if (leftInRow == rowLength) {
                demand((output[at] & 0xFF) <= LAST_FILTER);
            }
            int part = Math.min(leftInRow, count - at);
            at += part;
            leftInRow -= part;
            if (leftInRow == 0) {
                nextRow();
            }
        }
    }

    private void nextRow() {
        leftInRow = rowLength;
        rowsLeft--;
        if (rowsLeft == 0) {
            nextPass();
        }
    }

    private void nextPass() {
        PngHeader.Rows pass = passes.poll();
        if (pass != null) {
            rowsLeft = pass.count();
            rowLength = pass.length();
            leftInRow = rowLength;
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new Unfit(Defect.DAMAGED);
        }
    }
}
