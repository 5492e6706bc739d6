package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * A length of time as a header box of an MP4 states it: unsigned ticks and how many make a second (0 where the box does
 * not say).
 */
record IsoTicks(long perSecond, BigInteger ticks) {

    private static final int FLAGS = 4;

    /** From mvhd or mdhd: two dates, ticks a second, ticks. */
    static IsoTicks ofHeader(InspectedFile file, IsoBox box) throws IOException {
        boolean wide = isWide(file, box);
        ByteBuffer fields = fields(file, box, wide ? 28 : 16);
        return wide
                ? new IsoTicks(u32(fields, 16), unlessAllOnes(fields.getLong(20)))
                : new IsoTicks(u32(fields, 8), unlessAllOnes(fields.getInt(12)));
    }

    /** From tkhd: two dates, number, nothing, ticks of the movie. */
    static IsoTicks ofTrack(InspectedFile file, IsoBox box) throws IOException {
        boolean wide = isWide(file, box);
        ByteBuffer fields = fields(file, box, wide ? 32 : 20);
        return new IsoTicks(0, wide ? unlessAllOnes(fields.getLong(24)) : unlessAllOnes(fields.getInt(16)));
    }

    Optional<Duration> duration() {
        return at(perSecond);
    }

    Optional<Duration> at(long ticksPerSecond) {
        return FilmTime.ofTicks(ticks, ticksPerSecond);
    }

    static boolean isWide(InspectedFile file, IsoBox box) throws IOException {
        if (box.length() < FLAGS) {
            throw new Unfit(Defect.DAMAGED);
        }
        return file.read(box.contentAt(), 1)[0] == 1;
    }

    private static ByteBuffer fields(InspectedFile file, IsoBox box, int length) throws IOException {
        if (box.length() < FLAGS + length) {
            throw new Unfit(Defect.DAMAGED);
        }
        return file.numbers(box.contentAt() + FLAGS, length);
    }

    private static long u32(ByteBuffer fields, int at) {
        return Integer.toUnsignedLong(fields.getInt(at));
    }

    /** All ones stand for "not known", as zero does. */
    private static BigInteger unlessAllOnes(int ticks) {
        return BigInteger.valueOf(ticks == -1 ? 0 : Integer.toUnsignedLong(ticks));
    }

    private static BigInteger unlessAllOnes(long ticks) {
        return ticks == -1 ? BigInteger.ZERO : new BigInteger(Long.toUnsignedString(ticks));
    }
}
