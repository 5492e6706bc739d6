package kz.uzdik.local.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.DocumentKind;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.domain.jury.Assessment.Item;
import kz.uzdik.domain.scoring.Criterion;
import kz.uzdik.domain.scoring.Criterion.Source;
import kz.uzdik.domain.scoring.CriterionId;
import kz.uzdik.domain.scoring.Points;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.Fields;

/** Reads {@code sittings}: of each the commission, the step, and what happened in its order. */
final class SessionPart {
    /** What names no time happened so long after what stands before it. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final int MOST = 1_000;

    private final Definition definition;
    private final List<Case.Body> commissions;
    private final List<String> candidates;

    SessionPart(Definition definition, List<Case.Body> commissions, List<String> candidates) {
        this.definition = definition;
        this.commissions = commissions;
        this.candidates = candidates;
    }

    List<Case.Session> read(Fields root) {
        List<String> bodies = commissions.stream().map(Case.Body::name).toList();
        List<String> before = new ArrayList<>();
        List<Case.Session> read = new ArrayList<>();
        for (Fields at : root.objects("sittings", 0, MOST)) {
            String commission = at.required("commission", CaseTypes.oneOf(bodies, "the name of a commission"));
            Optional<Case.Body> body = commissions.stream()
                    .filter(known -> known.name().equals(commission))
                    .findFirst();
            List<String> steps = definition.steps().stream()
                    .filter(step -> body.filter(known -> known.id().kind().equals(step.commission()))
                            .isPresent())
                    .map(Step::id)
                    .toList();
            String step = at.required("step", CaseTypes.oneOf(steps, "the name of a step of that commission"));
            CaseReader.refuseTwice(at, "step", before, commission + "/" + step);
            before.add(commission + "/" + step);
            List<String> members = body.map(Case.Body::members).orElse(List.of());
            read.add(new Case.Session(commission, step, new Course(definition.step(step), members).read(at)));
        }
        return read;
    }

    /** What happened at one sitting. */
    private final class Course {
        private final Optional<Step> step;
        private final FieldType<String> member;
        private final FieldType<String> candidate = CaseTypes.oneOf(candidates, "the name of a candidate");
        private final FieldType<String> document;

        Course(Optional<Step> step, List<String> members) {
            this.step = step;
            member = CaseTypes.oneOf(members, "the name of a member");
            document = CaseTypes.oneOf(
                    definition.intakes().stream()
                            .map(Intake::documents)
                            .flatMap(List::stream)
                            .map(asked -> asked.kind().value())
                            .toList(),
                    "a kind of document");
        }

        List<Case.Entry> read(Fields sitting) {
            List<Case.Entry> course = new ArrayList<>();
            Optional<Instant> last = Optional.empty();
            for (Fields at : sitting.objects("course", 1, MOST)) {
                Instant when = when(at, last);
                course.add(new Case.Entry(when, happening(at)));
                last = Optional.of(when);
            }
            return course;
        }

        private Instant when(Fields at, Optional<Instant> last) {
            if (last.isEmpty()) {
                return at.instant("at");
            }
            Instant when = at.optionalInstant("at").orElse(last.get().plus(PAUSE));
            if (when.isBefore(last.get())) {
                at.problem("at", FieldProblem.OUT_OF_RANGE, "not before what stands above it");
            }
            return when;
        }

        private Happening happening(Fields at) {
            var what = at.choice("do", Happening.Kind.class);
            return switch (what) {
                case DECLARE -> declare(at);
                case OPEN -> new Happening.Open(at.list("present", 0, 99, member));
                case ADMIT -> new Happening.Admission(true, someCandidates(at, "candidates"), Set.of());
                case REFUSE -> refuse(at);
                case LEAVE -> new Happening.Leave(at.list("members", 1, 99, member), at.text("reason", 1, 300));
                case COME -> new Happening.Come(at.list("members", 1, 99, member));
                case CONFLICT -> conflict(at);
                case EXCLUDE ->
                    new Happening.Exclusion(
                            at.required("candidate", candidate),
                            at.required("paragraph", CaseTypes.PARAGRAPH),
                            at.text("reason", 1, 500));
                case FILE -> file(at);
                case ASSESS -> assess(at);
                case LIST -> listed(at);
                case DECIDE_TIE -> new Happening.DecideTie(someCandidates(at, "order"), at.text("reason", 1, 1_000));
                case CONVENE, SEAL, RANK, CLOSE, SIGN, HAND_OVER -> new Happening.Plain(what);
            };
        }

