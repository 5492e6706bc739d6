package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** Walks through the elements of a WebM up to its content and reads how long it says it plays. */
final class WebmInspection {

    private static final long PICTURE = 1;
    private static final long USUAL_TICK_NANOS = 1_000_000;

    private final InspectedFile file;
    private final EbmlElements elements;
    private Optional<Duration> duration = Optional.empty();
    private boolean informed;
    private boolean tracksKnown;
    private boolean hasPicture;
    private boolean hasContent;

    WebmInspection(InspectedFile file) {
        this.file = file;
        this.elements = new EbmlElements(file);
    }

    Inspection inspect() throws IOException {
        EbmlElement header = elements.at(0, file.size(), Defect.TRUNCATED);
        demandWebm(header);
        EbmlElement segment = elements.at(header.end(), file.size(), Defect.TRUNCATED);
        if (segment.id() != EbmlElement.SEGMENT) {
            throw new Unfit(Defect.DAMAGED);
        }
        walk(segment);
        if (!hasContent) {
            throw new Unfit(Defect.TRUNCATED);
        }
        if (!tracksKnown) {
            throw new Unfit(Defect.DAMAGED);
        }
        return new Inspection.Film(DocumentFormat.WEBM, duration, hasPicture);
    }

    /** Matroska has the same structure and holds what browsers do not play. */
    private void demandWebm(EbmlElement header) throws IOException {
        if (header.open()) {
            throw new Unfit(Defect.DAMAGED);
        }
        for (EbmlElement field : elements.in(header)) {
            if (field.id() == EbmlElement.DOCUMENT_TYPE && elements.text(field).equals("webm")) {
                return;
            }
        }
        throw new Unfit(Defect.UNKNOWN_FORMAT);
    }

    private void walk(EbmlElement segment) throws IOException {
        long offset = segment.contentAt();
        while (offset < segment.end() && !(hasContent && informed && tracksKnown)) {
            EbmlElement part = elements.at(offset, segment.end(), Defect.TRUNCATED);
            if (part.id() == EbmlElement.CLUSTER) {
                hasContent = true;
            } else if (part.id() == EbmlElement.INFORMATION) {
                informed = true;
                duration = statedDuration(part);
            } else if (part.id() == EbmlElement.TRACKS) {
                tracksKnown = true;
                hasPicture = hasPicture(part);
            }
            offset = part.end();
        }
    }

    private Optional<Duration> statedDuration(EbmlElement information) throws IOException {
        long tickNanos = USUAL_TICK_NANOS;
        BigDecimal ticks = BigDecimal.ZERO;
        for (EbmlElement field : elements.in(information)) {
            if (field.id() == EbmlElement.TICK_NANOS) {
                tickNanos = elements.unsigned(field);
            } else if (field.id() == EbmlElement.DURATION) {
                ticks = elements.real(field);
            }
        }
        return FilmTime.ofNanos(ticks.multiply(BigDecimal.valueOf(tickNanos)));
    }

    private boolean hasPicture(EbmlElement tracks) throws IOException {
        for (EbmlElement track : elements.in(tracks)) {
            if (track.id() == EbmlElement.TRACK) {
                for (EbmlElement field : elements.in(track)) {
                    if (field.id() == EbmlElement.TRACK_TYPE && elements.unsigned(field) == PICTURE) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
