package kz.uzdik.local.stack.leaks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.uzdik.local.stack.leaks.Secrets.Secret;

/**
 * Finds any of many thousand byte strings in one pass: the last eight bytes read are looked up among the beginnings of
 * all needles, so a needle is at least eight bytes long.
 */
final class Needles {
    private static final int WINDOW = Long.BYTES;
    private static final int FILTER_BITS = 22;

    private final Map<Long, List<Needle>> byBeginning = new HashMap<>();
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];

    @SuppressWarnings("ArrayRecordComponent") // looked for, never compared
    private record Needle(Kind kind, byte[] bytes, boolean alone) {
        boolean in(byte[] hay, int from) {
            int to = from + bytes.length;
            if (to > hay.length || !Arrays.equals(hay, from, to, bytes, 0, bytes.length)) return false;
            return !alone || !(digit(hay, from - 1) || digit(hay, to));
        }

        private static boolean digit(byte[] hay, int at) {
            return at >= 0 && at < hay.length && Character.digit(hay[at], 16) >= 0;
        }
    }

    Needles(Collection<Secret> secrets) {
        for (Secret secret : secrets)
            for (byte[] written : Spellings.of(secret.bytes())) {
                boolean alone = secret.alone() && Arrays.equals(written, secret.bytes());
                add(new Needle(secret.kind(), written, alone));
            }
    }

    private void add(Needle needle) {
        if (needle.bytes().length < WINDOW) throw new IllegalArgumentException(needle.kind() + " is too short");
        long beginning = 0;
        for (int i = 0; i < WINDOW; i++) beginning = (beginning << 8) | (needle.bytes()[i] & 0xff);
        byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(needle);
        int bit = bit(beginning);
        filter[bit >>> 6] |= 1L << bit;
    }

    /** The kinds of all needles in a stack of hay. */
    Set<Kind> in(byte[] hay) {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        long window = 0;
        for (int i = 0; i < hay.length; i++) {
            window = (window << 8) | (hay[i] & 0xff);
            int bit = bit(window);
            if ((filter[bit >>> 6] & (1L << bit)) == 0 || i + 1 < WINDOW) continue;
            int from = i + 1 - WINDOW;
            for (Needle needle : byBeginning.getOrDefault(window, List.of()))
                if (needle.in(hay, from)) found.add(needle.kind());
        }
        return found;
    }

    private static int bit(long window) {
        return (int) ((window * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - FILTER_BITS));
    }
}
