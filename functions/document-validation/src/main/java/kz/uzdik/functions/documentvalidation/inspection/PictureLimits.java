package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** The sizes of picture that are decoded: every camera's, and no billboard's. */
final class PictureLimits {

    static final int LONGEST_SIDE = 20_000;
    static final long MOST_PIXELS = 120_000_000;

    private PictureLimits() {}

    static void demand(long width, long height, long mostPixels) throws IOException {
        if (width <= 0 || height <= 0) {
            throw new Unfit(Defect.DAMAGED);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > mostPixels) {
            throw new Unfit(Defect.TOO_COMPLEX);
        }
    }
}
