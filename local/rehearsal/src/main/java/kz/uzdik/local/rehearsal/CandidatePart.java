package kz.uzdik.local.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.ApplicantKind;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.Nominator;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Intake.Requirement;
import kz.uzdik.domain.dossier.Akim;
import kz.uzdik.domain.dossier.Applicant;
import kz.uzdik.domain.dossier.Inspection;
import kz.uzdik.domain.dossier.Inspection.Defect;
import kz.uzdik.domain.dossier.Organisation;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Fields;

/** Reads {@code candidates}: who they are, and what they handed in. */
final class CandidatePart {
    private final Definition definition;

    CandidatePart(Definition definition) {
        this.definition = definition;
    }

    List<Case.Candidate> read(Fields root) {
        List<String> names = new ArrayList<>();
        List<Case.Candidate> read = new ArrayList<>();
        for (Fields at : root.objects("candidates", 0, 10_000)) {
            String name = at.required("name", CaseTypes.NAME);
            CaseReader.refuseTwice(at, "name", names, name);
            names.add(name);
            read.add(new Case.Candidate(name, applicant(at, name), nominated(at), handedIn(at), withdrew(at)));
        }
        return read;
    }

    // Numbers of identification are made up: a case names nobody.
    private Applicant applicant(Fields at, String name) {
        var unit = at.required("unit", CaseTypes.UNIT);
        if (definition.eligibility().applicants() == ApplicantKind.RURAL_AKIM) {
            return new Akim(Names.iin(name), name, unit, at.date("inOfficeSince"));
        }
        boolean central = at.optionalFlag("central").orElse(false);
        if (central && definition.eligibility().centralBodies().isEmpty()) {
            at.problem("central", FieldProblem.NOT_ALLOWED, "nothing: the rules let no central body take part");
        }
        return new Organisation(Names.bin(name), name, unit, central, name);
    }

    private Optional<Case.Nominated> nominated(Fields candidate) {
        List<String> kinds = definition.eligibility().nominators().stream()
                .map(Nominator::id)
                .toList();
        return candidate
                .optionalObject("nominated")
                .map(at -> new Case.Nominated(
                        at.required("kind", CaseTypes.oneOf(kinds, "a kind of nominator that the rules know")),
                        at.text("by", 1, 200),
                        at.optionalInstant("consented")));
    }

    private static Optional<Case.Withdrawal> withdrew(Fields candidate) {
        return candidate
                .optionalObject("withdrew")
                .map(at -> new Case.Withdrawal(at.instant("at"), at.text("reason", 1, 500)));
    }

    private List<Case.HandIn> handedIn(Fields candidate) {
        if (!candidate.has("handedIn")) {
            return List.of();
        }
        List<String> known = definition.intakes().stream().map(Intake::id).toList();
        List<String> before = new ArrayList<>();
        List<Case.HandIn> read = new ArrayList<>();
        for (Fields at : candidate.objects("handedIn", 0, 20)) {
            String id = at.required("intake", CaseTypes.oneOf(known, "the name of an intake"));
            CaseReader.refuseTwice(at, "intake", before, id);
            before.add(id);
            var when = at.instant("at");
            Set<String> missing = kinds(at, "missing", id);
            Set<String> also = kinds(at, "also", id);
            Map<String, Inspection> found = found(at, id);
            if (missing.stream().anyMatch(kind -> also.contains(kind) || found.containsKey(kind))) {
                at.problem("missing", FieldProblem.NOT_ALLOWED, "documents of which nothing else is said");
            }
            Map<String, Points> facts = facts(at, id);
            read.add(new Case.HandIn(id, when, documents(id, missing, also, found), facts));
        }
        return read;
    }

    private Stream<Requirement> asked(String intake) {
        return definition.intake(intake).stream().flatMap(known -> known.documents().stream());
    }

    private FieldType<String> kind(String intake) {
        return CaseTypes.oneOf(
                asked(intake).map(asked -> asked.kind().value()).toList(), "a document that the intake asks for");
    }

    private Set<String> kinds(Fields at, String name, String intake) {
        return at.has(name) ? new HashSet<>(at.list(name, 0, 100, kind(intake))) : Set.of();
    }

    // All that is required was handed in and is fine, unless the case says otherwise.
    private Map<DocumentKind, Inspection> documents(
            String intake, Set<String> missing, Set<String> also, Map<String, Inspection> found) {
        Map<DocumentKind, Inspection> documents = new TreeMap<>();
        asked(intake)
                .filter(asked -> asked.required()
                        || also.contains(asked.kind().value())
                        || found.containsKey(asked.kind().value()))
                .filter(asked -> !missing.contains(asked.kind().value()))
                .forEach(asked -> documents.put(
                        asked.kind(), found.getOrDefault(asked.kind().value(), Papers.fine(asked))));
        return documents;
    }

    private Map<String, Inspection> found(Fields at, String intake) {
        Map<String, Inspection> read = new TreeMap<>();
        at.optionalObject("found").ifPresent(found -> {
            for (String name : found.names()) {
                Fields seen = found.object(name);
                asked(intake)
                        .filter(asked -> asked.kind().value().equals(name))
                        .findFirst()
                        .ifPresentOrElse(
                                asked -> read.put(name, seen(seen, asked)),
                                () -> found.problem(
                                        name, FieldProblem.UNKNOWN_REFERENCE, "a document that the intake asks for"));
            }
        });
        return read;
    }

    // What was seen of a file that is not fine: exactly one of three.
    private static Inspection seen(Fields at, Requirement asked) {
        var defect = at.optionalChoice("defect", Defect.class);
        var pages = at.optionalInteger("pages", 0, 10_000);
        var lasts = at.optional("lasts", CaseTypes.LENGTH);
        long given = Stream.of(defect, pages, lasts).filter(Optional::isPresent).count();
        if (given != 1) {
            at.problem("defect", FieldProblem.NOT_ALLOWED, "one of defect, pages and lasts");
        }
        return defect.<Inspection>map(Inspection.Unreadable::new)
                .or(() -> pages.map(count -> Papers.ofPages(asked, count)))
                .or(() -> lasts.map(length -> Papers.lasting(asked, length)))
                .orElseGet(() -> Papers.fine(asked));
    }

    private Map<String, Points> facts(Fields at, String intake) {
        Map<String, Points> read = new TreeMap<>();
        List<String> known = definition.intake(intake).stream()
                .flatMap(asking -> asking.facts().stream())
                .map(Intake.Fact::id)
                .toList();
        at.optionalObject("facts").ifPresent(facts -> {
            for (String name : facts.names()) {
                facts.optional(name, CaseTypes.POINTS).ifPresent(stated -> read.put(name, stated));
                if (!known.contains(name)) {
                    facts.problem(name, FieldProblem.UNKNOWN_REFERENCE, "a figure that the intake asks for");
                }
            }
        });
        return read;
    }
}
