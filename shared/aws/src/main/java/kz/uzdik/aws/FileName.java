package kz.uzdik.aws;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A name a client gave a file, made safe for a Content-Disposition header (RFC 6266, RFC 8187). */
record FileName(String given) {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN = "!#$&+-.^_`|~";

    /** To be saved, never shown in the page: the name in ASCII, and in full for clients that read it. */
    String asAttachment() {
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
    }

    private String ascii() {
        return given.replaceAll("[^A-Za-z0-9._ -]", "_");
    }

    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte each : given.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            encoded.append(plain ? String.valueOf(letter) : "%" + HEX.toHexDigits(each));
        }
        return encoded.toString();
    }
}