        private List<String> someCandidates(Fields at, String name) {
            return at.list(name, 1, MOST, candidate);
        }

        private Happening declare(Fields at) {
            List<String> members = at.list("members", 1, 99, member);
            List<Happening.Conflict> recusals = new ArrayList<>();
            if (at.has("recusals")) {
                for (Fields recusal : at.objects("recusals", 0, MOST)) {
                    Happening.Conflict back = conflict(recusal);
                    if (!members.contains(back.member())) {
                        recusal.problem("member", FieldProblem.NOT_ALLOWED, "one of those who declare here");
                    }
                    recusals.add(back);
                }
            }
            return new Happening.Declare(members, recusals);
        }

        private Happening.Conflict conflict(Fields at) {
            return new Happening.Conflict(
                    at.required("member", member), at.required("candidate", candidate), at.text("reason", 1, 300));
        }

        private Happening refuse(Fields at) {
            List<String> refused = someCandidates(at, "candidates");
            List<String> upheld = at.has("upheld") ? at.list("upheld", 0, 100, document) : List.of();
            return new Happening.Admission(
                    false,
                    refused,
                    new HashSet<>(upheld.stream().map(DocumentKind::new).toList()));
        }

        private Happening file(Fields at) {
            Map<String, Map<CriterionId, Points>> sheets = new TreeMap<>();
            List<String> members = at.list("members", 1, 99, member);
            Fields all = at.object("sheets");
            for (String name : all.names()) {
                refuseStranger(all, name);
                Map<CriterionId, Points> points = new TreeMap<>();
                Fields sheet = all.object(name);
                for (String criterion : sheet.names()) {
                    sheet.optional(criterion, CaseTypes.POINTS)
                            .ifPresent(given -> points.put(new CriterionId(criterion), given));
                    if (criteria(source -> source instanceof Source.OnSheets).noneMatch(criterion::equals)) {
                        sheet.problem(criterion, FieldProblem.UNKNOWN_REFERENCE, "a criterion of the step's sheets");
                    }
                }
                sheets.put(name, points);
            }
            return new Happening.File(members, sheets);
        }

        private void refuseStranger(Fields at, String name) {
            if (!candidates.contains(name)) {
                at.problem(name, FieldProblem.UNKNOWN_REFERENCE, "the name of a candidate");
            }
        }

        private Stream<String> criteria(Predicate<Source> asked) {
            return step.stream()
                    .filter(Step.Selection.class::isInstance)
                    .flatMap(known -> ((Step.Selection) known).rules().criteria().stream())
                    .filter(criterion -> asked.test(criterion.source()))
                    .map(Criterion::id)
                    .map(CriterionId::value);
        }

        private CriterionId criterion(Fields at, Predicate<Source> asked, String what) {
            return new CriterionId(
                    at.required("criterion", CaseTypes.oneOf(criteria(asked).toList(), what)));
        }

        private Happening assess(Fields at) {
            Map<String, Points> read = new TreeMap<>();
            var id = criterion(at, source -> source instanceof Source.Assessment, "a criterion an officer assesses");
            String basis = at.text("basis", 1, 300);
            Fields points = at.object("points");
            for (String name : points.names()) {
                points.optional(name, CaseTypes.POINTS).ifPresent(given -> read.put(name, given));
                refuseStranger(points, name);
            }
            return new Happening.Assess(id, basis, read);
        }

        private Happening listed(Fields at) {
            Map<String, List<Item>> read = new TreeMap<>();
            var id = criterion(at, source -> source instanceof Source.Evidence, "a criterion evidence is listed for");
            Fields items = at.object("items");
            for (String name : items.names()) {
                refuseStranger(items, name);
                read.put(
                        name,
                        items.objects(name, 0, MOST).stream()
                                .map(item -> new Item(
                                        item.text("what", 1, 300), item.text("where", 1, 300), item.date("on")))
                                .toList());
            }
            return new Happening.Listed(id, read);
        }
    }
}
