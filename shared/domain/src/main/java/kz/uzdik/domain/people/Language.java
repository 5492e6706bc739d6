package kz.uzdik.domain.people;

import java.util.Locale;

/** The languages people choose between. */
public enum Language {
    KK,
    RU,
    EN;

    public Locale locale() {
        return Locale.of(name().toLowerCase(Locale.ROOT));
    }
}
