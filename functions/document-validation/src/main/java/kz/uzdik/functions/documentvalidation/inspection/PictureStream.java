package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/** Lets ImageIO read an inspected file. */
final class PictureStream extends ImageInputStreamImpl {

    private final InspectedFile file;

    PictureStream(InspectedFile file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        int count = file.readSome(streamPos, target, from, length);
        streamPos += Math.max(0, count);
        return count;
    }

    @Override
    public long length() {
        return file.size();
    }
}
