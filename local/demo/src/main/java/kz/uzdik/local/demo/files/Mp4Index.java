package kz.uzdik.local.demo.files;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The index (moov) of a film whose frames lie one behind the other from an offset on; times are in milliseconds. */
record Mp4Index(Duration duration, List<byte[]> frames, int firstFrameAt) {

    private static final int FRAME_MILLIS = 1000;
    private static final int KEY_FRAME_EVERY = 15;
    private static final int[] MATRIX = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};

    /** One frame for each second begun, each with its length in front. */
    static List<byte[]> frames(Duration duration) {
        int count = (int) ((duration.toMillis() + FRAME_MILLIS - 1) / FRAME_MILLIS);
        var frames = new ArrayList<byte[]>();
        for (int frame = 0; frame < count; frame++) {
            int sinceKey = frame % KEY_FRAME_EVERY;
            int key = frame / KEY_FRAME_EVERY;
            byte[] unit = sinceKey == 0 ? H264.keyFrame(key, 16 + key * 40 % 220) : H264.unchangedFrame(sinceKey);
            frames.add(ByteBuffer.allocate(4 + unit.length)
                    .putInt(unit.length)
                    .put(unit)
                    .array());
        }
        return frames;
    }

    byte[] bytes() {
        return Box.of("moov").with(movieHeader(), track()).bytes();
    }

    private Box movieHeader() {
        Box box = Box.full("mvhd", 0).u32(0, 0, 1000, duration.toMillis());
        box.u32(0x10000).u16(0x100, 0).u32(0, 0);
        return matrix(box).zeros(24).u32(2);
    }

    private Box track() {
        Box header = Box.full("tkhd", 3)
                .u32(0, 0, 1, 0, duration.toMillis())
                .u32(0, 0)
                .u16(0, 0, 0, 0);
        matrix(header).u32((long) H264.WIDTH << 16, (long) H264.HEIGHT << 16);
        return Box.of("trak").with(header, Box.of("mdia").with(mediaHeader(), handler(), information()));
    }

    private Box mediaHeader() {
        return Box.full("mdhd", 0).u32(0, 0, 1000, duration.toMillis()).u16(0x55C4, 0);
    }

    private static Box handler() {
        return Box.full("hdlr", 0).u32(0).text("vide").zeros(12).text("video\0");
    }

    private Box information() {
        Box source = Box.full("dref", 0).u32(1).with(Box.full("url ", 1));
        return Box.of("minf").with(Box.full("vmhd", 1).zeros(8), Box.of("dinf").with(source), sampleTable());
    }

    private Box sampleTable() {
        Box sizes = Box.full("stsz", 0).u32(0, frames.size());
        frames.forEach(frame -> sizes.u32(frame.length));
        return Box.of("stbl")
                .with(
                        Box.full("stsd", 0).u32(1).with(codec()),
                        times(),
                        keyFrames(),
                        Box.full("stsc", 0).u32(1, 1, frames.size(), 1),
                        sizes,
                        Box.full("stco", 0).u32(1, firstFrameAt));
    }

    private static Box codec() {
        Box entry = Box.of("avc1").zeros(6).u16(1).zeros(16).u16(H264.WIDTH, H264.HEIGHT);
        entry.u32(0x480000, 0x480000, 0).u16(1).zeros(32).u16(24, 0xFFFF);
        byte[] sequence = H264.sequenceParameters();
        byte[] picture = H264.pictureParameters();
        Box configuration = Box.of("avcC").u8(1, sequence[1], sequence[2], sequence[3], 0xFF);
        configuration.u8(0xE1).u16(sequence.length).raw(sequence);
        return entry.with(configuration.u8(1).u16(picture.length).raw(picture));
    }

    /** Every frame lasts a second but the last, which lasts what is left. */
    private Box times() {
        long last = duration.toMillis() - (frames.size() - 1L) * FRAME_MILLIS;
        return frames.size() == 1
                ? Box.full("stts", 0).u32(1, 1, last)
                : Box.full("stts", 0).u32(2, frames.size() - 1L, FRAME_MILLIS, 1, last);
    }

    private Box keyFrames() {
        int count = (frames.size() + KEY_FRAME_EVERY - 1) / KEY_FRAME_EVERY;
        Box box = Box.full("stss", 0).u32(count);
        for (int key = 0; key < count; key++) {
            box.u32(key * (long) KEY_FRAME_EVERY + 1);
        }
        return box;
    }

    private static Box matrix(Box box) {
        for (int value : MATRIX) {
            box.u32(value);
        }
        return box;
    }
}
