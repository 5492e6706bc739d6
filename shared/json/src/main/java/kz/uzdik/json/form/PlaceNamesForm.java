package kz.uzdik.json.form;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.publication.PlaceNames;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Members;
import kz.uzdik.json.WireName;

/** Names of places, as they are kept and as everybody reads them: by code, then by language. */
public final class PlaceNamesForm {
    public static final Form<PlaceNames> FORM = new Form<>(PlaceNamesForm::write, PlaceNamesForm::read);

    private PlaceNamesForm() {}

    static Members write(PlaceNames places) {
        Members form = Members.empty();
        places.byCode().entrySet().stream()
                .sorted(Comparator.comparing(place -> place.getKey().code()))
                .forEach(place -> form.with(place.getKey().code(), names(place.getValue())));
        return form;
    }

    private static Members names(Map<Language, String> names) {
        Members form = Members.empty();
        for (Language language : Language.values()) {
            form.withOptional(WireName.of(language), Optional.ofNullable(names.get(language)));
        }
        return form;
    }

    static PlaceNames read(Fields fields) {
        Map<Kato, Map<Language, String>> byCode = new HashMap<>();
        fields.names().forEach(code -> byCode.put(new Kato(code), names(fields.object(code))));
        fields.done();
        return new PlaceNames(byCode);
    }

    private static Map<Language, String> names(Fields fields) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.optional(WireName.of(language), StoredTypes.TEXT).ifPresent(name -> names.put(language, name));
        }
        fields.done();
        return names;
    }
}
