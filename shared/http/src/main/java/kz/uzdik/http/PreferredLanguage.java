package kz.uzdik.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** Chooses a language by an Accept-Language header; one that cannot be read counts as none. */
final class PreferredLanguage {

    private PreferredLanguage() {}

    static String of(String header, List<String> supported) {
        String chosen = header.isBlank() ? null : Locale.lookupTag(ranges(header), supported);
        return chosen == null ? supported.getFirst() : chosen;
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
