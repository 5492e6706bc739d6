package kz.uzdik.domain.dossier;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a file is known by. A small one is put in one piece, by the digest of the whole; a large one in parts, each by its
 * own digest: a telephone cannot digest two gibibytes before it begins, and a line that breaks loses one part only.
 */
public sealed interface FileIdentity {
    /** The largest file that is put in one piece: 8 MiB. */
    long LARGEST_WHOLE = 8L << 20;

    /** Whether a file of this size is put in parts. */
    static boolean isParted(long bytes) {
        return bytes > LARGEST_WHOLE;
    }

    /**
     * In one piece.
     *
     * @param sha256 lower-case hex, declared and signed
     */
    record Whole(String sha256) implements FileIdentity {}

    /**
     * In parts, which {@link PartedUpload} keeps the digests of.
     *
     * @param partBytes the length of every part but the last
     */
    record Parted(long partBytes) implements FileIdentity {
        /** The most parts a file has: one of 5 GiB, the largest there is, comes in so many of 16 MiB. */
        public static final int MOST_PARTS = 320;

        // The store takes no part under 5 MiB but the last; the smaller a part, the less a broken line costs.
        private static final List<Long> LENGTHS = List.of(5L << 20, 8L << 20, 16L << 20);

        /** The shortest parts that are not too many; throws for a file larger than the largest there is. */
        public static Parted of(long bytes) {
            return LENGTHS.stream()
                    .map(Parted::new)
                    .filter(parted -> parted.count(bytes) <= MOST_PARTS)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("too large to be put in parts"));
        }

        /** How many parts a file of this length has. */
        public int count(long bytes) {
            return Math.toIntExact(Math.ceilDiv(bytes, partBytes));
        }

        /** How long a part is, counted from 1. */
        public long length(int number, long bytes) {
            return Math.min(partBytes, bytes - (number - 1) * partBytes);
        }

        /** The numbers of all parts. */
        public List<Integer> numbers(long bytes) {
            return IntStream.rangeClosed(1, count(bytes)).boxed().toList();
        }
    }
}
