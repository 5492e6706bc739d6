package kz.uzdik.json.work;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.uzdik.domain.work.Duty;
import kz.uzdik.domain.work.WorkAlgorithm;
import kz.uzdik.domain.work.WorkAlgorithm.Choice;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import kz.uzdik.json.contest.TextsReader;

/**
 * Reads what a work algorithm calls its parts in one language. All its versions share one file: a duty that was amended
 * keeps its name, and a report on earlier months still needs the names of duties that are gone.
 */
public final class AlgorithmTexts {
    private AlgorithmTexts() {}

    /**
     * Reads {@code texts/<language>.json}.
     *
     * @throws kz.uzdik.json.MalformedJson if it is no JSON
     * @throws kz.uzdik.json.InvalidFields with every key that is missing and every key that no version has
     */
    public static Map<String, String> read(List<WorkAlgorithm> versions, byte[] utf8) {
        Fields root = Fields.of(Json.read(utf8));
        Map<String, String> texts = TextsReader.each(keys(versions), root);
        root.done();
        return texts;
    }

    /**
     * The texts of one version, from the fields of the root object, whose reading it ends; those of other versions may stand
     * beside them and are left out.
     *
     * @throws kz.uzdik.json.InvalidFields with every key that is missing
     */
    public static Map<String, String> ofVersion(WorkAlgorithm version, Fields root) {
        Map<String, String> texts = TextsReader.each(keys(List.of(version)), root);
        root.doneIgnoringOthers();
        return texts;
    }

    /** The keys the texts of these versions have, sorted. */
    public static List<String> keys(List<WorkAlgorithm> versions) {
        Set<String> keys = new TreeSet<>(Set.of("algorithm.title"));
        for (WorkAlgorithm version : versions) {
            version.roles().forEach(role -> keys.add("role." + role.id()));
            version.duties().forEach(duty -> keys.addAll(ofDuty(duty)));
            version.choices().forEach(choice -> keys.addAll(ofChoice(choice)));
        }
        return List.copyOf(keys);
    }

    // Parts and marks are named with their duty: what is beyond a deputy's remit is not what is beyond an akim's. Kinds
    // of record are the same for all.
    private static Set<String> ofDuty(Duty duty) {
        String id = duty.id().value();
        Set<String> keys = new TreeSet<>(Set.of("duty." + id));
        duty.parts().forEach(part -> keys.add("part." + id + "." + part.id()));
        duty.marks().forEach(mark -> keys.add("mark." + id + "." + mark.id()));
        duty.record().ifPresent(record -> keys.add("record." + record));
        return keys;
    }

    private static Set<String> ofChoice(Choice choice) {
        String key = "choice." + choice.id();
        Set<String> keys = new TreeSet<>(Set.of(key));
        choice.options().forEach(option -> keys.add(key + "." + option));
        return keys;
    }
}
