package kz.uzdik.http;

import java.util.List;
import java.util.Locale;
import kz.uzdik.domain.people.Language;
import kz.uzdik.json.view.Wording;

/** In which language the one who calls reads an answer. */
public final class Reader {

    private static final List<String> SUPPORTED = List.of("kk", "ru", "en");

    private Reader() {}

    /** The first language of Accept-Language that there is; Kazakh otherwise. */
    public static Language language(Call call) {
        return Language.valueOf(call.language(SUPPORTED).toUpperCase(Locale.ROOT));
    }

    /** The words of that language. */
    public static Wording wording(Call call) {
        return Wording.in(language(call));
    }
}
