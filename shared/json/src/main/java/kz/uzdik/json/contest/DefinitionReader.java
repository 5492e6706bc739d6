package kz.uzdik.json.contest;

import java.util.List;
import kz.uzdik.domain.calendar.Deadline;
import kz.uzdik.domain.contest.Definition;
import kz.uzdik.domain.contest.Definition.CommissionRule;
import kz.uzdik.domain.contest.Definition.Eligibility;
import kz.uzdik.domain.contest.Intake;
import kz.uzdik.domain.contest.Step;
import kz.uzdik.json.Digest;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;
import kz.uzdik.json.Json;
import kz.uzdik.json.PlaceTypes;
import org.jspecify.annotations.Nullable;

/**
 * Reads a contest's {@code definition.json}. Whatever is wrong with it, in shape or in meaning, is told at once, each
 * with its JSON pointer: {@code InvalidFields} carries it. A definition that is read can be run.
 */
public final class DefinitionReader {
    private final Fields root;

    private DefinitionReader(Fields root) {
        this.root = root;
    }

    /**
     * A definition that can be frozen.
     *
     * @param canonical its canonical form (RFC 8785), UTF-8
     * @param digest SHA-256 of that form in lower-case hex: the name it is kept under
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes to store; nobody compares two of these.
    public record Accepted(Definition definition, byte[] canonical, String digest) {}

    /**
     * Reads and names a definition.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields if it is no definition
     */
    public static Accepted accept(byte[] utf8) {
        return acceptTree(Json.read(utf8));
    }

    /** The same from a tree that {@link Json} has read. */
    public static Accepted acceptTree(@Nullable Object tree) {
        Definition definition = read(Fields.of(tree));
        byte[] canonical = Json.canonical(tree);
        return new Accepted(definition, canonical, Digest.sha256Hex(canonical));
    }

    /** Reads a definition without naming it. */
    public static Definition read(byte[] utf8) {
        return read(Fields.of(Json.read(utf8)));
    }

    /** Reads a definition from the fields of its root object, and ends the reading of them. */
    public static Definition read(Fields root) {
        return new DefinitionReader(root).definition(true);
    }

    /**
     * Reads what was accepted before and is frozen since. Its parts are read as strictly as ever; whether they fit each
     * other was judged when it was accepted, and is not judged anew at each request and each start.
     */
    public static Definition frozen(byte[] canonical) {
        return new DefinitionReader(Fields.of(Json.read(canonical))).definition(false);
    }

    private Definition definition(boolean judged) {
        var contest = root.required("contest", ContestTypes.CONTEST);
        var zone = root.required("zone", PlaceTypes.ZONE);
        List<Item<Deadline>> deadlines = DeadlinePart.read(root);
        Fields eligible = root.object("eligibility");
        Eligibility eligibility = EligibilityPart.read(eligible, deadlines);
        List<Item<CommissionRule>> commissions = CommissionPart.read(root);
        List<Item<Intake>> intakes = IntakePart.read(root, deadlines);
        List<Item<Step>> steps = StepPart.read(root, deadlines, commissions, intakes);
        var handOvers = new HandOverPart(deadlines, commissions, steps).read(root);
        var awards = AwardPart.read(root, steps);
        var objections = ObjectionPart.read(root);
        var publications = PublicationPart.read(root, steps);
        var interviews = InterviewPart.read(root, steps);
        if (judged) {
            EligibilityPart.refuseSeatElsewhere(eligible, eligibility, steps, commissions);
            WindowPart.check(intakes, steps);
            new StepEndPart(deadlines, steps).check(eligible, eligibility, intakes, handOvers);
        }
        root.done();
        return new Definition(
                contest,
                zone,
                Item.values(deadlines),
                eligibility,
                Item.values(commissions),
                Item.values(intakes),
                Item.values(steps),
                Item.values(handOvers),
                Item.values(awards),
                objections,
                Item.values(publications),
                Item.values(interviews));
    }
}
