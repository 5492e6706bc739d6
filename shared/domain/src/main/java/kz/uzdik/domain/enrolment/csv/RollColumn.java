package kz.uzdik.domain.enrolment.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A column of the roll's file, by the names it may have in its first line. */
public enum RollColumn {
    IIN("iin", "жсн", "иин"),
    /** The KATO code a resident is registered under. */
    RESIDENCE("residence", "kato", "тұрғылықты жері", "қатжо", "место жительства", "като"),
    /** An e-mail address. */
    CONTACT("contact", "e-mail", "email", "байланыс", "электрондық пошта", "контакт", "электронная почта");

    private final Set<String> names;

    RollColumn(String... names) {
        this.names = Set.of(names);
    }

    /** The column of this name, whatever its case and the spaces around it. */
    static Optional<RollColumn> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
