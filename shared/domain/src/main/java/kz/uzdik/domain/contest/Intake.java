package kz.uzdik.domain.contest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.act.Paragraph;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Points;

/**
 * A window in which documents are handed in (2020 p9, p14.4, p19).
 *
 * @param opensAfter the step that must have ended, with the candidate among those who passed; empty when it opens with
 *     the announcement, to everyone
 * @param deadline the deadline it closes with
 * @param corrects the intake whose documents and facts can be replaced in this one, for a later step to see (2022 p20)
 * @param late what becomes of documents handed in after it
 * @param forms what is filled in here, beside or instead of files
 * @param grace how long after handing in files that were on their way are awaited; empty when all must be there
 * @param remind so many days before the deadline whoever has not handed in is reminded of it; the operator's
 */
public record Intake(
        String id,
        Optional<String> opensAfter,
        String deadline,
        Optional<String> corrects,
        Late late,
        Paragraph paragraph,
        List<Requirement> documents,
        List<Fact> facts,
        List<FormPlan> forms,
        Optional<Duration> grace,
        List<Integer> remind) {

    /** An intake without forms that awaits no files and that nobody is reminded of. */
    public Intake(
            String id,
            Optional<String> opensAfter,
            String deadline,
            Optional<String> corrects,
            Late late,
            Paragraph paragraph,
            List<Requirement> documents,
            List<Fact> facts) {
        this(
                id,
                opensAfter,
                deadline,
                corrects,
                late,
                paragraph,
                documents,
                facts,
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The same where files on their way are awaited for so long. */
    public Intake awaiting(Duration files) {
        return new Intake(
                id,
                opensAfter,
                deadline,
                corrects,
                late,
                paragraph,
                documents,
                facts,
                forms,
                Optional.of(files),
                remind);
    }

    public Intake {
        remind = List.copyOf(remind);
        documents = List.copyOf(documents);
        facts = List.copyOf(facts);
        forms = List.copyOf(forms);
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

        /** The same where it may be handed in again and need not be. */
        public Requirement asCorrection() {
            return new Requirement(kind, formats, largest, mostPages, longest, false, paragraph, origin);
        }
    }

    /**
     * A figure that is stated when documents are handed in, such as a project's budget (2020 p19).
     *
     * @param unit what it counts, as the texts name it: {@code KZT}
     * @param minimum inclusive, in the unit
     * @param maximum inclusive, in the unit
     */
    public record Fact(
            String id,
            String unit,
            Points minimum,
            Points maximum,
            boolean required,
            Paragraph paragraph,
            Origin origin) {
        /** The same where it may be stated anew and need not be. */
        public Fact asCorrection() {
            return new Fact(id, unit, minimum, maximum, false, paragraph, origin);
        }

        /** Whether a stated figure is within the bounds. */
        public boolean allows(Points stated) {
            return stated.compareTo(minimum) >= 0 && stated.compareTo(maximum) <= 0;
        }
    }

    /** The same where nothing is filled in. */
    Intake withoutForms() {
        return new Intake(
                id, opensAfter, deadline, corrects, late, paragraph, documents, facts, List.of(), grace, remind);
    }

    public Optional<Fact> fact(String fact) {
        return facts.stream().filter(asked -> asked.id().equals(fact)).findFirst();
    }

    public Optional<FormPlan> form(String form) {
        return forms.stream().filter(asked -> asked.id().equals(form)).findFirst();
    }

    public Optional<Requirement> requirement(DocumentKind kind) {
        return documents.stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst();
    }
}
