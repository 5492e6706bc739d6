package kz.uzdik.local.rehearsal;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspector;
import kz.uzdik.domain.dossier.ObjectKey;

/** What the files of a case turn out to be when the system looks at them: what the case says of them. */
final class Papers implements Inspector {
    private final Map<String, Inspection> seen = new ConcurrentHashMap<>();

    void put(ObjectKey key, Inspection inspection) {
        seen.put(key.toString(), inspection);
    }

    @Override
    public Inspection inspect(ObjectKey key) {
        return Objects.requireNonNull(seen.get(key.toString()), "a file of the case");
    }

    /** The format in which a document is handed in: the first that is allowed. */
    static DocumentFormat format(Requirement asked) {
        return asked.formats().stream().sorted().findFirst().orElseThrow();
    }

    /** A file with nothing wrong. */
    static Inspection fine(Requirement asked) {
        DocumentFormat format = format(asked);
        return switch (format) {
            case PDF, DOCX -> new Inspection.Pages(format, OptionalInt.of(1));
            case PPTX -> new Inspection.Slides(format, 1);
            case XLSX, CSV -> new Inspection.Sheets(format, 1);
            case JPEG, PNG -> new Inspection.Picture(format, 1, 1);
            case MP4, MOV, WEBM -> new Inspection.Film(format, Optional.of(Duration.ofSeconds(1)), true);
        };
    }

    static Inspection ofPages(Requirement asked, int pages) {
        return new Inspection.Pages(format(asked), OptionalInt.of(pages));
    }

    static Inspection lasting(Requirement asked, Duration length) {
        return new Inspection.Film(format(asked), Optional.of(length), true);
    }
}
