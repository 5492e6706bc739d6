package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.ContentKind.latin;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * A track of an MP4 or MOV.
 *
 * @param handler four letters for what it carries: {@code vide}, {@code soun} and others
 * @param duration how long it plays: by its edit list where it has one (a trimmed film keeps what was cut off), else the
 *     longest that its headers and its frames say
 * @param hasFrames whether its tables list content in this file
 */
record IsoTrack(String handler, Optional<Duration> duration, boolean hasFrames) {

    private static final int HANDLER_AT = 8;

    boolean isPicture() {
        return handler.equals("vide");
    }

    boolean plays() {
        return isPicture() || handler.equals("soun");
    }

    static IsoTrack of(InspectedFile file, IsoBoxes boxes, IsoBox track, long movieTicksPerSecond) throws IOException {
        List<IsoBox> parts = boxes.in(track);
        List<IsoBox> media = boxes.in(first(parts, "mdia"));
        var reader = new Reader(file, boxes, movieTicksPerSecond);
        IsoBox handler = first(media, "hdlr");
        if (handler.length() < HANDLER_AT + 4) {
            throw new Unfit(Defect.DAMAGED);
        }
        List<IsoBox> tables = boxes.in(first(boxes.in(first(media, "minf")), "stbl"));
        Optional<Duration> header = IsoTicks.ofTrack(file, first(parts, "tkhd")).at(movieTicksPerSecond);
        Optional<Duration> played = reader.edited(parts);
        if (played.isEmpty()) {
            played = reader.recorded(first(media, "mdhd"), tables);
        }
        return new IsoTrack(
                latin(file.read(handler.contentAt() + HANDLER_AT, 4)),
                FilmTime.longer(header, played),
                reader.hasFrames(tables));
    }

    static IsoBox first(List<IsoBox> boxes, String type) throws IOException {
        return find(boxes, type).orElseThrow(() -> new Unfit(Defect.DAMAGED));
    }

    static Optional<IsoBox> find(List<IsoBox> boxes, String type) {
        return boxes.stream().filter(box -> box.type().equals(type)).findFirst();
    }

    private record Reader(InspectedFile file, IsoBoxes boxes, long movieTicksPerSecond) {

        Optional<Duration> edited(List<IsoBox> track) throws IOException {
            Optional<IsoBox> edits = find(track, "edts");
            Optional<IsoBox> list = edits.isEmpty() ? edits : find(boxes.in(edits.get()), "elst");
            if (list.isEmpty()) {
                return Optional.empty();
            }
            boolean wide = IsoTicks.isWide(file, list.get());
            IsoTable table = IsoTable.of(file, list.get(), 4, wide ? 20 : 12);
            return FilmTime.ofTicks(table.editTicks(wide), movieTicksPerSecond);
        }

        Optional<Duration> recorded(IsoBox mediaHeader, List<IsoBox> tables) throws IOException {
            IsoTicks header = IsoTicks.ofHeader(file, mediaHeader);
            IsoTable frames = IsoTable.of(file, first(tables, "stts"), 4, 8);
            return FilmTime.longer(header.duration(), FilmTime.ofTicks(frames.frameTicks(), header.perSecond()));
        }

        boolean hasFrames(List<IsoBox> tables) throws IOException {
            Optional<IsoBox> sizes = find(tables, "stsz").or(() -> find(tables, "stz2"));
            Optional<IsoBox> wide = find(tables, "co64");
            Optional<IsoBox> chunks = wide.or(() -> find(tables, "stco"));
            if (sizes.isEmpty() || chunks.isEmpty()) {
                return false;
            }
            // The entries of the size table have several widths, and only their count matters here.
            long frames = IsoTable.of(file, sizes.get(), 8, 0).count();
            IsoTable offsets = IsoTable.of(file, chunks.get(), 4, wide.isPresent() ? 8 : 4);
            if (frames == 0 || offsets.count() == 0) {
                return false;
            }
            long last = offsets.lastOffset();
            if (last < 0 || last >= file.size()) {
                throw new Unfit(Defect.TRUNCATED);
            }
            return true;
        }
    }
}
