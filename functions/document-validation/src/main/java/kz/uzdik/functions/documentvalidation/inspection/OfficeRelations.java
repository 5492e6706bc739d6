package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.dossier.Inspection.Defect;

/** What one part of an office document refers to within the document, by reference id. */
final class OfficeRelations {

    private record Relation(String kind, String part) {}

    private final Map<String, Relation> relations = new HashMap<>();

    private OfficeRelations() {}

    /** The relations of a part; those of the whole package when the part is empty text. */
    static OfficeRelations of(InspectedFile file, ZipParts parts, String part) throws IOException {
        var found = new OfficeRelations();
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        byte[] xml = parts.get(folder + "_rels/" + part.substring(name) + ".rels");
        OfficeXml.visit(file, xml, (element, attributes) -> {
            if (element.equals("Relationship") && !attributes.get("TargetMode").equals("External")) {
                String type = attributes.get("Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                found.relations.put(
                        attributes.get("Id"), new Relation(kind, resolved(folder, attributes.get("Target"))));
            }
        });
        return found;
    }

    /** The part that a reference of this kind names. */
    Optional<String> part(String id, String kind) {
        return Optional.ofNullable(relations.get(id))
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part);
    }

    /** The one part of a kind that has no id known beforehand. */
    Optional<String> partOfKind(String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolved(String folder, String target) throws IOException {
        var path = new ArrayDeque<String>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && path.pollLast() == null) {
                throw new Unfit(Defect.LEADS_ELSEWHERE);
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
