package kz.uzdik.json.work;

import java.util.List;
import kz.uzdik.domain.work.WorkAlgorithm;
import kz.uzdik.domain.work.WorkAlgorithm.Choice;
import kz.uzdik.domain.work.WorkAlgorithm.Recording;
import kz.uzdik.domain.work.WorkRole;
import kz.uzdik.json.Digest;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Item;
import kz.uzdik.json.Json;
import kz.uzdik.json.PlaceTypes;
import org.jspecify.annotations.Nullable;

/**
 * Reads a version of a work algorithm. Whatever is wrong with it, in shape or in meaning, is told at once, each with its
 * JSON pointer: {@code InvalidFields} carries it.
 */
public final class AlgorithmReader {
    private static final int MOST_ROLES = 20;
    private static final int MOST_CHOICES = 50;
    private static final int MOST_OPTIONS = 10;

    private AlgorithmReader() {}

    /**
     * Reads it from its bytes.
     *
     * @throws kz.uzdik.json.MalformedJson if they are no JSON
     * @throws kz.uzdik.json.InvalidFields if it is no algorithm
     */
    public static WorkAlgorithm read(byte[] utf8) {
        return read(Fields.of(Json.read(utf8)));
    }

    /**
     * An algorithm with the form it is kept in.
     *
     * @param canonical its canonical form (RFC 8785), UTF-8
     * @param digest SHA-256 of that form in lower-case hex: the name it is kept under
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes to store; nobody compares two of these.
    public record Accepted(WorkAlgorithm algorithm, byte[] canonical, String digest) {}

    /**
     * Reads and names an algorithm from a tree that {@link Json} has read.
     *
     * @throws kz.uzdik.json.InvalidFields if it is none
     */
    public static Accepted accept(@Nullable Object tree) {
        WorkAlgorithm algorithm = read(Fields.of(tree));
        byte[] canonical = Json.canonical(tree);
        return new Accepted(algorithm, canonical, Digest.sha256Hex(canonical));
    }

    private static WorkAlgorithm read(Fields root) {
        String name = root.required("algorithm", WorkTypes.ID);
        var from = root.date("from");
        var area = root.required("area", PlaceTypes.AREA);
        var zone = root.required("zone", PlaceTypes.ZONE);
        Recording recording = recording(root.object("recording"));
        List<Item<WorkRole>> roles = root.objects("roles", 1, MOST_ROLES).stream()
                .map(at -> new Item<>(at, role(at)))
                .toList();
        Item.refuseDuplicates(roles, "id", WorkRole::id);
        var duties = DutyPart.read(root, roles);
        var questions = QuestionsPart.read(root, roles);
        List<Item<Choice>> choices = root.optionalObjects("choices", 0, MOST_CHOICES).stream()
                .map(at -> new Item<>(at, choice(at)))
                .toList();
        Item.refuseDuplicates(choices, "id", Choice::id);
        root.done();
        return new WorkAlgorithm(
                name,
                from,
                area,
                zone,
                recording,
                Item.values(roles),
                Item.values(duties),
                questions,
                Item.values(choices));
    }

    private static Recording recording(Fields at) {
        var within = WorkTypes.term(at);
        var source = WorkTypes.Source.read(at);
        return new Recording(within, source.cited(), source.origin());
    }

    private static WorkRole role(Fields at) {
        return new WorkRole(
                at.required("id", WorkTypes.ID),
                at.choice("area", WorkRole.Reach.class),
                at.required("cited", WorkTypes.CITATION));
    }

    private static Choice choice(Fields at) {
        String id = at.required("id", WorkTypes.ID);
        var cited = at.list("cited", 1, MOST_OPTIONS, WorkTypes.CITATION);
        List<String> options = at.list("options", 2, MOST_OPTIONS, WorkTypes.ID);
        String chosen = at.required("chosen", WorkTypes.ID);
        if (!options.contains(chosen)) at.problem("chosen", FieldProblem.UNKNOWN_REFERENCE, "one of the options");
        return new Choice(id, cited, options, chosen);
    }
}
