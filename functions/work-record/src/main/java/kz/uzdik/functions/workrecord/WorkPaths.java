package kz.uzdik.functions.workrecord;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import kz.uzdik.domain.people.Language;
import kz.uzdik.domain.work.EntryId;
import kz.uzdik.domain.work.OfficeId;
import kz.uzdik.domain.work.QuestionId;
import kz.uzdik.http.Call;
import kz.uzdik.json.WireName;

/** What paths name here. What cannot be an id names nothing, so every method throws a 404 problem for it. */
final class WorkPaths {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern YEAR = Pattern.compile("2\\d{3}");

    private WorkPaths() {}

    static String digest(Call call) {
        return call.path("digest", text -> matching(text, DIGEST));
    }

    static String algorithm(Call call) {
        return call.path("algorithm", text -> matching(text, NAME));
    }

    static Language language(Call call) {
        return call.path(
                "language",
                name -> WireName.read(Language.class, name)
                        .orElseThrow(() -> new IllegalArgumentException("not a language")));
    }

    static OfficeId office(Call call) {
        return call.path(
                "office",
                text -> OfficeId.parse(text).orElseThrow(() -> new IllegalArgumentException("not an office")));
    }

    static int year(Call call) {
        return call.path("year", text -> Integer.parseInt(matching(text, YEAR)));
    }

    static EntryId entry(Call call) {
        OfficeId office = office(call);
        int year = year(call);
        return call.path("entry", key -> new EntryId(office, year, key));
    }

    static QuestionId question(Call call) {
        OfficeId office = office(call);
        int year = year(call);
        return call.path("question", key -> new QuestionId(office, year, key));
    }

    static YearMonth month(Call call) {
        return call.path("month", text -> {
            try {
                return YearMonth.parse(text);
            } catch (DateTimeException _) {
                throw new IllegalArgumentException("not a month");
            }
        });
    }

    private static String matching(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) throw new IllegalArgumentException("not a name of this kind");
        return text;
    }
}
