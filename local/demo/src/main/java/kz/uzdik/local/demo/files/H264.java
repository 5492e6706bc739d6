package kz.uzdik.local.demo.files;

import java.io.ByteArrayOutputStream;

/**
 * H.264 Baseline units for a film of plain grey frames: a key frame writes its pixels uncoded, any other frame says that
 * nothing has changed.
 *
 * <p>Units are without start codes and without length; the frame is {@link #WIDTH} by {@link #HEIGHT} pixels.
 */
final class H264 {

    static final int WIDTH = 64;
    static final int HEIGHT = 48;
    private static final int BLOCKS = WIDTH / 16 * (HEIGHT / 16);
    private static final int LUMA_BYTES = 256;
    private static final int CHROMA_BYTES = 128;
    private static final int UNCODED_BLOCK = 25;

    private H264() {}

    static byte[] sequenceParameters() {
        Bits bits = new Bits().fixed(8, 66).fixed(8, 0xC0).fixed(8, 10);
        bits.golomb(0).golomb(0); // id; frame numbers of 4 bits
        bits.golomb(2).golomb(1).fixed(1, 0); // output in decoding order; one reference frame; no gaps
        bits.golomb(WIDTH / 16 - 1).golomb(HEIGHT / 16 - 1);
        bits.fixed(1, 1).fixed(1, 1).fixed(1, 0).fixed(1, 0); // frames only; 8x8 inference; no crop; no usability
        return unit(0x67, bits);
    }

    static byte[] pictureParameters() {
        Bits bits = new Bits().golomb(0).golomb(0).fixed(1, 0).fixed(1, 0).golomb(0);
        bits.golomb(0).golomb(0).fixed(1, 0).fixed(2, 0); // one reference each; no weights
        bits.golomb(0).golomb(0).golomb(0); // quantisers as they come
        bits.fixed(1, 1).fixed(1, 0).fixed(1, 0); // slices say whether they deblock
        return unit(0x68, bits);
    }

    /** A frame that stands alone, of one grey (16 to 235). */
    static byte[] keyFrame(int number, int grey) {
        Bits bits = new Bits().golomb(0).golomb(7).golomb(0).fixed(4, 0);
        bits.golomb(number % 2); // two key frames in a row must differ in this id
        bits.fixed(1, 0).fixed(1, 0).golomb(0).golomb(1);
        for (int block = 0; block < BLOCKS; block++) {
            bits.golomb(UNCODED_BLOCK).alignWithZeros();
            for (int sample = 0; sample < LUMA_BYTES; sample++) {
                bits.fixed(8, grey);
            }
            for (int sample = 0; sample < CHROMA_BYTES; sample++) {
                bits.fixed(8, 128);
            }
        }
        return unit(0x65, bits);
    }

    /** A frame equal to the one before, which is the given number of frames after its key frame. */
    static byte[] unchangedFrame(int sinceKeyFrame) {
        Bits bits = new Bits().golomb(0).golomb(5).golomb(0).fixed(4, sinceKeyFrame % 16);
        bits.fixed(1, 0).fixed(1, 0).fixed(1, 0).golomb(0).golomb(1);
        return unit(0x61, bits.golomb(BLOCKS));
    }

    /** Puts the header in front and a 3 wherever the payload could be taken for a start code. */
    private static byte[] unit(int header, Bits payload) {
        var out = new ByteArrayOutputStream();
        out.write(header);
        int zeros = 0;
        for (byte value : payload.trailed()) {
            if (zeros >= 2 && (value & 0xFF) <= 3) {
                out.write(3);
                zeros = 0;
            }
            out.write(value);
            zeros = value == 0 ? zeros + 1 : 0;
        }
        return out.toByteArray();
    }
}
