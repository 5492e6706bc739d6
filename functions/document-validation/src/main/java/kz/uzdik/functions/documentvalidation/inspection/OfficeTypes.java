package kz.uzdik.functions.documentvalidation.inspection;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The content types that an office document declares for its parts, in lower case but for the values asked for. */
final class OfficeTypes {

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private OfficeTypes() {}

    static OfficeTypes of(InspectedFile file, byte[] xml) throws IOException {
        var types = new OfficeTypes();
        OfficeXml.visit(file, xml, (element, attributes) -> {
            String type = attributes.get("ContentType");
            switch (element) {
                case "Override" -> types.byPart.put(lower(attributes.get("PartName")), type);
                case "Default" -> types.byExtension.put(lower(attributes.get("Extension")), type);
                default -> {}
            }
        });
        return types;
    }

    /** The type of a part, empty text when none is declared. */
    String of(String part) {
        String name = lower("/" + part);
        String byEnding = byExtension.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        return byPart.getOrDefault(name, byEnding);
    }

    /** Whether any declared type contains this, given in lower case. */
    boolean any(String fragment) {
        return byPart.values().stream().anyMatch(type -> lower(type).contains(fragment))
                || byExtension.values().stream().anyMatch(type -> lower(type).contains(fragment));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
