package kz.uzdik.functions.documentvalidation.inspection;

import static kz.uzdik.functions.documentvalidation.inspection.ContentKind.latin;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;

/**
 * Walks through the boxes of an MP4 or MOV, wherever its index lies, and reads how long it plays.
 *
 * <p>A fragmented recording carries its times in every fragment and often none at the front, so its length is unknown.
 */
final class IsoMediaInspection {

    private static final Set<String> STILL_PICTURES = Set.of("heic", "heix", "heim", "mif1", "msf1", "avif", "avis");
    private static final String QUICKTIME = "qt  ";

    private final InspectedFile file;
    private final IsoBoxes boxes;
    private DocumentFormat format = DocumentFormat.MOV;
    private Optional<IsoBox> index = Optional.empty();
    private long contentBytes;
    private boolean fragments;

    IsoMediaInspection(InspectedFile file) {
        this.file = file;
        this.boxes = new IsoBoxes(file);
    }

    Inspection inspect() throws IOException {
        Optional<IsoBox> box = boxes.topLevelAt(0);
        while (box.isPresent()) {
            meet(box.get());
            box = fragments && index.isPresent()
                    ? Optional.empty()
                    : boxes.topLevelAt(box.get().end());
        }
        if (index.isEmpty()) {
            // A recorder writes the index last, so a recording that broke off has content and no index.
            throw new Unfit(contentBytes > 0 ? Defect.TRUNCATED : Defect.DAMAGED);
        }
        return film(index.get());
    }

    private void meet(IsoBox box) throws IOException {
        switch (box.type()) {
            case "ftyp" -> format = formatOf(box);
            case "moov" -> {
                if (index.isPresent()) {
                    throw new Unfit(Defect.DAMAGED);
                }
                index = Optional.of(box);
                fragments |= boxes.child(box, "mvex").isPresent();
            }
            case "mdat" -> contentBytes += box.length();
            case "moof" -> fragments = true;
            default -> {
                // Free space and other additions.
            }
        }
    }

    private DocumentFormat formatOf(IsoBox box) throws IOException {
        if (box.length() < 4) {
            throw new Unfit(Defect.DAMAGED);
        }
        String brand = latin(file.read(box.contentAt(), 4));
        if (STILL_PICTURES.contains(brand)) {
            throw new Unfit(Defect.UNKNOWN_FORMAT);
        }
        return brand.equals(QUICKTIME) ? DocumentFormat.MOV : DocumentFormat.MP4;
    }

    private Inspection film(IsoBox movie) throws IOException {
        List<IsoBox> parts = boxes.in(movie);
        IsoTicks header = IsoTicks.ofHeader(file, IsoTrack.first(parts, "mvhd"));
        var tracks = new ArrayList<IsoTrack>();
        for (IsoBox part : parts) {
            if (part.type().equals("trak")) {
                tracks.add(IsoTrack.of(file, boxes, part, header.perSecond()));
            }
        }
        if (fragments) {
            return new Inspection.Film(format, Optional.empty(), tracks.stream().anyMatch(IsoTrack::isPicture));
        }
        if (contentBytes == 0) {
            throw new Unfit(Defect.TRUNCATED);
        }
        Optional<Duration> duration = header.duration();
        for (IsoTrack track : tracks) {
            duration = track.plays() ? FilmTime.longer(duration, track.duration()) : duration;
        }
        boolean picture = tracks.stream().anyMatch(track -> track.isPicture() && track.hasFrames());
        return new Inspection.Film(format, duration, picture);
    }
}
