package kz.uzdik.local.stack.leaks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * How a secret can be written: as it is, in hex, in base64 of both alphabets wherever in the encoded bytes it begins. Of a
 * long one its first and its last bytes are written, so that half of it is found too, and so is one broken into lines.
 */
final class Spellings {
    private static final int LONG = 32;
    private static final int PIECE = 24;
    private static final int GROUP = 3;

    private Spellings() {}

    static List<byte[]> of(byte[] secret) {
        if (secret.length < LONG) return ofPiece(secret);
        List<byte[]> spellings = new ArrayList<>(ofPiece(Arrays.copyOf(secret, PIECE)));
        spellings.addAll(ofPiece(Arrays.copyOfRange(secret, secret.length - PIECE, secret.length)));
        return spellings;
    }

    private static List<byte[]> ofPiece(byte[] piece) {
        List<byte[]> spellings = new ArrayList<>();
        spellings.add(piece);
        spellings.add(ascii(HexFormat.of().formatHex(piece)));
        spellings.add(ascii(HexFormat.of().withUpperCase().formatHex(piece)));
        for (int before = 0; before < GROUP; before++) {
            spellings.add(base64(Base64.getEncoder(), piece, before));
            spellings.add(base64(Base64.getUrlEncoder(), piece, before));
        }
        return spellings;
    }

    /** The characters that depend on nothing but the piece, when so many bytes stand before it. */
    private static byte[] base64(Base64.Encoder encoder, byte[] piece, int before) {
        byte[] shifted = new byte[before + piece.length];
        System.arraycopy(piece, 0, shifted, before, piece.length);
        byte[] encoded = encoder.encode(shifted);
        return Arrays.copyOfRange(encoded, (before * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
