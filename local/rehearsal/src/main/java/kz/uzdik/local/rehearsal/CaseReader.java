package kz.uzdik.local.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.calendar.CalendarReader;
import kz.uzdik.json.calendar.ShippedCalendar;

/**
 * Reads a case. Whatever is wrong with it, in shape or because a name is nobody's, is told at once, each with its JSON
 * pointer. What the rules say to it is not asked here: that is for the acts.
 */
final class CaseReader {
    private static final int LONGEST_ABOUT = 4_000;

    private final Definition definition;

    CaseReader(Definition definition) {
        this.definition = definition;
    }

    /**
     * Reads a case of this contest.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with everything that is wrong
     */
    Case read(byte[] utf8) {
        Fields root = Fields.of(Json.read(utf8));
        String contest = root.text("contest", 1, 60);
        if (!contest.equals(definition.contest().value())) {
            root.problem("contest", FieldProblem.NOT_ALLOWED, "the definition's contest: " + definition.contest());
        }
        root.text("about", 1, LONGEST_ABOUT);
        Instant announced = root.instant("announced");
        var calendar = root.optionalPart("calendar", CalendarReader::read);
        List<Case.Amendment> amendments = root.has("amendments") ? amendments(root) : List.of();
        var commissions = new BodyPart(definition, announced).read(root);
        var candidates = new CandidatePart(definition).read(root);
        List<String> names = candidates.stream().map(Case.Candidate::name).toList();
        List<Case.Body> bodies = commissions.stream()
                .map(read -> read.withChecks(definition, names))
                .toList();
        var polls = new PollPart(definition).read(root);
        var sittings = new SessionPart(definition, bodies, names).read(root);
        root.done();
        return new Case(
                announced,
                calendar.orElseGet(() -> ShippedCalendar.calendar().calendar()),
                amendments,
                bodies,
                candidates,
                polls,
                sittings);
    }

    private List<Case.Amendment> amendments(Fields root) {
        List<String> known = Stream.concat(
                        definition.deadlines().stream().map(Deadline::id), Stream.of(Deadline.ANNOUNCING))
                .toList();
        List<Case.Amendment> read = new ArrayList<>();
        for (Fields at : root.objects("amendments", 0, 100)) {
            read.add(new Case.Amendment(
                    at.required("deadline", CaseTypes.oneOf(known, "the name of a deadline")),
                    at.required("last", FieldTypes.instant()),
                    at.text("reason", 1, 500),
                    at.instant("at")));
        }
        return read;
    }

    /** Tells the second of two that have one name. */
    static void refuseTwice(Fields at, String member, List<String> before, String name) {
        if (before.contains(name)) {
            at.problem(member, FieldProblem.DUPLICATE, "a name that nothing else of its kind has");
        }
    }

    /** A paper: whose it is, its number, its day. */
    static Optional<Case.Paper> paper(Fields at, String name) {
        return at.optionalObject(name)
                .map(paper ->
                        new Case.Paper(paper.text("by", 1, 60), paper.text("document", 1, 200), paper.date("on")));
    }
}
