package kz.uzdik.local.stack.leaks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Bytes as they are, and as whoever reads them would unpack them: percent signs, base64, hex, gzip, zip, twice over. */
final class Views {
    private static final int DEPTH = 2;
    private static final int SHORTEST_RUN = 16;

    private Views() {}

    static List<byte[]> of(byte[] bytes) {
        List<byte[]> views = new ArrayList<>();
        add(views, bytes, DEPTH);
        return views;
    }

    private static void add(List<byte[]> views, byte[] bytes, int deeper) {
        views.add(bytes);
        if (deeper == 0) return;
        for (byte[] inside : unpacked(bytes)) if (inside.length > 0) add(views, inside, deeper - 1);
    }

    private static List<byte[]> unpacked(byte[] bytes) {
        if (begins(bytes, 0x1f, 0x8b)) return List.of(gunzipped(bytes));
        if (begins(bytes, 'P', 'K', 3, 4)) return List.of(unzipped(bytes));
        return List.of(percentDecoded(bytes), runs(bytes, Views::isBase64, true), runs(bytes, Views::isHex, false));
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) if ((bytes[i] & 0xff) != magic[i]) return false;
        return true;
    }

    private static byte[] gunzipped(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException onlyLooksPacked) {
            return new byte[0];
        }
    }

    private static byte[] unzipped(byte[] bytes) {
        var all = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.writeBytes(entry.getName().getBytes(StandardCharsets.UTF_8));
                all.write(0);
                all.writeBytes(in.readAllBytes());
            }
        } catch (IOException broken) {
            // what could be read is looked at
        }
        return all.toByteArray();
    }

    private static byte[] percentDecoded(byte[] bytes) {
        var decoded = new ByteArrayOutputStream(bytes.length);
        boolean any = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2])) {
                decoded.write((Character.digit(bytes[i + 1], 16) << 4) | Character.digit(bytes[i + 2], 16));
                i += 2;
                any = true;
            } else {
                decoded.write(bytes[i]);
            }
        }
        return any ? decoded.toByteArray() : new byte[0];
    }

    /** Every run of such characters, decoded, with a zero between two of them. */
    private static byte[] runs(byte[] bytes, IntPredicate belongs, boolean base64) {
        var decoded = new ByteArrayOutputStream();
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i < bytes.length && belongs.test(bytes[i])) continue;
            if (i - from >= SHORTEST_RUN) {
                decoded.writeBytes(base64 ? ofBase64(bytes, from, i) : ofHex(bytes, from, i));
                decoded.write(0);
            }
            from = i + 1;
        }
        return decoded.toByteArray();
    }

    private static byte[] ofBase64(byte[] bytes, int from, int to) {
        int length = to - from;
        byte[] run = new byte[length % 4 == 1 ? length - 1 : length]; // one character alone is no byte
        for (int i = 0; i < run.length; i++) {
            byte b = bytes[from + i];
            run[i] = (byte) (b == '-' ? '+' : b == '_' ? '/' : b);
        }
        return Base64.getDecoder().decode(run);
    }

    private static byte[] ofHex(byte[] bytes, int from, int to) {
        String run = new String(bytes, from, (to - from) / 2 * 2, StandardCharsets.US_ASCII);
        return HexFormat.of().parseHex(run);
    }

    private static boolean isBase64(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || "+/-_".indexOf(b) >= 0;
    }

    private static boolean isHex(int b) {
        return Character.digit(b, 16) >= 0 && b < 128;
    }
}
