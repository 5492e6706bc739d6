package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * Walks through all markers of a JPEG before anything is decoded, so that its size and the number of its scans are known
 * and its end is seen.
 */
final class JpegMarkers {

    /** A progressive file has about ten; thousands would each be a pass over the whole picture. */
    private static final int MOST_SCANS = 32;

    /** A progressive picture is held in memory as a whole while it is decoded. */
    private static final long MOST_PROGRESSIVE_PIXELS = 30_000_000;

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int PROGRESSIVE = 0xC2;

    private final ByteCursor bytes;
    private int width;
    private int height;
    private int scans;

    JpegMarkers(InspectedFile file) {
        this.bytes = new ByteCursor(file);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void walk() throws IOException {
        demand(bytes.u8() == 0xFF && bytes.u8() == START);
        int marker = marker();
        while (marker != END) {
            int rest = bytes.u16() - 2;
            demand(rest >= 0);
            if (isFrame(marker)) {
                frame(marker, rest);
            } else {
                bytes.skip(rest);
            }
            marker = marker == SCAN ? afterScan() : marker();
        }
        demand(width > 0 && scans > 0);
    }

    private static boolean isFrame(int marker) {
        // 0xC4, 0xC8 and 0xCC lie among the frame markers and are tables.
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int marker, int length) throws IOException {
        demand(length >= 6 && width == 0);
        bytes.skip(1);
        height = bytes.u16();
        width = bytes.u16();
        bytes.skip(length - 5L);
        PictureLimits.demand(
                width, height, marker == PROGRESSIVE ? MOST_PROGRESSIVE_PIXELS : PictureLimits.MOST_PIXELS);
    }

    private int marker() throws IOException {
        demand(bytes.u8() == 0xFF);
        int code = bytes.u8();
        while (code == 0xFF) {
            code = bytes.u8();
        }
        demand(code > 0x01 && (code < 0xD0 || code > START));
        return code;
    }

    /** Coded data lasts until a marker that is neither an escaped 0xFF nor a restart. */
    private int afterScan() throws IOException {
        if (++scans > MOST_SCANS) {
            throw new Unfit(Defect.TOO_COMPLEX);
        }
        while (true) {
            int value = bytes.u8();
            while (value == 0xFF) {
                value = bytes.u8();
                if (value > 0x01 && value != 0xFF && (value < 0xD0 || value > 0xD7)) {
                    demand(value != START);
                    return value;
                }
            }
        }
    }

    private static void demand(boolean sound) throws IOException {
        if (!sound) {
            throw new Unfit(Defect.DAMAGED);
        }
    }
}
