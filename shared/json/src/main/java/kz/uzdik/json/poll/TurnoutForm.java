package kz.uzdik.json.poll;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import kz.uzdik.domain.poll.Digest;
import kz.uzdik.domain.territory.Kato;
import kz.uzdik.json.Fields;
import kz.uzdik.json.Json;
import org.jspecify.annotations.Nullable;

/** {@code turnout.json}: credentials issued in each district up to a day. */
public final class TurnoutForm {
    private TurnoutForm() {}

    /** The file; where fewer than {@code k} but some were issued, no number stands. */
    public static byte[] bytes(LocalDate day, Map<Kato, Long> issued, int k, Digest poll) {
        Map<String, @Nullable Object> districts = new TreeMap<>();
        issued.forEach((district, count) -> districts.put(district.code(), count > 0 && count < k ? null : count));
        Map<String, @Nullable Object> file = new TreeMap<>();
        file.put("day", day.toString());
        file.put("districts", districts);
        file.put("pollDigest", poll.hex());
        return Json.canonical(file);
    }

    /**
     * The day of a file.
     *
     * @throws kz.uzdik.json.InvalidFields when it is not of the form
     */
    public static LocalDate day(byte[] json) {
        Fields fields = Fields.of(Json.read(json));
        LocalDate day = fields.date("day");
        fields.doneIgnoringOthers();
        return day;
    }
}
