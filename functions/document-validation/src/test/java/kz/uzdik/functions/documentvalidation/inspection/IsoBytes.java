package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.Bytes.joined;

/**
 * Boxes of an MP4 as a test wishes them; times are in milliseconds.
 *
 * @param movie length that the movie's header states
 * @param track length that the track's header states
 * @param media length that the media's header states
 * @param frames how many frames of a second the tables list
 * @param edits an edit list's one entry, -1 for no edit list
 * @param wide whether times and offsets are written with 64 bits
 */
record IsoBytes(long movie, long track, long media, int frames, long edits, boolean wide) {

    static final byte[] FTYP =
            box("ftyp", new Bytes().text("isom").u32(512).text("isom").all());
    private static final byte[] NONE = {};

    static IsoBytes lasting(long millis) {
        return new IsoBytes(millis, millis, millis, (int) (millis / 1000), -1, false);
    }

    static byte[] box(String type, byte[]... content) {
        byte[] all = joined(content);
        return new Bytes().u32(8 + all.length).text(type).raw(all).all();
    }

    /** A box whose size stands in 64 bits; its content may be longer than what is given. */
    static byte[] wideHeader(String type, long contentLength) {
        return new Bytes().u32(1).text(type).u64(16 + contentLength).all();
    }

    byte[] file() {
        byte[] content = box("mdat", new byte[64]);
        return joined(FTYP, content, index("vide", FTYP.length + 8));
    }

    byte[] index(String handler, long lastChunkAt) {
        return box(
                "moov", header(), box("trak", trackHeader(), edits < 0 ? NONE : edts(), media(handler, lastChunkAt)));
    }

    byte[] header() {
        return box("mvhd", times(0, 1000, movie), new byte[80]);
    }

    private byte[] trackHeader() {
        var bytes = new Bytes();
        byte[] ids = new Bytes().u32(1, 0).all();
        return box(
                "tkhd",
                wide
                        ? bytes.u32(0x01000003L).u64(0, 0).raw(ids).u64(track).all()
                        : bytes.u32(3).u32(0, 0).raw(ids).u32(track).all(),
                new byte[60]);
    }

    private byte[] times(int flags, long perSecond, long ticks) {
        var bytes = new Bytes();
        return wide
                ? bytes.u32(0x01000000L | flags)
                        .u64(0, 0)
                        .u32(perSecond)
                        .u64(ticks)
                        .all()
                : bytes.u32(flags).u32(0, 0).u32(perSecond).u32(ticks).all();
    }

    private byte[] edts() {
        var entry = new Bytes().u32(wide ? 0x01000000L : 0).u32(1);
        return box(
                "edts",
                box(
                        "elst",
                        wide
                                ? entry.u64(edits, 0).u32(0x10000).all()
                                : entry.u32(edits, 0, 0x10000).all()));
    }

    private byte[] media(String handler, long lastChunkAt) {
        byte[] hdlr = box("hdlr", new Bytes().u32(0, 0).text(handler).zeros(13).all());
        byte[] offsets = wide
                ? box("co64", new Bytes().u32(0, 1).u64(lastChunkAt).all())
                : box("stco", new Bytes().u32(0, 1, lastChunkAt).all());
        byte[] tables = box(
                "stbl",
                box("stts", new Bytes().u32(0, 1, frames, 1000).all()),
                box("stsz", new Bytes().u32(0, 8, frames).all()),
                offsets);
        return box("mdia", box("mdhd", times(0, 1000, media), new byte[4]), hdlr, box("minf", tables));
    }
}
