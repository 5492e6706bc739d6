package kz.uzdik.functions.resultpublication;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.PlaceNames;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.FieldProblem;
import kz.uzdik.json.FieldType;
import kz.uzdik.json.FieldTypes;
import kz.uzdik.json.Fields;
import kz.uzdik.json.WireName;

/** Names of places as the Agency sends them: by code, each in Kazakh and Russian, and in English where it has one. */
final class PlaceNamesBody {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private static final FieldType<String> NAME = FieldTypes.text(1, 200)
            .as(PlaceNamesBody::onOneLine, "a name of 1 to 200 characters without control characters");

    private PlaceNamesBody() {}

    /** Reads {@code places}, which may be absent; ask for the names after the body's {@code done()}. */
    static Supplier<PlaceNames> read(Fields body) {
        Map<String, Supplier<Map<Language, String>>> read = new LinkedHashMap<>();
        body.optionalObject("places")
                .ifPresent(places -> places.names().forEach(code -> {
                    read.put(code, places.part(code, PlaceNamesBody::names));
                    if (!Kato.isKato(code)) {
                        places.problem(code, FieldProblem.BAD_FORMAT, "a KATO code of nine digits for its name");
                    }
                }));
        return () -> {
            Map<Kato, Map<Language, String>> byCode = new LinkedHashMap<>();
            read.forEach((code, names) -> byCode.put(new Kato(code), names.get()));
            return new PlaceNames(byCode);
        };
    }

    private static Map<Language, String> names(Fields fields) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.put(Language.KK, fields.required(WireName.of(Language.KK), NAME));
        names.put(Language.RU, fields.required(WireName.of(Language.RU), NAME));
        fields.optional(WireName.of(Language.EN), NAME).ifPresent(name -> names.put(Language.EN, name));
        fields.done();
        return names;
    }

    private static String onOneLine(String name) {
        if (CONTROL.matcher(name).find()) {
            throw new IllegalArgumentException("a control character");
        }
        return name;
    }
}
