package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** The header of a PNG; sides are in pixels. */
record PngHeader(int width, int height, int bitsPerPixel, boolean palette, boolean interlaced) {

    static final int LENGTH = 13;
    private static final int PALETTE = 3;

    /** The seven passes of an interlaced picture: first column and row, and the steps to the next. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    /** Rows of one length that follow each other; the length has the byte that names the row's filter. */
    record Rows(long count, int length) {}

    static PngHeader of(byte[] chunk) throws IOException {
        demand(chunk.length == LENGTH);
        ByteBuffer header = ByteBuffer.wrap(chunk);
        int width = header.getInt();
        int height = header.getInt();
        PictureLimits.demand(width, height, PictureLimits.MOST_PIXELS);
        int depth = header.get();
        int colour = header.get();
        demand(allowed(depth, colour) && header.get() == 0 && header.get() == 0);
        int interlace = header.get();
        demand(interlace == 0 || interlace == 1);
        return new PngHeader(width, height, depth * samples(colour), colour == PALETTE, interlace == 1);
    }

    private static boolean allowed(int depth, int colour) {
        return switch (colour) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    private static int samples(int colour) {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    /** What the picture's data unpacks to, in order. */
    List<Rows> rows() {
        if (!interlaced) {
            return List.of(rows(width, height));
        }
        var passes = new ArrayList<Rows>();
        for (int[] pass : PASSES) {
            int columns = (width - pass[0] + pass[2] - 1) / pass[2];
            int lines = (height - pass[1] + pass[3] - 1) / pass[3];
            if (columns > 0 && lines > 0) {
                passes.add(rows(columns, lines));
            }
        }
        return passes;
    }

    private Rows rows(int columns, int lines) {
        return new Rows(lines, 1 + (columns * bitsPerPixel + 7) / 8);
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new Unfit(Defect.DAMAGED);
        }
    }
}
