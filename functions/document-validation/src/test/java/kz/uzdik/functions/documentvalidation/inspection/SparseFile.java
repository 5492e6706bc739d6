package kz.uzdik.functions.documentvalidation.inspection;

import java.util.Map;
import java.util.TreeMap;

/** A file of any size that is zeros but for some pieces, and counts what is read of it. */
final class SparseFile implements RangedFile {

    private final long size;
    private final Map<Long, byte[]> pieces = new TreeMap<>();
    private long bytesRead;
    private int requests;

    SparseFile(long size) {
        this.size = size;
    }

    static SparseFile of(byte[] content) {
        return new SparseFile(content.length).with(0, content);
    }

    SparseFile with(long offset, byte[] piece) {
        pieces.put(offset, piece);
        return this;
    }

    long bytesRead() {
        return bytesRead;
    }

    int requests() {
        return requests;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] read(long offset, int length) {
        if (offset < 0 || length < 1 || offset + length > size) {
            throw new IllegalArgumentException("a range outside the file: " + offset + " " + length);
        }
        requests++;
        bytesRead += length;
        byte[] range = new byte[length];
        pieces.forEach((at, piece) -> {
            long from = Math.max(at, offset);
            long to = Math.min(at + piece.length, offset + length);
            if (from < to) {
                System.arraycopy(piece, (int) (from - at), range, (int) (from - offset), (int) (to - from));
            }
        });
        return range;
    }
}
