package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Bytes.joined;

/** Elements of a WebM as a test wishes them. */
final class WebmBytes {

    static final byte[] PICTURE = track(1);
    static final byte[] SOUND = track(2);
    static final byte[] CLUSTER = element(0x1F43B675, 4, element(0xE7, 1, new byte[1]), element(0xA3, 1, new byte[40]));

    private WebmBytes() {}

    static byte[] element(long id, int idLength, byte[]... content) {
        byte[] all = joined(content);
        return new Bytes()
                .number(id, idLength)
                .number(1L << 28 | all.length, 4)
                .raw(all)
                .all();
    }

    static byte[] header(String type) {
        return element(0x1A45DFA3, 4, element(0x4282, 2, Bytes.latin(type)));
    }

    static byte[] segment(byte[]... parts) {
        return element(0x18538067, 4, parts);
    }

    /** A segment or cluster of a live recording, whose size is not stated. */
    static byte[] open(long id, byte[]... parts) {
        return new Bytes()
                .number(id, 4)
                .number(-1, 1)
                .number(-1, 0)
                .raw(joined(parts))
                .all();
    }

    static byte[] information(double millis) {
        byte[] ticks = element(0x2AD7B1, 3, new Bytes().number(1_000_000, 3).all());
        byte[] duration = element(
                0x4489, 2, new Bytes().u64(Double.doubleToLongBits(millis)).all());
        return element(0x1549A966, 4, ticks, duration);
    }

    static byte[] tracks(byte[]... tracks) {
        return element(0x1654AE6B, 4, tracks);
    }

    private static byte[] track(int type) {
        return element(0xAE, 1, element(0xD7, 1, new byte[] {1}), element(0x83, 1, new byte[] {(byte) type}));
    }
}
