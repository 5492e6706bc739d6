package kz.uzdik.local.demo.files;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;

/**
 * A small MP4 that plays: one H.264 track, one frame a second, exactly as long as asked (in whole milliseconds).
 *
 * <p>The same wishes give the same bytes.
 *
 * @param indexAtEnd whether the index follows the content, as a phone records it, or stands in front for streaming
 * @param leastBytes the file is made at least this long
 */
public record Mp4(Duration duration, boolean indexAtEnd, int leastBytes) {

    private static final int HEADER = 8;

    public Mp4 {
        if (duration.toMillis() <= 0 || !Duration.ofMillis(duration.toMillis()).equals(duration)) {
            throw new IllegalArgumentException("a film lasts whole milliseconds, at least one: " + duration);
        }
    }

    /** A film with its index in front and no padding. */
    public static Mp4 lasting(Duration duration) {
        return new Mp4(duration, false, 0);
    }

    public Mp4 withIndexAtEnd() {
        return new Mp4(duration, true, leastBytes);
    }

    public Mp4 atLeast(int bytes) {
        return new Mp4(duration, indexAtEnd, bytes);
    }

    public byte[] bytes() {
        List<byte[]> frames = Mp4Index.frames(duration);
        byte[] type =
                Box.of("ftyp").text("isom").u32(512).text("isomiso2avc1mp41").bytes();
        Box content = Box.of("mdat");
        frames.forEach(content::raw);
        byte[] media = content.bytes();
        // The index is as long wherever the content begins, so its size can be known before its figures are.
        int indexSize = new Mp4Index(duration, frames, 0).bytes().length;
        byte[] padding = padding(type.length + indexSize + media.length);
        int mediaAt = type.length + padding.length + (indexAtEnd ? 0 : indexSize);
        byte[] index = new Mp4Index(duration, frames, mediaAt + HEADER).bytes();
        return indexAtEnd ? joined(type, padding, media, index) : joined(type, index, padding, media);
    }

    private byte[] padding(int otherBytes) {
        int missing = leastBytes - otherBytes;
        return missing <= 0
                ? new byte[0]
                : Box.of("free").zeros(Math.max(0, missing - HEADER)).bytes();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
