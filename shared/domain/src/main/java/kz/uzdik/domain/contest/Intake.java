package kz.uzdik.domain.contest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;

/**
 * A window in which documents are handed in (2020 p9, p14.4, p19).
 *
 * @param opensAfter the step that must have ended, with the candidate among those who passed; empty when it opens with
 *     the announcement, to everyone
 * @param deadline the deadline it closes with
 * @param late what becomes of documents handed in after it
 */
public record Intake(
        String id,
        Optional<String> opensAfter,
        String deadline,
        Late late,
        Paragraph paragraph,
        List<Requirement> documents) {

    public Intake {
        documents = List.copyOf(documents);
    }

    /** What becomes of documents handed in after the deadline. */
    public enum Late {
        /** Taken with a note, until the commission sits: not admitting them is the commission's act (2020 p11.2). */
        RECORDED,
        /** Not taken. */
        REFUSED
    }

    /**
     * One document that is asked for, with its limits; a limit that the definition does not state does not hold.
     *
     * @param largest bytes, inclusive
     */
    public record Requirement(
            DocumentKind kind,
            Set<DocumentFormat> formats,
            long largest,
            Optional<Integer> mostPages,
            Optional<Duration> longest,
            boolean required,
            Paragraph paragraph,
            Origin origin) {
        public Requirement {
            formats = Set.copyOf(formats);
        }
    }

    public Optional<Requirement> requirement(DocumentKind kind) {
        return documents.stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst();
    }
}
