package kz.uzdik.json.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.DocumentFormat;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.FormPlan;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Fact;
import kz.uzdik.domain.contest.Intake.Late;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.domain.scoring.Criterion.Origin;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;

/** Reads {@code intakes}: their windows, and the documents, figures and forms each asks for or lets be corrected. */
final class IntakePart {
    /** The largest object that one PUT can store. */
    private static final long LARGEST_FILE = 5L * 1024 * 1024 * 1024;

    private static final Set<DocumentFormat> PAGED = EnumSet.of(DocumentFormat.PDF, DocumentFormat.DOCX);
    private static final Set<DocumentFormat> FILMS =
            EnumSet.of(DocumentFormat.MP4, DocumentFormat.MOV, DocumentFormat.WEBM);

    private final List<Item<Deadline>> deadlines;
    // A dossier holds one current file of a kind, so two intakes cannot ask for the same; facts likewise.
    private final Set<DocumentKind> kinds = new HashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final FormPart forms = new FormPart();

    private IntakePart(List<Item<Deadline>> deadlines) {
        this.deadlines = deadlines;
    }

    static List<Item<Intake>> read(Fields definition, List<Item<Deadline>> deadlines) {
        IntakePart part = new IntakePart(deadlines);
        List<Item<Intake>> read = new ArrayList<>();
        for (Fields at : definition.objects("intakes", 1, 50)) {
            read.add(new Item<>(at, at.has("corrects") ? part.correction(at, read) : part.intake(at)));
        }
        Item.refuseDuplicates(read, "id", Intake::id);
        return read;
    }

    private Intake intake(Fields at) {
        String deadline = at.required("deadline", ContestTypes.ID);
        DeadlinePart.refuseUnknown(at, "deadline", deadline, deadlines);
        List<Requirement> documents =
                at.objects("documents", 1, 50).stream().map(this::document).toList();
        List<Fact> figures = at.objects("facts", 0, 50).stream().map(this::fact).toList();
        return new Intake(
                at.required("id", ContestTypes.ID),
                at.optional("opensAfter", ContestTypes.ID),
                deadline,
                Optional.empty(),
                at.choice("late", Late.class),
                Provenance.read(at).paragraph(),
                documents,
                figures,
                forms.read(at, documents, figures),
                grace(at),
                RemindPart.read(at));
    }

    // What may be corrected is what an earlier intake asked for, with its limits; nothing has to be.
    private Intake correction(Fields at, List<Item<Intake>> earlier) {
        String corrected = at.required("corrects", ContestTypes.ID);
        Item.refuseNotEarlier(at, "corrects", corrected, earlier, earlier.size(), Intake::id);
        Optional<Intake> original = Item.find(earlier, Intake::id, corrected);
        if (original.flatMap(Intake::corrects).isPresent()) {
            at.problem("corrects", FieldProblem.NOT_ALLOWED, "an intake that is no correction itself");
        }
        String deadline = at.required("deadline", ContestTypes.ID);
        DeadlinePart.refuseUnknown(at, "deadline", deadline, deadlines);
        return new Intake(
                at.required("id", ContestTypes.ID),
                Optional.of(at.required("opensAfter", ContestTypes.ID)),
                deadline,
                Optional.of(corrected),
                at.choice("late", Late.class),
                Provenance.read(at).paragraph(),
                original.stream()
                        .flatMap(intake -> intake.documents().stream())
                        .map(Requirement::asCorrection)
                        .toList(),
                original.stream()
                        .flatMap(intake -> intake.facts().stream())
                        .map(Fact::asCorrection)
                        .toList(),
                original.stream()
                        .flatMap(intake -> intake.forms().stream())
                        .map(FormPlan::asCorrection)
                        .toList(),
                grace(at),
                RemindPart.read(at));
    }

    private static Optional<Duration> grace(Fields at) {
        return at.optionalObject("grace").map(grace -> {
            grace.choice("origin", Origin.class);
            return grace.required("lasts", ContestTypes.LENGTH);
        });
    }

    private Fact fact(Fields at) {
        String id = at.required("id", ContestTypes.ID);
        if (!facts.add(id)) {
            at.problem("id", FieldProblem.DUPLICATE, "a name that no other figure of any intake has");
        }
        Points minimum = at.required("minimum", ContestTypes.FIGURE);
        Points maximum = at.required("maximum", ContestTypes.FIGURE);
        if (minimum.compareTo(maximum) > 0) {
            at.problem("maximum", FieldProblem.OUT_OF_RANGE, "at least the minimum");
        }
        var from = Provenance.read(at);
        return new Fact(
                id, at.text("unit", 1, 20), minimum, maximum, at.flag("required"), from.paragraph(), from.origin());
    }

    private Requirement document(Fields at) {
        DocumentKind kind = at.required("kind", ContestTypes.ID.as(DocumentKind::new, "a kind of document"));
        if (!kinds.add(kind)) {
            at.problem("kind", FieldProblem.DUPLICATE, "a kind that no other entry of any intake asks for");
        }
        Fields file = at.object("file");
        Set<DocumentFormat> formats =
                Set.copyOf(file.choices("formats", 1, DocumentFormat.values().length, DocumentFormat.class));
        long largest = file.integer("largestBytes", 1, LARGEST_FILE);
        file.choice("origin", Origin.class);
        var from = Provenance.read(at);
        return new Requirement(
                kind,
                formats,
                largest,
                pages(at, formats),
                length(at, formats),
                at.flag("required"),
                from.paragraph(),
                from.origin());
    }

    private static Optional<Integer> pages(Fields at, Set<DocumentFormat> formats) {
        Optional<Integer> most = at.optionalInteger("mostPages", 1, 10_000);
        if (most.isPresent() && !PAGED.containsAll(formats)) {
            at.problem("mostPages", FieldProblem.NOT_ALLOWED, "no limit of pages unless every format is pdf or docx");
        }
        return most;
    }

    private static Optional<Duration> length(Fields at, Set<DocumentFormat> formats) {
        Optional<Duration> longest = at.optional("longest", ContestTypes.LENGTH);
        if (longest.isPresent() && !FILMS.containsAll(formats)) {
            at.problem("longest", FieldProblem.NOT_ALLOWED, "no length unless every format is mp4, mov or webm");
        }
        return longest;
    }
}
